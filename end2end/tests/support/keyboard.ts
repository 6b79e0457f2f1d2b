// A person who has no mouse: Tab, Enter, Space and arrows, and the focus in sight after each.
import { expect, type Locator, type Page } from "@playwright/test";

/** What has the focus can be seen: it is drawn, on the screen, under nothing else and with a ring. */
export async function focusInSight(page: Page): Promise<void> {
  const trouble = () => page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return "nothing has the focus";
    const name = active.outerHTML.slice(0, 160);
    // The chooser of a file lies invisible over its label, which wears the ring.
    const label = getComputedStyle(active).opacity === "0" ? active.closest(".file-chooser")?.querySelector("label") : null;
    const drawn = label ?? active;
    const box = drawn.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) return `too small: ${name}`;
    if (box.bottom < 1 || box.right < 1 || box.top > innerHeight - 1 || box.left > innerWidth - 1) return `off the screen: ${name}`;
    const style = getComputedStyle(drawn);
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return `no ring: ${name}`;
    // A line of a wrapped link may have its middle beside it, so every line is tried.
    const lines = [...drawn.getClientRects()];
    const free = lines.some(({ left, top, width, height }) => {
      const inside = (at: number, most: number) => Math.min(Math.max(at, 1), most - 1);
      const above = document.elementFromPoint(inside(left + width / 2, innerWidth), inside(top + height / 2, innerHeight));
      return above !== null && (active.contains(above) || drawn.contains(above) || above.contains(active));
    });
    return free ? "" : `hidden by something else: ${name}`;
  });
  // The page scrolls there smoothly.
  await expect.poll(trouble, { intervals: [0, 50, 100, 200, 400], timeout: 5_000 }).toBe("");
}

/** Presses Tab until this has the focus, which is in sight at every stop on the way. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const reached = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 80; presses++) {
    if (await reached()) return;
    await page.keyboard.press("Tab");
    await focusInSight(page);
  }
  throw new Error(`Tab does not lead to ${target}`);
}

/** Goes to an input and types into it. */
export async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.type(text);
}

/** Goes to a button or link and presses it. */
export async function press(page: Page, role: "button" | "link", name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole(role, { name, exact: true }));
  await page.keyboard.press("Enter");
}

/** Goes to a list and moves down to this choice. */
export async function choose(page: Page, label: string, choice: string): Promise<void> {
  const list = page.getByLabel(label, { exact: true });
  await tabTo(page, list);
  const chosen = () => list.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text.trim());
  // Without a script the list of cities holds those of every province.
  for (let presses = 0; presses < 600 && (await chosen()) !== choice; presses++) await page.keyboard.press("ArrowDown");
  expect(await chosen()).toBe(choice);
}
