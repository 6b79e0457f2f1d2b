// A clerk at a counter, and people before it.
import { expect, type Browser, type Page } from "@playwright/test";
import { officer } from "./staff.ts";
import { press } from "./keys.ts";

export const CLERK = "متصدی باجه";

/** The `which`-th clerk of the unit at this counter, with nobody before them. */
export async function clerkAt(browser: Browser, unit: string, counter: string, which = 0): Promise<Page> {
  const [page] = await officer(browser, CLERK, unit, which);
  await page.goto("/desk/counter");
  await clear(page);
  const leave = page.getByRole("button", { name: "ترک باجه" });
  if (await leave.isVisible()) await leave.click();
  await page.getByRole("button", { name: new RegExp(`^نشستن پشت این باجه\\s*:\\s*باجهٔ ${counter}$`) }).first().click();
  await expect(page.locator("h1")).toContainText(`باجهٔ ${counter}`);
  return page;
}

/** Whoever an earlier journey left at the counter is finished. */
export async function clear(page: Page): Promise<void> {
  const enabled = (name: string) => page.locator(".counter__acts").getByRole("button", { name: new RegExp(`^${name}`) });
  for (let round = 0; round < 3; round++) {
    const start = enabled("شروع");
    if ((await start.count()) && (await start.isEnabled())) await start.click();
    const end = enabled("پایان");
    if (!(await end.count()) || !(await end.isEnabled())) return;
    await end.click();
  }
}

/** Gives a number at the counter in the line with this title; returns it. */
export async function giveNumber(page: Page, line: string): Promise<string> {
  await page.locator("summary", { hasText: "دادن نوبت" }).click();
  await page.locator("select[name=take_line]").selectOption({ label: line });
  await page.getByRole("button", { name: "ثبت نوبت" }).click();
  const said = page.locator(".notice", { hasText: "داده شد" });
  await expect(said).toBeVisible();
  return (/نوبت\s*\u2068?(\S+?)\u2069?\s*داده شد/.exec(await said.innerText()) ?? ["", ""])[1];
}

/** Calls and serves everybody who waits for this counter; their numbers, in the order of the calls. */
export async function serveAll(page: Page): Promise<string[]> {
  const called: string[] = [];
  for (;;) {
    await page.goto("/desk/counter");
    if (await page.locator("#queue").getByText("کسی در صف نیست.").isVisible()) return called;
    await press(page, key.next);
    await expect(current(page)).toBeVisible();
    called.push((await current(page).innerText()).trim());
    await press(page, key.start);
    await expect(page.locator(".counter__facts")).toContainText("پشت باجه");
    await press(page, key.finish);
    await expect(current(page)).toHaveCount(0);
  }
}

/** The number before the counter. */
export const current = (page: Page) => page.locator(".counter__digits");

export const key = { next: "KeyQ", start: "KeyO", hold: "KeyS", transfer: "KeyF", finish: "KeyE", recall: "KeyW" };
export { press };
