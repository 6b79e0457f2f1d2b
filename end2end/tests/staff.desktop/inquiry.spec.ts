// Another agency is asked, and answers with a letter; the citizen is never asked to carry it.
import { sendHealthCard } from "../support/applicant.ts";
import { smallPicture } from "../support/files.ts";
import { begin, done, officer, openCase, send } from "../support/staff.ts";
import { accept } from "../support/way.ts";
import { expect, test } from "../watch.ts";

const HEALTH = "بهداشت محیط";

test.setTimeout(240_000);

test("an agency is asked by a registered letter and its answer is kept with the proof", async ({ browser }) => {
  const sent = await sendHealthCard(browser);
  const [desk] = await officer(browser, "مسئول میز خدمت", HEALTH);
  const [expert, one] = await officer(browser, "کارشناس", HEALTH);
  await accept(desk, sent.code, one, HEALTH);

  await openCase(expert, sent.code);
  await begin(expert, "استعلام از دستگاه دیگر");
  // The service names whom it asks; anybody else can be asked, too.
  await expert.locator("#planned").selectOption({ label: "دستگاه دیگر" });
  await expert.getByLabel("دستگاه", { exact: true }).fill("سازمان نمونهٔ ثبت");
  await expert.getByLabel("پرسش").fill("آیا این واحد صنفی پروانهٔ معتبر دارد؟");
  await send(expert, "ثبت استعلام");
  await expect(expert.locator("#error-summary")).toBeFocused();
  await expect(expert.getByLabel("پرسش")).toHaveValue("آیا این واحد صنفی پروانهٔ معتبر دارد؟");
  await expert.getByLabel("مستند قانونی").fill("مادهٔ ۲ قانون بهبود محیط کسب‌وکار");
  await expert.locator("#days").fill("۳");
  await send(expert, "ثبت استعلام");
  await done(expert, /استعلام با نامهٔ شمارهٔ .+ ثبت شد/);
  const item = expert.locator(".inquiries__item");
  await expect(item).toContainText("سازمان نمونهٔ ثبت");
  await expect(item).toContainText("در انتظار پاسخ");
  await expect(item).toContainText("مهلت پاسخ");

  // An answer needs a letter's number or a file; words alone prove nothing.
  await begin(expert, "ثبت پاسخ استعلام");
  await expert.getByLabel("پاسخ دستگاه").fill("پروانه معتبر است.");
  await send(expert, "ثبت پاسخ استعلام");
  await expect(expert.locator("#error-summary")).toBeFocused();
  await expect(expert.getByLabel("پاسخ دستگاه")).toHaveValue("پروانه معتبر است.");
  const file = { name: "پاسخ.png", mimeType: "image/png", buffer: smallPicture() };
  await expert.locator("#verb-form input[type=file]").setInputFiles(file);
  await expect(expert.locator("#verb-form")).toContainText("فرستاده شد");
  await expert.getByLabel("شمارهٔ نامهٔ پاسخ").fill("۱۴۰۵/ث/۷۷");
  await send(expert, "ثبت پاسخ استعلام");
  await done(expert, "پاسخ استعلام ثبت شد");
  await expect(item).toContainText("پاسخ رسید");
  await expect(item).toContainText("پروانه معتبر است.");
  await expect(item.getByRole("link", { name: /پاسخ\.png/ })).toBeVisible();
  await expect(expert.locator(".case")).toContainText("انتظار دستگاه‌های دیگر");
});

test("the citizen is not asked to carry what the organisation has to ask for itself", async ({ browser }) => {
  const sent = await sendHealthCard(browser);
  const [desk] = await officer(browser, "مسئول میز خدمت", HEALTH);
  const [expert, one] = await officer(browser, "کارشناس", HEALTH);
  await accept(desk, sent.code, one, HEALTH);
  await openCase(expert, sent.code);
  await expert.locator("#verb-ask-citizen").click();
  await expert.locator("#verb-form textarea").first().fill("لطفاً نتیجهٔ آزمایش‌های کارت بهداشت را بیاورید.");
  await expert.locator("#verb-form form button[type=submit]").click();
  await expect(expert.locator("#verb-form")).toContainText(/استعلام می‌کند/);
  await expect(expert.locator("#verb-form textarea").first()).toHaveValue("لطفاً نتیجهٔ آزمایش‌های کارت بهداشت را بیاورید.");
});
