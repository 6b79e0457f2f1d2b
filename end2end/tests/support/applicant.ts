// A citizen who sends a request for a health card, from a phone of their own.
import { deflateSync } from "node:zlib";
import { expect, type Browser, type Page } from "@playwright/test";

export interface Sent {
  page: Page;
  code: string;
  name: string;
}

/** Sends a request; the page stays signed in. */
export async function sendHealthCard(browser: Browser): Promise<Sent> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const name = "مریم نمونه‌پور";
  await page.goto("/services/health-card/request");
  await page.getByRole("button", { name: "شروع درخواست" }).click();
  await signIn(page);
  if (/\/request$/.test(page.url())) await page.getByRole("button", { name: "شروع درخواست" }).click();
  await page.getByLabel("نام و نام خانوادگی").fill(name);
  await page.getByLabel("کد ملی").fill(nationalId());
  const birth = page.getByRole("group", { name: "تاریخ تولد" });
  await birth.getByLabel("روز").fill("۲۷");
  await birth.getByLabel("ماه").fill("خرداد");
  await birth.getByLabel("سال").fill("1365");
  await goOn(page);
  await page.getByLabel("تهیه یا فروش مواد غذایی").check();
  await page.getByLabel("نام محل کار").fill("نانوایی نمونه");
  await page.getByLabel("استان", { exact: true }).selectOption({ label: "فارس" });
  await page.getByLabel("شهر", { exact: true }).selectOption({ label: "شیراز" });
  await goOn(page);
  await goOn(page);
  await addPhoto(page);
  await goOn(page);
  await page.getByLabel("می‌پذیرم").check();
  await goOn(page);
  await page.getByRole("button", { name: "ارسال درخواست" }).click();
  const code = (await page.locator(".tracking-code--large").getAttribute("data-copy")) ?? "";
  expect(code).toMatch(/^\d{16}$/);
  return { page, code, name };
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

async function addPhoto(page: Page): Promise<void> {
  const photo = { name: "photo.png", mimeType: "image/png", buffer: picture() };
  await page.locator("input[type=file]#photo").setInputFiles(photo);
}

const goOn = (page: Page) => page.getByRole("button", { name: "ادامه", exact: true }).click();

async function signIn(page: Page): Promise<void> {
  await page.getByLabel("شمارهٔ همراه").fill(`09992${Math.floor(Math.random() * 900_000 + 100_000)}`);
  await page.getByRole("button", { name: "ارسال کد" }).click();
  const code = (await page.locator(".demo-code [data-copy]").getAttribute("data-copy")) ?? "";
  await page.getByLabel("کد ورود").fill(code);
  await page.getByRole("button", { name: "ورود" }).click();
}

/** A national id of the 999 block with a right check digit. */
function nationalId(): string {
  const stem = `999${String(Math.floor(Math.random() * 1_000_000)).padStart(6, "0")}`;
  const rest = [...stem].reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0) % 11;
  return `${stem}${rest < 2 ? rest : 11 - rest}`;
}

/** A grey PNG. */
function picture(width = 120, height = 160): Buffer {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x88)]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  let crc = 0xffffffff;
  for (const byte of body) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  sum.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
  return Buffer.concat([length, body, sum]);
}
