// A case on its way from hand to hand, for journeys that begin later than at its arrival.
import type { Page } from "@playwright/test";
import { begin, done, openCase, send, type Account } from "./staff.ts";

/** The desk accepts the case and hands it to this expert. */
export async function accept(desk: Page, code: string, expert: Account, unit: string): Promise<void> {
  await openCase(desk, code);
  await begin(desk, "تأیید و ثبت در دبیرخانه");
  await desk.locator("#verb-form").getByLabel("کارشناس").selectOption({ label: `${expert.name}، ${unit}` });
  await send(desk, "تأیید و ثبت در دبیرخانه");
  await done(desk, /شمارهٔ نامهٔ/);
}

/** The expert decides the stages before the answer, which is left as a draft for the approver. */
export async function draft(expert: Page, code: string): Promise<void> {
  for (const decision of ["معرفی به آزمایشگاه", "سلامت تأیید شد"]) {
    await openCase(expert, code);
    await begin(expert, decision);
    await expert.locator("#note").fill("دیده شد.");
    await send(expert, decision);
    await done(expert, decision);
  }
  await openCase(expert, code);
  await begin(expert, "تهیهٔ پاسخ");
  await expert.getByLabel("موافقت", { exact: true }).check();
  await expert.getByLabel("متن پاسخ").fill("کارت بهداشت شما صادر شد.");
  await expert.getByLabel("گام بعدی متقاضی").fill("کارت را از باجهٔ ۲ بگیرید.");
  await send(expert, "نگه‌داشتن پیش‌نویس برای امضا");
  await done(expert, "پیش‌نویس نگه داشته شد");
}
