// A citizen with a phone of their own who asks for a health card: signing in with the code that the demo shows instead of
// sending it, answering, sending.
import { expect, type Browser, type Page } from "@playwright/test";
import { smallPicture } from "./files.ts";

/** Who asks, in the words of the form. */
export const NAME = "مریم نمونه‌پور";

export interface Sent {
  page: Page;
  code: string;
}

/** A mobile that nobody has: the 0999 block, and a number of this run. */
export function newMobile(): string {
  const number = Math.floor(Math.random() * 900_000 + 100_000);
  return `09991${number}`;
}

/** A national id of the 999 block with a right check digit. */
export function newNationalId(): string {
  const stem = `999${String(Math.floor(Math.random() * 1_000_000)).padStart(6, "0")}`;
  const weighed = [...stem].reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0);
  const rest = weighed % 11;
  return `${stem}${rest < 2 ? rest : 11 - rest}`;
}

/** The digits as Persian ones, as people type them. */
export function persian(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(0x06f0 + Number(digit)));
}

/** From the sign-in page to wherever it leads. */
export async function signIn(page: Page, mobile: string): Promise<void> {
  await expect(page.locator("h1")).toHaveText("ورود با شمارهٔ همراه");
  await page.getByLabel("شمارهٔ همراه").fill(persian(mobile));
  await page.getByRole("button", { name: "ارسال کد" }).click();
  await expect(page.locator("h1")).toHaveText("کد ورود را وارد کنید");
  const code = await page.locator(".demo-code [data-copy]").getAttribute("data-copy");
  const input = page.getByLabel("کد ورود");
  await expect(input).toHaveAttribute("autocomplete", "one-time-code");
  await input.fill(persian(code ?? ""));
  await page.getByRole("button", { name: "ورود" }).click();
}

/** From the page on which a request is started to its first question. */
export async function start(page: Page, mobile: string): Promise<void> {
  await page.getByRole("button", { name: "شروع درخواست" }).click();
  await signIn(page, mobile);
  // Signing in leads back to where the request is started.
  if (/\/request$/.test(page.url())) await page.getByRole("button", { name: "شروع درخواست" }).click();
  await expect(page).toHaveURL(/\/drafts\/[0-9a-f-]+\/person$/);
}

/** To the next page. */
export const goOn = (page: Page) => page.getByRole("button", { name: "ادامه", exact: true }).click();

export async function fillPerson(page: Page, nationalId: string, name = NAME): Promise<void> {
  await page.getByLabel("نام و نام خانوادگی").fill(name);
  await page.getByLabel("کد ملی").fill(persian(nationalId));
  await fillBirth(page);
}

export async function fillBirth(page: Page): Promise<void> {
  const birth = page.getByRole("group", { name: "تاریخ تولد" });
  await birth.getByLabel("روز").fill("۲۷");
  await birth.getByLabel("ماه").fill("خرداد");
  await birth.getByLabel("سال").fill("1365");
}

export async function fillWork(page: Page): Promise<void> {
  await page.getByLabel("تهیه یا فروش مواد غذایی").check();
  await page.getByLabel("نام محل کار").fill("نانوایی نمونه");
  await page.getByLabel("استان", { exact: true }).selectOption({ label: "فارس" });
  await page.getByLabel("شهر", { exact: true }).selectOption({ label: "شیراز" });
}

export async function addPhoto(page: Page): Promise<void> {
  const photo = { name: "photo 1.png", mimeType: "image/png", buffer: smallPicture() };
  await page.locator("input[type=file]#photo").setInputFiles(photo);
}

/** From the first question to the tracking code. */
export async function fillAndSend(page: Page, nationalId = newNationalId(), name = NAME): Promise<string> {
  await fillPerson(page, nationalId, name);
  await goOn(page);
  await fillWork(page);
  await goOn(page);
  await goOn(page);
  await addPhoto(page);
  await goOn(page);
  await page.getByLabel("می‌پذیرم").check();
  await goOn(page);
  await page.getByRole("button", { name: "ارسال درخواست" }).click();
  const code = (await page.locator(".tracking-code--large").getAttribute("data-copy")) ?? "";
  expect(code).toMatch(/^\d{16}$/);
  return code;
}

/** Somebody new sends a request; the page stays signed in. */
export async function sendHealthCard(browser: Browser): Promise<Sent> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto("/services/health-card/request");
  await start(page, newMobile());
  return { page, code: await fillAndSend(page) };
}

/** Words that nobody else's name has, spelt as given: `ی` and `ک` are in them. */
export function newName(): string {
  const letters = "ابپتثجچحخدرزسشصطعفقلمنوه";
  const some = Array.from({ length: 6 }, () => letters[Math.floor(Math.random() * letters.length)]).join("");
  return `نیکی ${some}یک`;
}

/** In the words by which officers look for them. */
export interface Person {
  name: string;
  nationalId: string;
  mobile: string;
}

/** What was sent, and by whom. */
export interface Known extends Sent, Person {}

/** Somebody with a name of their own sends so many requests, one after the other. */
export async function sendSeveral(browser: Browser, count: number, name = newName()): Promise<Known[]> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const mobile = newMobile();
  const nationalId = newNationalId();
  const sent: Known[] = [];
  for (let number = 0; number < count; number++) {
    await page.goto("/services/health-card/request");
    if (number === 0) await start(page, mobile);
    else await page.getByRole("button", { name: "شروع درخواست" }).click();
    sent.push({ page, name, nationalId, mobile, code: await fillAndSend(page, nationalId, name) });
  }
  return sent;
}

/** Completes the photo that was asked for again, and sends it under the same code. */
export async function completePhoto({ page, code }: Sent): Promise<void> {
  await page.goto(`/requests/${code}`);
  await page.getByRole("button", { name: "تکمیل درخواست" }).click();
  // There is room for one: the old one goes first.
  await page.getByRole("button", { name: /^برداشتن/ }).click();
  await addPhoto(page);
  await goOn(page);
  await page.getByRole("button", { name: "ارسال دوبارهٔ درخواست" }).click();
  await expect(page).toHaveURL(new RegExp(`/requests/${code}`));
}
