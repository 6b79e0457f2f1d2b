// Kiosks and displays: paired by an administrator, set up, and touched.
import { expect, type Browser, type BrowserContextOptions, type Page } from "@playwright/test";
import { officer } from "./staff.ts";

/** Places of the demo. */
export const CENTRAL = "میز خدمت مرکزی";
export const HEALTH = "میز خدمت بهداشت";

const UPRIGHT = { viewport: { width: 1080, height: 1920 }, hasTouch: true };

/** Digits as a keyboard types them. */
export const latin = (text: string): string => text.replace(/[۰-۹]/g, (digit) => String("۰۱۲۳۴۵۶۷۸۹".indexOf(digit)));

export interface Kind {
  place?: string;
  title?: string;
  options?: BrowserContextOptions;
}

/** The code that a new device shows, in Latin digits. */
export async function pairingCode(device: Page): Promise<string> {
  const shown = device.locator(".pairing-code");
  await expect(shown).toBeVisible({ timeout: 60_000 });
  return latin((await shown.innerText()).replace(/\s/g, ""));
}

/** An administrator enters the code of a device. */
export async function approve(browser: Browser, code: string, { place = CENTRAL, title = "دستگاه آزمون" }: Kind = {}): Promise<Page> {
  const [admin] = await officer(browser, "مدیر سامانه", "فناوری اطلاعات");
  await admin.goto("/desk/admin/devices");
  await admin.getByLabel("کد روی دستگاه").fill(code);
  await admin.locator("select[name=place]").selectOption({ label: place });
  await admin.getByLabel("نام دستگاه").fill(title);
  await admin.getByRole("button", { name: "تأیید دستگاه" }).click();
  await expect(admin.getByText("دستگاه تأیید شد")).toBeVisible();
  return admin;
}

/** Says how large the screen is and that there is no printer. */
export async function setUp(kiosk: Page, inches = "۳۲ اینچ"): Promise<void> {
  await kiosk.getByRole("button", { name: inches }).click();
  await expect(kiosk.getByRole("heading", { name: "چاپگر نوبت" })).toBeVisible();
  await kiosk.getByRole("button", { name: "ادامه", exact: true }).click();
  await atRest(kiosk);
}

/** Nobody stands there, and there are numbers to give. */
export async function atRest(kiosk: Page): Promise<void> {
  await expect(kiosk.locator(".kiosk--rest .tile--line").first()).toBeVisible({ timeout: 30_000 });
  await expect(kiosk.locator(".kiosk--rest .tile--line[aria-disabled]")).toHaveCount(0, { timeout: 30_000 });
}

/** A kiosk of one's own at a place, ready for people. */
export async function kioskAt(browser: Browser, kind: Kind = {}): Promise<Page> {
  const context = await browser.newContext({ ...UPRIGHT, ...kind.options });
  const kiosk = await context.newPage();
  await pair(browser, kiosk, kind);
  return kiosk;
}

/** Makes a kiosk of a page of any browser. */
export async function pair(browser: Browser, kiosk: Page, kind: Kind = {}): Promise<void> {
  await kiosk.goto("/kiosk");
  const admin = await approve(browser, await pairingCode(kiosk), kind);
  await admin.context().close();
  await setUp(kiosk);
}

/** A display of one's own at a place. */
export async function displayAt(browser: Browser, kind: Kind = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, ...kind.options });
  const display = await context.newPage();
  await display.goto("/display");
  const admin = await approve(browser, await pairingCode(display), kind);
  await admin.context().close();
  await expect(display.locator(".display__place")).toHaveText(kind.place ?? CENTRAL, { timeout: 30_000 });
  return display;
}

/** Takes a number of the line whose letter it is, from the screen where nobody stands: two touches. */
export async function takeNumber(kiosk: Page, letter = "الف"): Promise<string> {
  await kiosk.locator(".tile--line", { has: kiosk.locator(`.tile__letter:text-is("${letter}")`) }).tap();
  await kiosk.locator(".press--large").tap();
  const number = kiosk.locator(".ticket-number");
  await expect(number).toBeVisible();
  return (await number.innerText()).trim();
}

/** Ends the visit. */
export async function finish(kiosk: Page): Promise<void> {
  await kiosk.getByRole("button", { name: "پایان", exact: true }).tap();
  await expect(kiosk.locator(".kiosk--rest")).toBeVisible();
}

/** How many entries wait in the device to be sent. */
export async function waiting(kiosk: Page): Promise<number> {
  return kiosk.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opened = indexedDB.open("pishkhan");
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const asked = opened.result.transaction("entries").objectStore("entries").count();
          asked.onsuccess = () => (opened.result.close(), resolve(asked.result));
          asked.onerror = () => reject(asked.error);
        };
      }),
  );
}

/** Everything that the device keeps, as text: of people nothing may be found in it. */
export async function kept(kiosk: Page): Promise<string> {
  return kiosk.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opened = indexedDB.open("pishkhan");
      opened.onsuccess = () => resolve(opened.result);
      opened.onerror = () => reject(opened.error);
    });
    const all: unknown[] = [{ ...localStorage }, { ...sessionStorage }, location.href, history.length];
    for (const name of database.objectStoreNames) {
      const asked = database.transaction(name).objectStore(name).getAll();
      all.push(await new Promise((resolve) => (asked.onsuccess = () => resolve(asked.result))));
    }
    database.close();
    return JSON.stringify(all);
  });
}
