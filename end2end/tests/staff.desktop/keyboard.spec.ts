// From the first page of staff to a decision without a mouse.
import { sendHealthCard } from "../support/applicant.ts";
import { focusInSight, press, tabTo, type } from "../support/keyboard.ts";
import { account, done, ready } from "../support/staff.ts";
import { expect, test } from "../watch.ts";

test.setTimeout(180_000);

test("an officer signs in, opens a case and rejects it with the keyboard alone", async ({ browser, page }) => {
  const sent = await sendHealthCard(browser);
  await page.goto("/desk/sign-in");
  await ready(page);
  // Somebody else may have used this half minute's code; then the next one is waited for.
  const who = () => account(page, "مسئول میز خدمت", "بهداشت محیط", 0);
  const { username, password } = await who();
  await type(page, "نام کاربری", username);
  await type(page, "گذرواژه", password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/desk\/sign-in\/code$/);
  let tried = "";
  await expect(async () => {
    const { code } = await who();
    if (code === tried) await page.reload();
    expect(code).not.toBe(tried);
    tried = code;
    await type(page, "کد برنامهٔ رمزساز", code);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/desk$/, { timeout: 5_000 });
  }).toPass({ timeout: 120_000, intervals: [3_000] });
  await ready(page);

  await tabTo(page, page.locator("input[type=search]").first());
  await page.keyboard.type(sent.code);
  await page.keyboard.press("Enter");
  await expect(page.locator(".rows .row")).toHaveCount(1);
  await tabTo(page, page.locator(".row__link").first());
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/desk\/requests\//);

  await press(page, "button", "رد درخواست");
  await expect(page.locator("#verb-form")).toBeVisible();
  await type(page, "دلیل رد", "نشانی با سند جور نیست");
  await type(page, "مستند قانونی", "مادهٔ ۱۳ قانون مواد خوردنی");
  await tabTo(page, page.locator("#verb-form form button[type=submit]"));
  await page.keyboard.press("Enter");
  await done(page, "درخواست رد شد");
  await focusInSight(page);
});
