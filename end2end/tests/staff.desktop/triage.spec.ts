// The choices of triage: accept, ask to complete, reject with a reason, hand to another desk.
import { completePhoto, sendHealthCard } from "../support/applicant.ts";
import { begin, done, message, officer, openCase, ready, send } from "../support/staff.ts";
import { expect, test } from "../watch.ts";

const DESK = "مسئول میز خدمت";
const HEALTH = "بهداشت محیط";

test.setTimeout(180_000);

test("an accepted request gets a letter number, and the applicant is told", async ({ browser, page }) => {
  const sent = await sendHealthCard(browser);
  const [desk] = await officer(browser, DESK, HEALTH);
  await openCase(desk, sent.code);

  // All that is needed to decide is in sight without scrolling.
  for (const part of [".case-head", ".actions__verbs", ".case__past .timeline__item"]) {
    await expect(desk.locator(part).first()).toBeInViewport();
  }
  await begin(desk, "تأیید و ثبت در دبیرخانه");
  await send(desk, "تأیید و ثبت در دبیرخانه");
  await done(desk, /تأیید و با شمارهٔ نامهٔ .+ ثبت شد/);
  await expect(desk.locator(".case-head .tag", { hasText: "در دست اقدام" })).toBeVisible();
  const letter = (await desk.locator(".case-head .code").getAttribute("data-copy")) ?? "";
  expect(letter).not.toBe("");
  await message(page, sent.code, /با شمارهٔ نامهٔ .+ ثبت شد/);
});

test("what is missing is asked for in one notice and comes back under the same code", async ({ browser, page }) => {
  const sent = await sendHealthCard(browser);
  const [desk] = await officer(browser, DESK, HEALTH);
  await openCase(desk, sent.code);
  await begin(desk, "اعلام نقص مدارک");

  // Nothing ticked: said in the summary, which takes the focus; what was typed stays.
  await desk.getByLabel("توضیح کلی").fill("عکس تازه بفرستید.");
  await send(desk, "اعلام نقص مدارک");
  await expect(desk.locator("#error-summary")).toBeFocused();
  await desk.locator("#error-summary a").click();
  await expect(desk.locator("#items")).toBeFocused();
  await expect(desk.getByLabel("توضیح کلی")).toHaveValue("عکس تازه بفرستید.");

  await desk.getByRole("checkbox", { name: "عکس شما" }).check();
  await desk.getByLabel("چه باید بشود؟ (عکس شما)").fill("چهره پیدا نیست");
  await desk.getByLabel("مهلت متقاضی").fill("۵");
  await send(desk, "اعلام نقص مدارک");
  await done(desk, "نقص مدارک به متقاضی اعلام شد");
  await expect(desk.locator(".case__what").getByText("چهره پیدا نیست")).toBeVisible();
  await message(page, sent.code, /در ۱ مورد نیازمند تکمیل/);

  await completePhoto(sent);
  await desk.reload();
  await ready(desk);
  await expect(desk.locator(".case-head .tag", { hasText: "در انتظار بررسی" })).toBeVisible();
  await expect(desk.locator(".case__past").getByText("دوباره فرستاده شد")).toBeVisible();
});

test("the reason of a rejection is what the applicant gets", async ({ browser, page }) => {
  const sent = await sendHealthCard(browser);
  const [desk] = await officer(browser, DESK, HEALTH);
  await openCase(desk, sent.code);
  await begin(desk, "رد درخواست");
  await desk.getByLabel("مستند قانونی").fill("مادهٔ ۱۳ قانون مواد خوردنی");
  await send(desk, "رد درخواست");
  await expect(desk.locator("#error-summary")).toBeFocused();
  await expect(desk.locator("#reason-error")).toContainText("دلیل را بنویسید");
  await expect(desk.getByLabel("مستند قانونی")).toHaveValue("مادهٔ ۱۳ قانون مواد خوردنی");

  const reason = "محل کار شما در حوزهٔ این شهر نیست";
  await desk.getByLabel("دلیل رد").fill(reason);
  await expect(desk.locator(".sms-preview")).toContainText(reason);
  await expect(desk.locator(".sms__size")).toHaveText(/\d*[۰-۹]+ نویسه، [۰-۹]+ پیامک/);
  await send(desk, "رد درخواست");
  await done(desk, "درخواست رد شد");
  await expect(desk.locator(".case-head .tag", { hasText: "رد شده" })).toBeVisible();
  await message(page, sent.code, reason);
});

test("after a transfer the first desk no longer opens it, and the second does", async ({ browser, page }) => {
  const sent = await sendHealthCard(browser);
  const [first] = await officer(browser, DESK, HEALTH);
  await openCase(first, sent.code);
  const address = first.url();
  await begin(first, "ارجاع به میز دیگر");

  // A desk has to be chosen before anything is sent.
  await first.getByLabel("دلیل ارجاع").fill("این درخواست کار غذا و داروست");
  await send(first, "ارجاع به میز دیگر");
  await expect(first.locator("#error-summary")).toBeFocused();
  await first.locator("#verb-form").getByLabel("میز خدمت").selectOption({ label: "میز خدمت غذا و دارو" });
  await send(first, "ارجاع به میز دیگر");
  await expect(first.locator(".said")).toContainText("به میز دیگر ارجاع شد");
  await expect(first.getByText("این درخواست دیگر نزد شما نیست")).toBeVisible();
  await message(page, sent.code, "میز خدمت غذا و دارو");

  expect((await first.goto(address))?.status()).toBe(404);
  const [second] = await officer(browser, DESK, "غذا و دارو");
  await openCase(second, sent.code);
  await expect(second.locator(".actions__verbs").getByRole("button", { name: "تأیید و ثبت در دبیرخانه" })).toBeVisible();
});
