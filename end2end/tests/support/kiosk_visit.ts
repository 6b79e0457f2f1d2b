// What a person does at a kiosk beside taking a number, touch by touch.
import { expect, type Page } from "@playwright/test";
import { newMobile, newName, newNationalId, persian, type Person } from "./applicant.ts";
import { smallPicture } from "./files.ts";

/** A complaint with everything personal that is in it. */
export interface Complaint extends Person {
  story: string;
  evidence: { name: string; mimeType: string; buffer: Buffer };
}

export function newComplaint(): Complaint {
  return {
    name: newName(),
    nationalId: newNationalId(),
    mobile: newMobile(),
    story: "پاسخ درخواست ما دو ماه دیر شد و کسی دلیل آن را نگفت",
    evidence: { name: "evidence.png", mimeType: "image/png", buffer: smallPicture() },
  };
}

/** Writes into a field, key by key on the screen. */
export async function write(kiosk: Page, field: string, text: string): Promise<void> {
  await kiosk.locator(`#field-${field}`).tap();
  const keys = kiosk.locator(".keys");
  for (const letter of persian(text)) {
    await keys.getByRole("button", { name: letter === " " ? "فاصله" : letter, exact: true }).tap();
  }
}

/** From the screen where nobody stands to the question for the mobile number. */
export async function beginComplaint(kiosk: Page): Promise<void> {
  await touch(kiosk, "ارسال درخواست");
  await touch(kiosk, "رسیدگی به شکایت از واحدها و کارکنان");
}

/** From the screen where nobody stands to the tracking code, which is returned. */
export async function sendComplaint(kiosk: Page, complaint: Complaint): Promise<string> {
  const option = (role: "radio" | "checkbox", name: string) => kiosk.getByRole(role, { name, exact: true }).tap();
  const goOn = () => touch(kiosk, "ادامه");
  await beginComplaint(kiosk);
  await write(kiosk, "_mobile", complaint.mobile);
  await goOn();
  await write(kiosk, "full_name", complaint.name);
  await write(kiosk, "national_id", complaint.nationalId);
  await write(kiosk, "birth_date", "13650327");
  await option("radio", "خودم");
  await goOn();
  await option("radio", "شهرسازی");
  await option("checkbox", "دیر شدن پاسخ");
  await write(kiosk, "story", complaint.story);
  await goOn();
  await kiosk.locator("input[type=file]").setInputFiles(complaint.evidence);
  await expect(kiosk.locator(".files .file")).toBeVisible();
  await option("radio", "بله");
  await goOn();
  await option("checkbox", "می‌پذیرم");
  await goOn();
  await touch(kiosk, "ارسال درخواست");
  const code = kiosk.locator(".sent-code [data-copy]");
  await expect(code).toBeVisible();
  return (await code.getAttribute("data-copy")) ?? "";
}

/** Answers the first question, and has enough. */
export async function answerSurvey(kiosk: Page): Promise<void> {
  await touch(kiosk, "نظرسنجی");
  await kiosk.locator(".face").first().tap();
  await touch(kiosk, "تا همین‌جا بس است");
  await touch(kiosk, "فرستادن نظر");
  await expect(kiosk.locator("h1")).toHaveText("سپاس؛ نظر شما ثبت شد");
}

const touch = (kiosk: Page, name: string) => kiosk.getByRole("button", { name, exact: true }).tap();
