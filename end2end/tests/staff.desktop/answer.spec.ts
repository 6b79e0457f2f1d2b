// From acceptance to the delivered answer, through three people's hands.
import { sendHealthCard } from "../support/applicant.ts";
import { begin, done, message, officer, openCase, send } from "../support/staff.ts";
import { expect, test } from "../watch.ts";

const HEALTH = "بهداشت محیط";

test.setTimeout(300_000);

test("an expert asks a colleague, decides, drafts; an approver signs; the answer is delivered", async ({ browser, page }) => {
  const sent = await sendHealthCard(browser);
  const [desk] = await officer(browser, "مسئول میز خدمت", HEALTH);
  const [expert, one] = await officer(browser, "کارشناس", HEALTH, 0);
  const [colleague, two] = await officer(browser, "کارشناس", HEALTH, 1);
  const [approver] = await officer(browser, "تأییدکننده", HEALTH);

  await openCase(desk, sent.code);
  await begin(desk, "تأیید و ثبت در دبیرخانه");
  await desk.locator("#verb-form").getByLabel("کارشناس").selectOption({ label: `${one.name}، ${HEALTH}` });
  await send(desk, "تأیید و ثبت در دبیرخانه");
  await done(desk, /شمارهٔ نامهٔ/);

  // The expert refers it with an instruction and a due time.
  await openCase(expert, sent.code);
  await begin(expert, "ارجاع");
  await expert.getByLabel("گیرنده").selectOption({ label: `${two.name}، ${HEALTH}` });
  await expert.getByRole("textbox", { name: "دستور" }).fill("نتیجهٔ آزمایش را ببینید.");
  await expert.getByLabel("مهلت").fill("۱۴۰۴/۱۲/۳۰");
  await send(expert, "ارجاع");
  await expect(expert.locator("#due-error")).toContainText("تاریخی واقعی");
  await expect(expert.getByRole("textbox", { name: "دستور" })).toHaveValue("نتیجهٔ آزمایش را ببینید.");
  await expert.getByLabel("مهلت").fill("");
  await send(expert, "ارجاع");
  await done(expert, "ارجاع فرستاده شد");
  await message(page, sent.code, "برای کارشناسی ارجاع شد");

  // Work waits for the colleague: no decision is offered meanwhile.
  await expect(expert.locator(".actions__verbs").getByRole("button", { name: "ارجاع", exact: true })).toBeVisible();
  await expect(expert.locator(".actions__verbs").getByRole("button", { name: "معرفی به آزمایشگاه" })).toHaveCount(0);

  await openCase(colleague, sent.code);
  await expect(colleague.locator(".circulation").first()).toContainText("نتیجهٔ آزمایش را ببینید.");
  await begin(colleague, `بازگرداندن به \u2068${one.name}\u2069`);
  await colleague.getByLabel("نتیجه یا دلیل").fill("آزمایش کامل است.");
  await send(colleague, `بازگرداندن به \u2068${one.name}\u2069`);
  await done(colleague, "ارجاع بازگردانده شد");

  // Through the stages to the one that leads to the answer.
  for (const decision of ["معرفی به آزمایشگاه", "سلامت تأیید شد"]) {
    await openCase(expert, sent.code);
    await begin(expert, decision);
    await expert.locator("#note").fill("دیده شد.");
    await send(expert, decision);
    await done(expert, decision);
  }
  await message(page, sent.code, "صدور کارت");

  await begin(expert, "تهیهٔ پاسخ");
  await expert.getByLabel("موافقت", { exact: true }).check();
  await expert.getByLabel("متن پاسخ").fill("کارت بهداشت شما صادر شد.");
  await expert.getByLabel("گام بعدی متقاضی").fill("کارت را از باجهٔ ۲ بگیرید.");
  await send(expert, "نگه‌داشتن پیش‌نویس برای امضا");
  await done(expert, "پیش‌نویس نگه داشته شد");

  await openCase(approver, sent.code);
  await begin(approver, "تأیید و امضای پاسخ");
  await expect(approver.locator("#verb-form")).toContainText("کارت بهداشت شما صادر شد.");
  await send(approver, "تأیید و امضای پاسخ");
  await done(approver, /پاسخ با شمارهٔ .+ امضا و منتشر شد/);
  await message(page, sent.code, /پاسخ درخواست شما به شمارهٔ .+ آماده است/);

  await openCase(desk, sent.code);
  await begin(desk, "ابلاغ پاسخ");
  await desk.getByLabel("حضوری در باجه").check();
  await send(desk, "ابلاغ پاسخ");
  await done(desk, "ابلاغ پاسخ ثبت شد");
  await begin(desk, "مختومه کردن");
  await send(desk, "مختومه کردن");
  await done(desk, "درخواست مختومه شد");
});
