// Whoever walks away leaves nothing behind.
import { atRest, kept, kioskAt } from "../support/devices.ts";
import { expect, test } from "../watch.ts";

test.setTimeout(240_000);

const MOBILE = "09121234567";

test("after a quiet while it asks, and what was typed is gone @look", async ({ browser }) => {
  const kiosk = await kioskAt(browser);
  await kiosk.getByRole("button", { name: "پیگیری درخواست" }).tap();
  for (const digit of MOBILE) await kiosk.locator(".keypad .key", { hasText: new RegExp(`^${"۰۱۲۳۴۵۶۷۸۹"[Number(digit)]}$`) }).tap();
  await expect(kiosk.locator(".written__text")).not.toBeEmpty();
  await expect(kiosk.locator(".still-there")).toBeVisible({ timeout: 60_000 });
  await kiosk.getByRole("button", { name: "ادامه می‌دهم" }).tap();
  await expect(kiosk.locator(".still-there")).toHaveCount(0);
  await expect(kiosk.locator(".written__text")).not.toBeEmpty();
  // Nobody answers this time.
  await expect(kiosk.locator(".still-there")).toBeVisible({ timeout: 60_000 });
  await atRest(kiosk);
  const everything = await kept(kiosk);
  expect(everything).not.toContain(MOBILE);
  expect(everything).not.toContain("۰۹۱۲۱۲۳۴۵۶۷");
  await kiosk.goBack().catch(() => undefined);
  await expect(kiosk.locator(".written")).toHaveCount(0);
  await kiosk.goto("/kiosk");
  await atRest(kiosk);
  await kiosk.getByRole("button", { name: "پیگیری درخواست" }).tap();
  await expect(kiosk.locator(".written__text")).toBeEmpty();
  await kiosk.context().close();
});
