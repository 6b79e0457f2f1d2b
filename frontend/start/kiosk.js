// Starts the page of kiosk or display, and the worker that keeps it for when there is no network.
import start, { begin } from "./app.js";

const scope = location.pathname.startsWith("/display") ? "/display" : "/kiosk";
// Without the worker the page works as long as it is open.
navigator.serviceWorker?.register("/kiosk/sw.js", { scope }).catch(() => {});

await start({ module_or_path: new URL("app_bg.wasm", import.meta.url) });
begin();
document.documentElement.dataset.ready = "";
