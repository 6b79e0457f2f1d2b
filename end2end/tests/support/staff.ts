// Members of staff in the browser: signing in with what the demo shows, finding a case, doing something to it.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Browser, type BrowserContext, type Locator, type Page } from "@playwright/test";

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
  // The first of several browsers to compile the module takes its time.
  await expect(page.locator("html")).toHaveAttribute("data-ready", "", { timeout: 30_000 });
}

/**
 * Who is signed in already, by server, role, unit and number, for all workers: an authenticator's code works once and only
 * so many may be tried, a session works many times.
 */
const SIGNED_IN = join(tmpdir(), "pishkhan-journeys");

interface SignedIn {
  who: Account;
  state: Awaited<ReturnType<BrowserContext["storageState"]>>;
}

function signedIn(key: string): SignedIn | undefined {
  const file = join(SIGNED_IN, key);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as SignedIn) : undefined;
}

function remember(key: string, signed: SignedIn): void {
  mkdirSync(SIGNED_IN, { recursive: true });
  // Whole or not at all: another worker may be reading.
  const half = join(SIGNED_IN, `${key}.${process.pid}`);
  writeFileSync(half, JSON.stringify(signed), { mode: 0o600 });
  renameSync(half, join(SIGNED_IN, key));
}

/** A browser of their own for the `which`-th officer with this role in this unit, signed in. */
export async function officer(browser: Browser, role: string, unit: string, which = 0): Promise<[Page, Account]> {
  // A server of somebody's own has sessions of its own.
  const address = "address" in browser ? browser.address : process.env.PISHKHAN_ADDRESS;
  const key = createHash("sha256").update(`${address} ${role} ${unit} ${which}`).digest("hex");
  const before = signedIn(key);
  const context = await browser.newContext(before ? { storageState: before.state } : {});
  const page = await context.newPage();
  if (before) {
    await page.goto("/desk");
    if (!page.url().includes("/sign-in")) {
      await ready(page);
      return [page, before.who];
    }
  }
  const who = await signIn(page, role, unit, which);
  remember(key, { who, state: await context.storageState() });
  return [page, who];
}

/** Signs in with what the demo shows. Somebody else may have used this half minute's code; then the next one is waited for. */
export async function signIn(page: Page, role: string, unit: string, which = 0): Promise<Account> {
  await page.goto("/desk/sign-in");
  const who = await account(page, role, unit, which);
  await page.getByLabel("نام کاربری").fill(who.username);
  await page.getByLabel("گذرواژه").fill(who.password);
  await page.getByRole("button", { name: "ورود", exact: true }).click();
  await expect(page).toHaveURL(/\/desk\/sign-in\/code$/, { timeout: 20_000 });
  let tried = "";
  for (let attempt = 0; attempt < 5; attempt++) {
    let now = await account(page, role, unit, which);
    while (now.code === tried) {
      await page.waitForTimeout(2_000);
      await page.reload();
      now = await account(page, role, unit, which);
    }
    tried = now.code;
    await page.getByLabel("کد برنامهٔ رمزساز").fill(tried);
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button", { name: "ورود", exact: true }).click();
    await answered;
    await page.waitForLoadState();
    if (!page.url().includes("/sign-in")) break;
  }
  await expect(page).toHaveURL(/\/desk$/, { timeout: 20_000 });
  await ready(page);
  return who;
}

/** Opens the case with this tracking code by searching for it. */
export async function openCase(page: Page, code: string): Promise<void> {
  await page.goto(`/desk?folder=all&q=${code}`);
  await ready(page);
  await page.locator("a.row__link").first().click();
  await expect(page).toHaveURL(/\/desk\/requests\/[0-9a-f-]{36}(\?|$)/);
  await expect(page.locator(".case-head .tracking-code")).toHaveAttribute("data-copy", code);
}

/** The address of the open case by itself. */
export const caseAddress = (page: Page): string => new URL(page.url()).pathname;

/** A view of the list: a folder, and what is searched for in it. */
export async function look(page: Page, folder: string, words: string): Promise<void> {
  await visit(page, `/desk?folder=${folder}&q=${encodeURIComponent(words)}`);
}

/** An address, until the browser has taken its page over. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

/** Where links lead. */
export async function addresses(page: Page, links: string): Promise<string[]> {
  return page.locator(links).evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
}

/** Links of the shown rows. */
export const rows = (page: Page): Locator => page.locator(".rows a.row__link");

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
