// From a service's page to its receipt without touching the screen.
import { NAME, newMobile, newNationalId, persian } from "../support/applicant.ts";
import { smallPicture } from "../support/files.ts";
import { choose, focusInSight, press, tabTo, type } from "../support/keyboard.ts";
import { expect, test } from "../watch.ts";

test.setTimeout(120_000);

test("a request is sent with the keyboard alone, and the focus is always in sight", async ({ page }) => {
  await page.goto("/services/health-card");
  // The first stop leads past the header.
  await page.keyboard.press("Tab");
  await focusInSight(page);
  await expect(page.locator(".skip-link")).toBeFocused();
  await page.keyboard.press("Enter");
  await press(page, "link", "شروع درخواست");
  await expect(page).toHaveURL(/\/request$/);
  await press(page, "button", "شروع درخواست");

  await type(page, "شمارهٔ همراه", persian(newMobile()));
  await page.keyboard.press("Enter");
  const code = (await page.locator(".demo-code [data-copy]").getAttribute("data-copy")) ?? "";
  await type(page, "کد ورود", persian(code));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/(request|person)$/);
  if (/\/request$/.test(page.url())) await press(page, "button", "شروع درخواست");

  // Nothing answered: the summary has the focus, and its links lead to what is missing.
  await press(page, "button", "ادامه");
  await expect(page.locator("#error-summary")).toBeFocused();
  await focusInSight(page);
  await page.keyboard.press("Tab");
  await focusInSight(page);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("نام و نام خانوادگی")).toBeFocused();
  await focusInSight(page);
  await page.keyboard.type(NAME);
  await type(page, "کد ملی", persian(newNationalId()));
  await type(page, "روز", "۲۷");
  await type(page, "ماه", "خرداد");
  await type(page, "سال", "۱۳۶۵");
  // Enter goes on from any input.
  await page.keyboard.press("Enter");

  await tabTo(page, page.getByLabel("تهیه یا فروش مواد غذایی"));
  await page.keyboard.press("Space");
  await type(page, "نام محل کار", "نانوایی نمونه");
  await choose(page, "استان", "فارس");
  await choose(page, "شهر", "شیراز");
  // The next page has a button of the same name: it is there before that one is pressed.
  for (let pages = 0; pages < 2; pages++) {
    const here = page.url();
    await press(page, "button", "ادامه");
    await expect(page).not.toHaveURL(here);
  }

  const input = page.locator("input[type=file]#photo");
  await tabTo(page, input);
  await expect(input).toBeFocused();
  const asked = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  await (await asked).setFiles({ name: "photo 1.png", mimeType: "image/png", buffer: smallPicture() });
  if (await page.evaluate(() => document.documentElement.matches("[data-ready]"))) {
    // It was sent at once; who goes by keyboard goes on from where they were.
    await expect(page.locator(".file-list__row a", { hasText: "photo 1" })).toBeVisible();
    await focusInSight(page);
  }
  await press(page, "button", "ادامه");

  await tabTo(page, page.getByLabel("می‌پذیرم"));
  await page.keyboard.press("Space");
  await press(page, "button", "ادامه");
  await press(page, "button", "ارسال درخواست");
  await expect(page.locator(".tracking-code--large")).toBeVisible();
  await press(page, "link", "رسید خدمت");
  await expect(page.locator("h1")).toContainText("رسید خدمت");
});
