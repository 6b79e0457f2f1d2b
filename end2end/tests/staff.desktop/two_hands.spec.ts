// Two officers at one case; nothing that was typed is lost, and the keyboard is enough.
import { sendHealthCard } from "../support/applicant.ts";
import { begin, done, officer, openCase, ready, send, signIn } from "../support/staff.ts";
import { accept, draft } from "../support/way.ts";
import { expect, test } from "../watch.ts";

const DESK = "مسئول میز خدمت";
const HEALTH = "بهداشت محیط";

test.setTimeout(180_000);

test("who comes second sees what changed and goes on with their own words", async ({ browser }) => {
  const sent = await sendHealthCard(browser);
  const [second] = await officer(browser, DESK, HEALTH);
  await openCase(second, sent.code);
  const first = await second.context().newPage();
  await openCase(first, sent.code);

  await begin(second, "رد درخواست");
  await second.getByLabel("دلیل رد").fill("محل کار در این شهر نیست");
  await second.getByLabel("مستند قانونی").fill("مادهٔ ۷");
  await begin(first, "یادداشت درونی");
  await first.locator("#words").fill("تلفنی پرسیدم؛ جابه‌جا شده است.");
  await send(first, "ثبت یادداشت");
  await done(first, "یادداشت ثبت شد");

  await send(second, "رد درخواست");
  await expect(second.locator("#error-summary")).toBeFocused();
  await expect(second.locator("#verb-form .timeline")).toContainText("تلفنی پرسیدم؛ جابه‌جا شده است.");
  await expect(second.getByLabel("دلیل رد")).toHaveValue("محل کار در این شهر نیست");
  await second.getByRole("button", { name: "ادامه با وضعیت تازه" }).click();
  await expect(second.locator("#error-summary")).toHaveCount(0);
  await expect(second.getByLabel("دلیل رد")).toHaveValue("محل کار در این شهر نیست");
  await expect(second.getByLabel("مستند قانونی")).toHaveValue("مادهٔ ۷");
  await send(second, "رد درخواست");
  await done(second, "درخواست رد شد");
});

test("of two officers who decide at once the second sees the difference and keeps their words", async ({ browser }) => {
  const sent = await sendHealthCard(browser);
  const [desk] = await officer(browser, DESK, HEALTH);
  const [expert, who] = await officer(browser, "کارشناس", HEALTH);
  const [approver, signer] = await officer(browser, "تأییدکننده", HEALTH);
  await accept(desk, sent.code, who, HEALTH);
  await draft(expert, sent.code);

  // Both have the draft before them: one words it anew, the other signs it.
  await openCase(expert, sent.code);
  await begin(expert, "تهیهٔ پاسخ");
  await expert.getByLabel("متن پاسخ").fill("کارت شما صادر شد؛ اعتبار آن یک سال است.");
  await openCase(approver, sent.code);
  await begin(approver, "تأیید و امضای پاسخ");
  await send(approver, "تأیید و امضای پاسخ");
  await done(approver, /پاسخ با شمارهٔ .+ امضا و منتشر شد/);

  // It is said while the expert is still writing, and whose doing it was.
  const form = expert.locator("#verb-form");
  await expect(form.locator(".timeline")).toContainText(signer.name);
  await expect(expert.getByLabel("متن پاسخ")).toHaveValue("کارت شما صادر شد؛ اعتبار آن یک سال است.");
  await send(expert, "نگه‌داشتن پیش‌نویس برای امضا");
  await expect(expert.locator("#error-summary")).toBeFocused();
  await expect(expert.getByLabel("متن پاسخ")).toHaveValue("کارت شما صادر شد؛ اعتبار آن یک سال است.");
  await expert.getByRole("button", { name: "ادامه با وضعیت تازه" }).click();
  // What cannot be done any more is not done, and the words can be copied from where they are.
  await expect(expert.locator(".actions")).toContainText("کارت شما صادر شد؛ اعتبار آن یک سال است.");
  await expect(expert.locator(".case-head .tag", { hasText: "پاسخ داده شده" })).toBeVisible();
  await expect(expert.locator(".case__what")).toContainText("کارت بهداشت شما صادر شد.");
  await expect(expert.locator(".case__what")).not.toContainText("اعتبار آن یک سال است");
});

test("the keyboard alone opens, leaves and comes back to a form", async ({ browser }) => {
  const sent = await sendHealthCard(browser);
  const [desk] = await officer(browser, DESK, HEALTH);
  await openCase(desk, sent.code);
  const button = desk.locator("#verb-note");
  await button.focus();
  await desk.keyboard.press("Enter");
  await expect(desk.locator("#words")).toBeFocused();
  await desk.keyboard.type("نیمه‌کاره");
  await desk.keyboard.press("Escape");
  await expect(desk.locator("#verb-form")).toHaveCount(0);
  await expect(button).toBeFocused();
  await desk.keyboard.press("Enter");
  await expect(desk.locator("#words")).toHaveValue("نیمه‌کاره");
  await expect(desk.locator("#words")).toBeFocused();
  await desk.keyboard.press("Tab");
  await desk.keyboard.press("Enter");
  await done(desk, "یادداشت ثبت شد");
  await expect(desk.locator("#actions-title")).toBeFocused();
});

test("a note to colleagues does not look like words to the applicant", async ({ browser }) => {
  const sent = await sendHealthCard(browser);
  const [desk] = await officer(browser, DESK, HEALTH);
  await openCase(desk, sent.code);
  const ground = () => desk.locator("#verb-form").evaluate((element) => getComputedStyle(element).backgroundColor);
  await begin(desk, "یادداشت درونی");
  const note = await ground();
  await expect(desk.locator("#verb-form")).toContainText("تنها کارکنان می‌بینند");
  await desk.keyboard.press("Escape");
  await begin(desk, "رد درخواست");
  await expect(desk.locator("#verb-form")).toContainText("متقاضی می‌بیند");
  expect(await ground()).not.toBe(note);
});

test("strangers are asked to sign in and led back to the case", async ({ browser, page }) => {
  const sent = await sendHealthCard(browser);
  // Signed out at the end: not with the session that other journeys share.
  const desk = await (await browser.newContext()).newPage();
  await signIn(desk, DESK, HEALTH);
  await openCase(desk, sent.code);
  await page.goto(new URL(desk.url()).pathname);
  await expect(page).toHaveURL(/\/desk\/sign-in/);
  await desk.getByRole("button", { name: "خروج" }).click();
  await expect(desk).toHaveURL(/\/desk\/sign-in/);
  await desk.goto("/desk");
  await expect(desk).toHaveURL(/\/desk\/sign-in/);
  await ready(desk);
});
