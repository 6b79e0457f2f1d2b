// Signing in as somebody new, with the code that the demo shows instead of sending it.
import { expect, type Page } from "@playwright/test";

/** A mobile that nobody has: the 0999 block, and a number of this run. */
export function newMobile(): string {
  const number = Math.floor(Math.random() * 900_000 + 100_000);
  return `09991${number}`;
}

/** A national id of the 999 block with a right check digit. */
export function newNationalId(): string {
  const stem = `999${String(Math.floor(Math.random() * 1_000_000)).padStart(6, "0")}`;
  const weighed = [...stem].reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0);
  const rest = weighed % 11;
  return `${stem}${rest < 2 ? rest : 11 - rest}`;
}

/** The digits as Persian ones, as people type them. */
export function persian(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(0x06f0 + Number(digit)));
}

/** From the sign-in page to wherever it leads. */
export async function signIn(page: Page, mobile: string): Promise<void> {
  await expect(page.locator("h1")).toHaveText("ورود با شمارهٔ همراه");
  await page.getByLabel("شمارهٔ همراه").fill(persian(mobile));
  await page.getByRole("button", { name: "ارسال کد" }).click();
  await expect(page.locator("h1")).toHaveText("کد ورود را وارد کنید");
  const code = await page.locator(".demo-code [data-copy]").getAttribute("data-copy");
  const input = page.getByLabel("کد ورود");
  await expect(input).toHaveAttribute("autocomplete", "one-time-code");
  await input.fill(persian(code ?? ""));
  await page.getByRole("button", { name: "ورود" }).click();
}
