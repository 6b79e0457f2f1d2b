// A clerk at a counter, and people before it.
import { expect, type Browser, type Page } from "@playwright/test";
import { persian, type Person } from "./applicant.ts";
import { smallPicture } from "./files.ts";
import { press } from "./keys.ts";
import { officer, ready } from "./staff.ts";

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

/** Presses a key of the counter, once the page that is looked at hears it. */
export async function act(page: Page, code: string): Promise<void> {
  await ready(page);
  await press(page, code);
}

/** Whoever an earlier journey left at the counter is finished. */
export async function clear(page: Page): Promise<void> {
  const enabled = (name: string) => page.locator(".counter__acts").getByRole("button", { name: new RegExp(`^${name}`) });
  for (let round = 0; round < 3; round++) {
    const start = enabled("شروع");
    const end = enabled("پایان");
    if ((await start.count()) && (await start.isEnabled())) {
      await start.click();
      await expect(end).toBeEnabled();
    }
    if (!(await end.count()) || !(await end.isEnabled())) return;
    await end.click();
    await expect(current(page)).toHaveCount(0);
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

/** Calls until this number is at the counter, and serves whoever is before it; when the last call was asked for. */
export async function callUntil(page: Page, number: string): Promise<number> {
  // Whoever earlier journeys left waiting comes first.
  for (let turn = 0; turn < 60; turn++) {
    const called = Date.now();
    await act(page, key.next);
    await expect(current(page)).toBeVisible();
    if ((await current(page).innerText()).trim() === number) return called;
    await clear(page);
  }
  throw new Error(`${number} was not called`);
}

/** From the number at the counter to the form of a health card for this person, whose identity was seen. */
export async function assist(page: Page, { name, nationalId, mobile }: Person): Promise<void> {
  await act(page, "KeyR");
  await page.locator("select[name=assist_service]").selectOption({ label: "صدور کارت بهداشت" });
  await page.getByLabel("نام و نام خانوادگی").fill(name);
  await page.getByLabel("کد ملی").fill(persian(nationalId));
  await page.getByLabel("شمارهٔ همراه").fill(persian(mobile));
  await page.getByLabel("اصل مدرک هویتی دیده شد").check();
  await page.getByRole("button", { name: "آغاز فرم" }).click();
  await expect(page).toHaveURL(/\/desk\/counter\/forms\//);
}

/** Answers the form of the health card, but for the day of birth. */
export async function fillAssisted(page: Page): Promise<void> {
  const keep = page.getByRole("button", { name: "نگه‌داشتن و دیدن پرسش‌های تازه" });
  await page.getByLabel("تهیه یا فروش مواد غذایی").check();
  await keep.click();
  await page.getByLabel("نام محل کار").fill("نانوایی نمونه");
  await page.getByLabel("استان", { exact: true }).selectOption({ label: "فارس" });
  await keep.click();
  await page.getByLabel("شهر", { exact: true }).selectOption({ label: "شیراز" });
  const photo = { name: "photo.png", mimeType: "image/png", buffer: smallPicture() };
  await page.locator("input[type=file]").first().setInputFiles(photo);
  await page.getByLabel("می‌پذیرم").check();
}

/** To the receipt; the tracking code on it. */
export async function sendAssisted(page: Page): Promise<string> {
  await page.getByRole("button", { name: "ارسال درخواست", exact: true }).click();
  await expect(page).toHaveURL(/\/desk\/counter\/receipts\/\d{16}\?sent=1/);
  await expect(page.getByText("درخواست ثبت شد")).toBeVisible();
  return new URL(page.url()).pathname.split("/").pop() ?? "";
}

/** Writes a code, as a scanner does, and its case lies open. */
export async function openByCode(page: Page, code: string): Promise<void> {
  await act(page, "Slash");
  await expect(page.locator("#code")).toBeFocused();
  await page.keyboard.insertText(code);
  await page.keyboard.press("Enter");
  await expect(page.getByText("پرونده باز شد.")).toBeVisible();
  await expect(page.locator("#cases")).toContainText("کارت بهداشت");
}

/** The visit is over, and nothing of it is on the screen. */
export async function endVisit(page: Page, of: string): Promise<void> {
  await page.goto("/desk/counter");
  await act(page, key.finish);
  await expect(page.getByText("پایان یافت و صفحه پاک شد.")).toBeVisible();
  await expect(page.locator("body")).not.toContainText(of);
}

/** Calls and serves everybody who waits for this counter; their numbers, in the order of the calls. */
export async function serveAll(page: Page): Promise<string[]> {
  const called: string[] = [];
  for (;;) {
    await page.goto("/desk/counter");
    if (await page.locator("#queue").getByText("کسی در صف نیست.").isVisible()) return called;
    await act(page, key.next);
    await expect(current(page)).toBeVisible();
    called.push((await current(page).innerText()).trim());
    await act(page, key.start);
    await expect(page.locator(".counter__facts")).toContainText("پشت باجه");
    await act(page, key.finish);
    await expect(current(page)).toHaveCount(0);
  }
}

/** The number before the counter. */
export const current = (page: Page) => page.locator(".counter__digits");

export const key = { next: "KeyQ", start: "KeyO", hold: "KeyS", transfer: "KeyF", finish: "KeyE", recall: "KeyW" };
