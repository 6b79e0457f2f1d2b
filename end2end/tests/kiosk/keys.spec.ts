// Keys are as large as fingers: 20 mm and 3 mm between them; 15 mm on screens of 11 inches and less.
import { approve, atRest, pairingCode, setUp } from "../support/devices.ts";
import { expect, test } from "../watch.ts";
import type { Page } from "@playwright/test";

test.setTimeout(240_000);

/** Every button that is too small, in millimetres. */
async function tooSmall(kiosk: Page, least: number): Promise<string[]> {
  return kiosk.evaluate((least) => {
    const mm = parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--mm"));
    const shown = [...document.querySelectorAll<HTMLElement>("button, a, [role=button], [role=radio], [role=checkbox], .written")];
    return shown
      .map((one) => [one, one.getBoundingClientRect()] as const)
      .filter(([, { width, height }]) => width > 0 && (width / mm < least - 0.05 || height / mm < least - 0.05))
      .map(([one, { width, height }]) => `${one.className} «${one.textContent}» ${(width / mm).toFixed(1)}×${(height / mm).toFixed(1)} mm`);
  }, least);
}

/** Pairs of buttons with less than 3 mm between them. */
async function tooNear(kiosk: Page): Promise<string[]> {
  return kiosk.evaluate(() => {
    const mm = parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--mm"));
    const all = [...document.querySelectorAll<HTMLElement>("button")].map((one) => [one, one.getBoundingClientRect()] as const);
    const shown = all.filter(([, box]) => box.width > 0);
    const near: string[] = [];
    for (const [index, [one, a]] of shown.entries()) {
      for (const [other, b] of shown.slice(index + 1)) {
        const across = Math.max(a.left, b.left) - Math.min(a.right, b.right);
        const along = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
        // What scrolls under the keys is hidden there.
        if (one.closest(".keys, .foot") !== other.closest(".keys, .foot")) continue;
        if (Math.max(across, along) < 3 * mm - 0.2) near.push(`«${one.textContent}» «${other.textContent}» ${(Math.max(across, along) / mm).toFixed(1)} mm`);
      }
    }
    return near;
  });
}

const SCREENS = [
  { inches: "۳۲ اینچ", width: 1080, height: 1920, least: 20 },
  { inches: "۲۱٫۵ اینچ", width: 1920, height: 1080, least: 20 },
  { inches: "۱۰٫۱ اینچ", width: 1280, height: 800, least: 15 },
];

for (const { inches, width, height, least } of SCREENS) {
  test(`on ${width} × ${height} every key has ${least} mm @look`, async ({ browser, page }) => {
    await page.setViewportSize({ width, height });
    await page.goto("/kiosk");
    const admin = await approve(browser, await pairingCode(page));
    await admin.context().close();
    await setUp(page, inches);
    const look = async (where: string) => {
      expect(await tooSmall(page, least), where).toEqual([]);
      expect(await tooNear(page), where).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, where).toBeLessThanOrEqual(0);
    };
    await look("rest");
    for (const name of ["خدمت‌ها و مدارک لازم", "پیگیری درخواست", "وقت قبلی دارم", "ارسال درخواست", "نظرسنجی"]) {
      await page.getByRole("button", { name, exact: true }).tap();
      await expect(page.locator("h1")).toBeVisible();
      await look(name);
      // On a low screen the keyboard takes the place of the foot.
      const close = page.locator(".keyboard").getByRole("button", { name: "بستن", exact: true });
      if (await close.isVisible()) await close.tap();
      await page.getByRole("button", { name: "پایان", exact: true }).tap();
      await atRest(page);
    }
    await page.locator(".tile--line").first().tap();
    await look("number");
  });
}
