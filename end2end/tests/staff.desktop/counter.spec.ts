// A clerk at the counter: everything by keys that act by their place; a request on somebody's behalf; and the whole way of
// somebody who walks in, from the kiosk's number to the survey.
import { fillBirth, NAME, newMobile, newName, newNationalId } from "../support/applicant.ts";
import { act, assist, callUntil, clerkAt, current, endVisit, fillAssisted } from "../support/counter.ts";
import { giveNumber, key, openByCode, sendAssisted } from "../support/counter.ts";
import { finish, HEALTH, kioskAt, takeNumber, waiting } from "../support/devices.ts";
import { begin, done, message, officer, openCase, send } from "../support/staff.ts";
import { accept, draft } from "../support/way.ts";
import { expect, test } from "../watch.ts";

const HEALTH_UNIT = "بهداشت محیط";
const HEALTH_LINE = "بهداشت محیط و اماکن";

test.setTimeout(360_000);

test("calling, starting, holding, resuming and finishing by key with the Persian layout on", async ({ browser }) => {
  const page = await clerkAt(browser, "میز خدمت مرکزی", "۱", 1);
  await giveNumber(page, "امور شهروندی و گواهی‌ها");
  await act(page, key.next);
  await expect(current(page)).toBeVisible();
  const number = await current(page).innerText();
  expect(number).toMatch(/^الف[۰-۹]{3}$/);
  await act(page, key.recall);
  await expect(page.locator(".counter__facts")).toContainText("۲ بار فراخوانده شد");
  await act(page, key.start);
  await expect(page.locator(".counter__facts")).toContainText("پشت باجه");
  await act(page, key.hold);
  await expect(page.getByLabel("چرا نگه داشته می‌شود؟")).toBeFocused();
  await page.getByLabel("چرا نگه داشته می‌شود؟").fill("رفت رونوشت بگیرد");
  await page.keyboard.press("Enter");
  const held = page.locator("#queue li", { hasText: number });
  await expect(held).toContainText("رفت رونوشت بگیرد");
  await held.getByRole("button", { name: /ادامه/ }).click();
  await expect(current(page)).toHaveText(number);

  // A form that was refused keeps what was typed, but no longer than the person is there.
  await act(page, key.hold);
  await expect(page.getByLabel("چرا نگه داشته می‌شود؟")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#error-summary")).toBeVisible();
  await expect(page.locator("#now[data-hold]")).toHaveCount(1);
  const tab = await page.context().newPage();
  await tab.goto("/desk/counter");
  await act(tab, key.finish);
  await expect(tab.getByText("پایان یافت و صفحه پاک شد.")).toBeVisible();
  await expect(current(page)).toHaveCount(0);
  await expect(page.locator("#visit .section")).toHaveCount(0);
});

test("a form at the counter says everything that is missing at once and loses nothing", async ({ browser }) => {
  const page = await clerkAt(browser, HEALTH_UNIT, "۱");
  await giveNumber(page, HEALTH_LINE);
  await act(page, key.next);
  await expect(current(page)).toBeVisible();
  await act(page, key.start);
  await expect(page.locator("#code")).toBeVisible();

  // Without having seen who it is nothing begins.
  await act(page, "KeyR");
  await page.locator("select[name=assist_service]").selectOption({ label: "صدور کارت بهداشت" });
  await page.getByLabel("نام و نام خانوادگی").fill(NAME);
  await page.getByRole("button", { name: "آغاز فرم" }).click();
  await expect(page.locator("#error-summary")).toBeVisible();
  await expect(page.getByLabel("نام و نام خانوادگی")).toHaveValue(NAME);

  await page.goto("/desk/counter");
  await assist(page, { name: NAME, nationalId: newNationalId(), mobile: newMobile() });
  await fillBirth(page);
  // It is kept without a press, should the next moment end it all.
  await expect(page.getByText("آنچه نوشته‌اید نگه داشته شد.")).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "ارسال درخواست", exact: true }).click();
  await expect(page.locator("#error-summary")).toBeVisible();
  await expect(page.getByRole("group", { name: "تاریخ تولد" }).getByLabel("سال")).toHaveValue(/1365|۱۳۶۵/);
  await fillAssisted(page);
  await sendAssisted(page);
  await endVisit(page, NAME);
});

test("who walks in leaves with a receipt, and comes again for the answer and the survey", async ({ browser, page }) => {
  const person = { name: newName(), nationalId: newNationalId(), mobile: newMobile() };
  const kiosk = await kioskAt(browser, { place: HEALTH });
  const clerk = await clerkAt(browser, HEALTH_UNIT, "۱");
  // Everybody who has a number goes by it from the kiosk to the counter.
  const toCounter = async () => {
    const number = await takeNumber(kiosk, "ب");
    await finish(kiosk);
    await expect.poll(() => waiting(kiosk), { timeout: 30_000 }).toBe(0);
    await callUntil(clerk, number);
    await act(clerk, key.start);
    await expect(clerk.locator("#code")).toBeVisible();
  };
  await toCounter();
  await assist(clerk, person);
  await fillBirth(clerk);
  await fillAssisted(clerk);
  const code = await sendAssisted(clerk);
  await expect(clerk.locator("main")).toContainText(person.name);
  await endVisit(clerk, person.name);
  await message(page, code, "درخواست شما رسید");

  const [desk] = await officer(browser, "مسئول میز خدمت", HEALTH_UNIT);
  const [expert, one] = await officer(browser, "کارشناس", HEALTH_UNIT, 0);
  const [approver] = await officer(browser, "تأییدکننده", HEALTH_UNIT);
  await accept(desk, code, one, HEALTH_UNIT);
  await draft(expert, code);
  await openCase(approver, code);
  await begin(approver, "تأیید و امضای پاسخ");
  await send(approver, "تأیید و امضای پاسخ");
  await done(approver, /پاسخ با شمارهٔ .+ امضا و منتشر شد/);

  // They come again with the code that is on their receipt.
  await toCounter();
  await openByCode(clerk, code);
  await expect(clerk.locator("#cases")).toContainText("پاسخ آمادهٔ تحویل است");
  await clerk.getByRole("button", { name: /^تحویل پاسخ/ }).click();
  await expect(clerk).toHaveURL(new RegExp(`/desk/counter/hand-over/${code}`));
  await expect(clerk.getByText("پاسخ این درخواست را دریافت کردم.")).toBeVisible();
  await expect(clerk.locator("main")).toContainText(person.name);
  await clerk.goto("/desk/counter");
  await clerk.getByRole("button", { name: "پیشنهاد نظرسنجی" }).click();
  await expect(clerk.getByText("نظرسنجی پیشنهاد شد.")).toBeVisible();
  await endVisit(clerk, person.name);
  await kiosk.context().close();

  await message(page, code, "survey");
  await page.locator("a[href^='/survey/']").first().click();
  await page.getByLabel("خیلی زیاد").first().check();
  await page.getByRole("button", { name: "فرستادن نظر" }).click();
  await expect(page.locator("h1")).toHaveText("نظر شما ثبت شد");
});
