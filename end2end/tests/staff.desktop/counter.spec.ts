// A clerk at the counter: everything by keys that act by their place; a case opened by its code; a request on somebody's
// behalf, with its receipt.
import { newMobile, newNationalId, persian, sendHealthCard } from "../support/applicant.ts";
import { smallPicture } from "../support/files.ts";
import { clerkAt, current, giveNumber, key } from "../support/counter.ts";
import { press } from "../support/keys.ts";
import { expect, test } from "../watch.ts";

test.setTimeout(240_000);

test("calling, starting, holding, resuming and finishing by key with the Persian layout on", async ({ browser }) => {
  const page = await clerkAt(browser, "میز خدمت مرکزی", "۱", 1);
  await giveNumber(page, "امور شهروندی و گواهی‌ها");
  await press(page, key.next);
  await expect(current(page)).toBeVisible();
  const number = await current(page).innerText();
  expect(number).toMatch(/^الف[۰-۹]{3}$/);
  await press(page, key.recall);
  await expect(page.locator(".counter__facts")).toContainText("۲ بار فراخوانده شد");
  await press(page, key.start);
  await expect(page.locator(".counter__facts")).toContainText("پشت باجه");
  await press(page, key.hold);
  await expect(page.getByLabel("چرا نگه داشته می‌شود؟")).toBeFocused();
  await page.getByLabel("چرا نگه داشته می‌شود؟").fill("رفت رونوشت بگیرد");
  await page.keyboard.press("Enter");
  const held = page.locator("#queue li", { hasText: number });
  await expect(held).toContainText("رفت رونوشت بگیرد");
  await held.getByRole("button", { name: /ادامه/ }).click();
  await expect(current(page)).toHaveText(number);
  await press(page, key.finish);
  await expect(page.getByText("پایان یافت و صفحه پاک شد.")).toBeVisible();
  await expect(current(page)).toHaveCount(0);
});

test("a case is opened by its code, a request is registered for somebody, and the receipt is printed", async ({ browser }) => {
  const sent = await sendHealthCard(browser);
  const page = await clerkAt(browser, "بهداشت محیط", "۱");
  await giveNumber(page, "بهداشت محیط و اماکن");
  await press(page, key.next);
  await expect(current(page)).toBeVisible();
  await press(page, key.start);
  await expect(page.locator("#code")).toBeVisible();
  await press(page, "Slash");
  await expect(page.locator("#code")).toBeFocused();
  await page.keyboard.insertText(sent.code);
  await page.keyboard.press("Enter");
  await expect(page.getByText("پرونده باز شد.")).toBeVisible();
  await expect(page.locator("#cases")).toContainText("کارت بهداشت");

  await press(page, "KeyR");
  await page.locator("select[name=assist_service]").selectOption({ label: "صدور کارت بهداشت" }).catch(async () => {
    await page.locator("select[name=assist_service]").selectOption("health-card");
  });
  // Without having seen who it is nothing begins.
  await page.getByLabel("نام و نام خانوادگی").fill("مریم نمونه‌پور");
  await page.getByLabel("کد ملی").fill(persian(newNationalId()));
  await page.getByLabel("شمارهٔ همراه").fill(persian(newMobile()));
  await page.getByRole("button", { name: "آغاز فرم" }).click();
  await expect(page.locator("#error-summary")).toBeVisible();
  await expect(page.getByLabel("نام و نام خانوادگی")).toHaveValue("مریم نمونه‌پور");
  await page.getByLabel("اصل مدرک هویتی دیده شد").check();
  await page.getByRole("button", { name: "آغاز فرم" }).click();
  await expect(page).toHaveURL(/\/desk\/counter\/forms\//);

  // Everything that is missing is said at once, and nothing is lost.
  const birth = page.getByRole("group", { name: "تاریخ تولد" });
  await birth.getByLabel("روز").fill("۲۷");
  await birth.getByLabel("ماه").fill("خرداد");
  await birth.getByLabel("سال").fill("۱۳۶۵");
  await page.getByRole("button", { name: "ارسال درخواست", exact: true }).click();
  await expect(page.locator("#error-summary")).toBeVisible();
  await expect(birth.getByLabel("سال")).toHaveValue(/1365|۱۳۶۵/);
  await page.getByLabel("تهیه یا فروش مواد غذایی").check();
  await page.getByRole("button", { name: "نگه‌داشتن و دیدن پرسش‌های تازه" }).click();
  await page.getByLabel("نام محل کار").fill("نانوایی نمونه");
  await page.getByLabel("استان", { exact: true }).selectOption({ label: "فارس" });
  await page.getByRole("button", { name: "نگه‌داشتن و دیدن پرسش‌های تازه" }).click();
  await page.getByLabel("شهر", { exact: true }).selectOption({ label: "شیراز" });
  await page.locator("input[type=file]").first().setInputFiles({ name: "photo.png", mimeType: "image/png", buffer: smallPicture() });
  await page.getByLabel("می‌پذیرم").check();
  await page.getByRole("button", { name: "ارسال درخواست", exact: true }).click();
  await expect(page).toHaveURL(/\/desk\/counter\/receipts\/\d{16}\?sent=1/);
  await expect(page.getByText("درخواست ثبت شد")).toBeVisible();
  await page.goto("/desk/counter");
  await press(page, key.finish);
  await expect(page.getByText("پایان یافت و صفحه پاک شد.")).toBeVisible();
  await expect(page.locator("body")).not.toContainText("مریم نمونه‌پور");
});
