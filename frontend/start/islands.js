// Wakes the islands of a page. A page without islands downloads nothing more than this.
const islands = document.querySelectorAll("leptos-island");
if (islands.length > 0) {
  // Both files are asked for at once.
  const [bundle, module] = await Promise.all([import("./app.js"), fetch(new URL("app_bg.wasm", import.meta.url))]);
  await bundle.default({ module_or_path: module });
  bundle.hydrate();
  for (const island of islands) {
    // An island inside another's children needs the contexts that the outer one provides.
    island.parentElement.closest("leptos-children")?.$$on_hydrate?.();
    await bundle[island.dataset.component](island);
  }
}
document.documentElement.dataset.ready = "";
