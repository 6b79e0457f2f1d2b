// Keeps a page that the server draws fresh, presses its buttons by key, hears a scanner, prints. Without it every button
// works all the same.
//
//   data-live="ADDRESS"  events of the page: anything but `hello` and `beat` means «look again»
//   data-fresh + id      a part that is put in anew, unless something is being typed there or was refused (data-hold);
//                        data-of: whom it is about; of somebody else it is put in anew in any case
//   data-keep            a part of a form that is kept while it is filled in; data-kept, -unkept: shown once it was, or could not be
//   data-stale           shown while nothing was heard for ten seconds
//   data-key="KeyQ"      the key, by its place on the keyboard; `Shift+KeyQ`
//   data-scan, -print    the input that a scanner types into, wherever the focus is; a button that prints

const SILENCE = 10_000, POLL = 5_000, BURST = 60, KEEP = 1_500, SENT = 60_000;
const TYPED = "input:not([type=checkbox], [type=radio], [type=hidden], [type=submit], [type=button]), textarea, select, [contenteditable]";
const REACHED = "a[href], button, summary, input, select, textarea";
const live = document.querySelector("[data-live]");
let heard = Date.now(), looking = false, again = false, sending = false;

// ---- freshness

const dirty = (part) =>
  [...part.querySelectorAll("input, textarea, select")].some((input) =>
    input.type === "checkbox" || input.type === "radio" ? input.checked !== input.defaultChecked
    : input.tagName === "SELECT" ? [...input.options].some((one) => one.selected !== one.defaultSelected) && input.selectedIndex > 0
    : input.type !== "hidden" && input.value !== input.defaultValue);

const busy = (part) => "hold" in part.dataset || document.activeElement?.matches(TYPED) && part.contains(document.activeElement) || dirty(part);

function swap(part, fresh) {
  const other = part.dataset.of !== fresh.dataset.of;
  if (!other && busy(part) || part.innerHTML === fresh.innerHTML) return;
  if (other) { part.dataset.of = fresh.dataset.of; delete part.dataset.hold; }
  const focus = part.contains(document.activeElement) ? document.activeElement : null;
  const find = focus && (focus.id ? `#${CSS.escape(focus.id)}` : focus.dataset.key && `[data-key="${focus.dataset.key}"]`);
  const at = focus ? [...part.querySelectorAll(REACHED)].indexOf(focus) : -1;
  if (!other) for (const open of part.querySelectorAll("details[id][open]")) fresh.querySelector(`#${CSS.escape(open.id)}`)?.setAttribute("open", "");
  part.replaceChildren(...fresh.childNodes);
  if (focus) (find ? part.querySelector(find) : part.querySelectorAll(REACHED)[at])?.focus({ preventScroll: true });
}

async function look() {
  if (sending) return;
  if (looking) return void (again = true);
  looking = true;
  try {
    const answer = await fetch(location.href, { headers: { "x-refresh": "1", accept: "text/html" }, cache: "no-store", signal: AbortSignal.timeout(8000) });
    // Somewhere else now: the session or the visit is over. Whatever is being typed is not taken away.
    if (answer.redirected || answer.status === 404) return [...document.querySelectorAll("form")].some(dirty) ? undefined : location.reload();
    if (!answer.ok || sending) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of document.querySelectorAll("[data-fresh][id]")) {
      const fresh = page.getElementById(part.id);
      if (fresh) swap(part, fresh);
    }
    hear();
  } catch { /* no network: the mark says so, and the next look follows */ } finally {
    looking = false;
    if (again) look(again = false);
  }
}

const mark = (stale) => document.querySelectorAll("[data-stale]").forEach((one) => (one.hidden = !stale));
const hear = () => mark(void (heard = Date.now()));

if (live) {
  let bell;
  const ring = () => {
    bell = new EventSource(live.dataset.live);
    bell.onopen = () => { hear(); look(); };
    bell.onmessage = ({ data }) => {
      hear();
      if (data === "over") return location.reload();
      if (data === "full") bell.close();
      else if (data !== "beat" && !data.startsWith("hello")) look();
    };
  };
  ring();
  setInterval(() => {
    const silent = Date.now() - heard > SILENCE;
    mark(silent);
    if (silent || bell.readyState === EventSource.CLOSED) look();
  }, POLL);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return;
    if (bell.readyState === EventSource.CLOSED) ring();
    look();
  });
}

// ---- a long form is kept while it is filled in: nothing that was typed is lost with the session

for (const part of document.querySelectorAll("[data-keep]")) {
  const form = part.closest("form");
  let typed, going;
  const say = (word) => document.querySelectorAll("[data-kept], [data-unkept]").forEach((one) => (one.hidden = !(word in one.dataset)));
  const keep = async () => {
    const body = new FormData();
    // Chosen files go with the button.
    for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
    going?.abort();
    const own = (going = new AbortController());
    setTimeout(() => own.abort(), 8000);
    try {
      const answer = !sending && await fetch(form.getAttribute("action"), { method: "POST", headers: { "x-refresh": "1" }, body, redirect: "manual", signal: own.signal });
      if (answer) say(answer.status === 204 ? "kept" : "unkept");
    } catch { if (going === own) say("unkept"); }
  };
  form.addEventListener("submit", () => { clearTimeout(typed); going?.abort(); going = undefined; });
  form.addEventListener("input", () => { clearTimeout(typed); typed = setTimeout(keep, KEEP); });
}

// ---- keys and the scanner: a person presses one key, a scanner many within a moment

let burst = "", last = 0, waiting;
// Switched off on the cheat sheet of cases (WCAG 2.1.4), they are off here too; a scanner is no key.
const off = () => { try { return localStorage.getItem("pishkhan.keys")?.split(" ").includes("off"); } catch { return false; } };

function press(code) {
  const found = [...document.querySelectorAll(`[data-key="${code}"]`)].find((one) => !one.disabled && one.offsetParent);
  if (!found) return;
  if (found.matches(TYPED)) return found.focus();
  found.click();
  if (found.tagName === "SUMMARY" && found.parentElement.open) found.parentElement.querySelector(TYPED)?.focus();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing || event.target.closest?.(TYPED)) return;
  const scan = document.querySelector("[data-scan]"), quick = event.timeStamp - last < BURST, own = event.target.closest?.("a, button, summary");
  last = event.timeStamp;
  clearTimeout(waiting);
  if (event.key === "Enter") {
    if (quick && burst.length > 5) event.preventDefault();
    if (scan && quick && burst.length > 5) { scan.value = burst; scan.form.requestSubmit(); }
    return void (burst = "");
  }
  if (event.key.length !== 1 || own && event.key === " ") return;
  burst = quick ? burst + event.key : event.key;
  const code = (event.shiftKey ? "Shift+" : "") + event.code;
  if (event.code === "Slash") event.preventDefault();
  if (burst.length === 1 && !off()) waiting = setTimeout(() => { burst = ""; press(code); }, scan ? BURST : 0);
});

// ---- once is enough, nothing stays behind, and paper

document.addEventListener("submit", (event) => sending ? event.preventDefault() : (sending = true, setTimeout(() => (sending = false), SENT)));
addEventListener("pageshow", (event) => event.persisted && location.reload());
for (const button of document.querySelectorAll("[data-print]")) { button.hidden = false; button.onclick = () => print(); }

// Keys act from here on.
document.documentElement.dataset.ready = "";
