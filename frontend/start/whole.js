// Takes over the whole page.
import start, { hydrate } from "./app.js";

await start({ module_or_path: new URL("app_bg.wasm", import.meta.url) });
hydrate();
document.documentElement.dataset.ready = "";
