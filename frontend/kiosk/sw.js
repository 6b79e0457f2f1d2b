// The worker of kiosk and display: keeps the program of one version for when there is no network. It sees no data; what the
// desk is asked (/api) passes it by.
//
// The build puts the version and the files into the next two lines.
const VERSION = "dev";
const FILES = [];

// Navigations of both are answered with the one page, which draws everything itself.
const SHELL = "/kiosk";
const PAGES = /^\/(kiosk|display(\/[^/]*)?)\/?$/;

// A browser may have both, each under its own scope and with its own version. Neither keeps the other's part.
const SCOPE = new URL(self.registration.scope).pathname;
const OURS = `pishkhan ${SCOPE} `;
const NAME = OURS + VERSION;
const OTHERS = SCOPE.startsWith("/display") ? "/split_begun_" : "/split_display_";
const KEPT = new Set(FILES.filter((file) => !file.includes(OTHERS)));

self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

// Only the page knows that nobody stands before it; without its word a new version waits.
self.addEventListener("message", (event) => {
  if (event.data === "take over") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    if (PAGES.test(pathname)) event.respondWith(kept(SHELL, request));
  } else if (KEPT.has(pathname)) {
    event.respondWith(kept(pathname, request));
  }
});

// All or nothing: a version that is not whole is not installed, and is tried again later.
async function keep() {
  try {
    const cache = await caches.open(NAME);
    const shell = await fresh(SHELL);
    // In the middle of a release the page may be another version's than this worker.
    const bundle = FILES.find((file) => file.endsWith("/start.js"));
    if (bundle && !(await shell.clone().text()).includes(bundle)) throw new Error("the page is of another version");
    await Promise.all([...KEPT].map(async (file) => cache.put(file, await fresh(file))));
    await cache.put(SHELL, shell);
  } catch (problem) {
    await caches.delete(NAME);
    throw problem;
  }
}

async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== NAME).map((name) => caches.delete(name)));
  await self.clients.claim();
}

// As the server has it now; nobody's cookie belongs to what is kept.
async function fresh(address) {
  const response = await fetch(address, { cache: "no-cache", credentials: "omit", redirect: "error" });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response;
}

// From this version's cache; from the network only where the browser has thrown it away.
async function kept(address, request) {
  const cache = await caches.open(NAME);
  return (await cache.match(address, { ignoreVary: true })) ?? fetch(request);
}
