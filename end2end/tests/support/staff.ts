// Members of staff in the browser: signing in with what the demo shows, finding a case, doing something to it.
import { expect, type Browser, type Page } from "@playwright/test";

/** One line of the table of demo accounts. */
export interface Account {
  name: string;
  username: string;
  password: string;
  code: string;
}

/** Columns of the table, by the words that stand over them. */
const COLUMNS = { name: "نام", role: "نقش", unit: "واحد", username: "نام کاربری", password: "گذرواژه", code: "کد کنونی" };

/** The `which`-th account (from 0) with this role in this unit, as the page being looked at shows it. */
export async function account(page: Page, role: string, unit: string, which = 0): Promise<Account> {
  const cell = (title: string) => `td[data-label="${title}"]`;
  const rows = page
    .locator("#demo-accounts tbody tr")
    .filter({ has: page.locator(cell(COLUMNS.role), { hasText: new RegExp(`^\\s*${role}\\s*$`) }) })
    .filter({ has: page.locator(cell(COLUMNS.unit), { hasText: new RegExp(`^\\s*${unit}\\s*$`) }) });
  const row = rows.nth(which);
  const text = async (title: string) => (await row.locator(cell(title)).innerText()).trim();
  return {
    name: await text(COLUMNS.name),
    username: await text(COLUMNS.username),
    password: await text(COLUMNS.password),
    code: await text(COLUMNS.code),
  };
}

/** Waits until the browser has taken the page over. */
export async function ready(page: Page): Promise<void> {
  // A dev build's module is large, and the first of several browsers to compile it takes its time.
  await expect(page.locator("html")).toHaveAttribute("data-ready", "", { timeout: 30_000 });
}

/**
 * A browser of their own for the `which`-th officer with this role in this unit, signed in. A code works once, so
 * whoever is second within thirty seconds waits for the next one.
 */
export async function officer(browser: Browser, role: string, unit: string, which = 0): Promise<[Page, Account]> {
  const page = await (await browser.newContext()).newPage();
  await page.goto("/desk/sign-in");
  const who = await account(page, role, unit, which);
  await page.getByLabel("نام کاربری").fill(who.username);
  await page.getByLabel("گذرواژه").fill(who.password);
  await page.getByRole("button", { name: "ورود", exact: true }).click();
  await expect(page).toHaveURL(/\/desk\/sign-in\/code$/);
  let tried = "";
  for (let attempt = 0; attempt < 3; attempt++) {
    let now = await account(page, role, unit, which);
    while (now.code === tried) {
      await page.waitForTimeout(2_000);
      await page.reload();
      now = await account(page, role, unit, which);
    }
    tried = now.code;
    await page.getByLabel("کد برنامهٔ رمزساز").fill(tried);
    await page.getByRole("button", { name: "ورود", exact: true }).click();
    await page.waitForLoadState();
    if (!page.url().includes("/sign-in")) break;
  }
  await expect(page).toHaveURL(/\/desk$/);
  await ready(page);
  return [page, who];
}

/** Opens the case with this tracking code by searching for it. */
export async function openCase(page: Page, code: string): Promise<void> {
  await page.goto(`/desk?folder=all&q=${code}`);
  await ready(page);
  await page.locator("tbody tr a").first().click();
  await expect(page).toHaveURL(/\/desk\/requests\/[0-9a-f-]{36}$/);
  await expect(page.locator(".case-head .tracking-code")).toHaveAttribute("data-copy", code);
}

/** Opens the form of a verb. */
export async function begin(page: Page, verb: string): Promise<void> {
  await page.locator(".actions__verbs").getByRole("button", { name: verb, exact: true }).click();
  await expect(page.locator("#verb-form")).toBeVisible();
}

/** Sends the open form. */
export async function send(page: Page, button: string): Promise<void> {
  await page.locator("#verb-form form").getByRole("button", { name: button, exact: true }).click();
}

/** It is said that it was done, and the form is closed. */
export async function done(page: Page, sentence: string | RegExp): Promise<void> {
  await expect(page.locator(".said")).toContainText(sentence);
  await expect(page.locator("#verb-form")).toHaveCount(0);
}

/** The messages that would have been sent about this request, newest first, have this text in one of them. */
export async function message(page: Page, code: string, text: string | RegExp): Promise<void> {
  await expect(async () => {
    await page.goto(`/demo/messages?q=${code}`);
    await expect(page.locator(".message-text", { hasText: text }).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 10_000 });
}
