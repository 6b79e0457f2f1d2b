// A new device shows a code, an administrator enters it, and the device is at work; a revoked one is not.
import { approve, atRest, displayAt, kioskAt, pairingCode, setUp } from "../support/devices.ts";
import { officer } from "../support/staff.ts";
import { expect, test } from "../watch.ts";

test.setTimeout(180_000);

test("a kiosk is paired, measured and at work", async ({ browser, page }) => {
  await page.goto("/kiosk");
  const code = await pairingCode(page);
  expect(code).toMatch(/^\d{6}$/);
  const admin = await approve(browser, code, { title: "کیوسک تازه" });
  await setUp(page);
  await page.reload();
  await atRest(page);
  // The desk sees it: alive, and with a version.
  await expect(async () => {
    await admin.reload();
    const row = admin.locator("tbody tr", { hasText: "کیوسک تازه" }).last();
    await expect(row).toContainText("روشن", { timeout: 500 });
  }).toPass({ timeout: 30_000 });
});

test("a browser that is a kiosk is shown nothing but the kiosk @look", async ({ browser }) => {
  const kiosk = await kioskAt(browser);
  for (const address of ["/", "/desk", "/desk/sign-in", "/services", "/track", "/desk/admin/devices"]) {
    await kiosk.goto(address);
    expect(new URL(kiosk.url()).pathname, address).toBe("/kiosk");
  }
  await kiosk.context().close();
});

test("a wrong code is refused and a device that was revoked asks to be paired again", async ({ browser }) => {
  const title = `کیوسک ${Date.now() % 100_000}`;
  const kiosk = await kioskAt(browser, { title });
  const [admin] = await officer(browser, "مدیر سامانه", "فناوری اطلاعات");
  await admin.goto("/desk/admin/devices");
  await admin.getByLabel("کد روی دستگاه").fill("000000");
  await admin.locator("select[name=place]").selectOption({ index: 1 });
  await admin.getByLabel("نام دستگاه").fill("هیچ");
  await admin.getByRole("button", { name: "تأیید دستگاه" }).click();
  await expect(admin.locator("#error-summary")).toBeVisible();
  await admin.goto("/desk/admin/devices");
  await admin.locator("tbody tr", { hasText: title }).getByRole("link", { name: /قطع/ }).click();
  await admin.getByRole("button", { name: "دستگاه قطع شود" }).click();
  await expect(admin.getByText("دستگاه قطع شد.")).toBeVisible();
  await expect(kiosk.locator(".pairing-code")).toBeVisible({ timeout: 60_000 });
  await kiosk.context().close();
});

test("a display is paired and shows its hall", async ({ browser }) => {
  const display = await displayAt(browser);
  await expect(display.locator(".display__clock")).toHaveText(/^[۰-۹]{2}:[۰-۹]{2}$/);
  await expect(display.locator(".display__list--waiting .call-row")).toHaveCount(3);
  await display.context().close();
});
