// A keyboard with the Persian layout on: what is pressed is a place (`code`), what it writes is Persian (`key`), as
// Chromium hears it from the machine.
import type { CDPSession, Page } from "@playwright/test";

/** What ISIRI 9147 writes at each place, with the virtual key code that Windows gives it. */
const PERSIAN: Record<string, [string, number]> = {
  KeyA: ["ش", 65],
  KeyQ: ["ض", 81],
  KeyW: ["ص", 87],
  KeyD: ["ی", 68],
  KeyE: ["ث", 69],
  KeyF: ["ب", 70],
  KeyG: ["ل", 71],
  KeyI: ["ه", 73],
  KeyJ: ["ت", 74],
  KeyK: ["ن", 75],
  KeyN: ["د", 78],
  KeyO: ["خ", 79],
  KeyR: ["ق", 82],
  KeyS: ["س", 83],
  KeyU: ["ع", 85],
  KeyX: ["ط", 88],
  Slash: ["/", 191],
  Digit1: ["۱", 49],
  Digit2: ["۲", 50],
  Digit3: ["۳", 51],
  Digit4: ["۴", 52],
  Enter: ["Enter", 13],
  Escape: ["Escape", 27],
  Tab: ["Tab", 9],
  ArrowDown: ["ArrowDown", 40],
  ArrowUp: ["ArrowUp", 38],
};

/** With Shift held down. */
const SHIFTED: Record<string, string> = { Slash: "؟" };

export interface Held {
  shift?: boolean;
  ctrl?: boolean;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Presses the key at this place, as somebody does whose layout is Persian. */
export async function press(page: Page, code: string, held: Held = {}): Promise<void> {
  const known = PERSIAN[code];
  if (!known) throw new Error(`no such key: ${code}`);
  const [plain, virtual] = known;
  const key = (held.shift && SHIFTED[code]) || plain;
  let session = sessions.get(page);
  if (!session) sessions.set(page, (session = page.context().newCDPSession(page)));
  const devtools = await session;
  const modifiers = (held.ctrl ? 2 : 0) | (held.shift ? 8 : 0);
  const writes = key.length === 1 && !held.ctrl;
  const text = writes ? key : code === "Enter" && !held.ctrl ? "\r" : undefined;
  const event = { code, key, modifiers, windowsVirtualKeyCode: virtual };
  await devtools.send("Input.dispatchKeyEvent", { type: text ? "keyDown" : "rawKeyDown", text, ...event });
  await devtools.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
}

/** Writes into whatever has the focus, one key after the other. */
export const write = (page: Page, text: string) => page.keyboard.insertText(text);
