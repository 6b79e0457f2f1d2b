// Keys act by their place: with the Persian layout on (`key` is Persian, `code` is the place) exactly as with the English
// one. Whoever dictates switches them off or moves them.
import { sendSeveral } from "../support/applicant.ts";
import { press, write } from "../support/keys.ts";
import { look, officer, ready, rows } from "../support/staff.ts";
import { expect, test } from "../watch.ts";
import type { Browser, Page } from "@playwright/test";

const DESK = "مسئول میز خدمت";
const HEALTH = "بهداشت محیط";

test.setTimeout(180_000);

/** An officer who looks at nothing but the cases sent for this journey. */
async function atOwnCases(browser: Browser, count: number): Promise<Page> {
  const [{ name }] = await sendSeveral(browser, count);
  const [page] = await officer(browser, DESK, HEALTH);
  await look(page, "desk", name);
  await expect(rows(page)).toHaveCount(count);
  return page;
}

const box = (page: Page, row: number) => page.locator(".rows input[type=checkbox]").nth(row);
const sheet = (page: Page) => page.getByRole("dialog", { name: "میان‌برهای صفحه‌کلید" });
const palette = (page: Page) => page.getByRole("dialog", { name: "جست‌وجو و فرمان" });

test("J, K, X, E, N, R, U, Ctrl+K and ? act by their place with the Persian layout on", async ({ browser }) => {
  const page = await atOwnCases(browser, 3);
  await press(page, "KeyJ");
  await expect(rows(page).nth(0)).toBeFocused();
  await press(page, "KeyJ");
  await expect(rows(page).nth(1)).toBeFocused();
  await press(page, "KeyK");
  await expect(rows(page).nth(0)).toBeFocused();
  await press(page, "KeyX");
  await expect(box(page, 0)).toBeChecked();
  await press(page, "KeyJ", { shift: true });
  await expect(box(page, 1)).toBeChecked();
  await expect(page.locator(".list__status")).toContainText("۲ گزیده");
  await press(page, "Escape");
  await expect(box(page, 0)).not.toBeChecked();

  await press(page, "KeyK");
  await press(page, "KeyO");
  await expect(page).toHaveURL(/\/desk\/requests\//);
  const first = page.url();
  await expect(page.locator("#verb-accept")).toBeVisible();
  await press(page, "KeyE");
  await expect(page.locator("#verb-form")).toContainText("تأیید و ثبت در دبیرخانه");
  await press(page, "Escape");
  await expect(page.locator("#verb-form")).toHaveCount(0);
  await press(page, "KeyN");
  await expect(page.locator("#words")).toBeFocused();
  await press(page, "Escape");
  // There is no answer to write before a case is accepted, and that is said.
  await press(page, "KeyR");
  await expect(page.locator(".said")).toContainText("این کار در این وضعیت شدنی نیست");
  await press(page, "Digit2");
  await expect(page.locator("#verb-form")).toContainText("اعلام نقص مدارک");
  await press(page, "Escape");
  await press(page, "KeyJ");
  await expect(page).not.toHaveURL(first);
  await press(page, "KeyK");
  await expect(page).toHaveURL(first);
  await press(page, "KeyU");
  await expect(page).toHaveURL(/\/desk\?/);

  await press(page, "KeyK", { ctrl: true });
  await expect(palette(page)).toBeVisible();
  await press(page, "Escape");
  await expect(palette(page)).toHaveCount(0);
  await press(page, "Slash", { shift: true });
  await expect(sheet(page)).toBeVisible();
  await press(page, "Escape");
  await expect(sheet(page)).toHaveCount(0);
  await press(page, "Slash");
  await expect(page.locator("#search-q")).toBeFocused();
});

test("R begins the answer of an accepted case", async ({ browser }) => {
  const [{ code, name }] = await sendSeveral(browser, 1);
  const [desk] = await officer(browser, DESK, HEALTH);
  const [expert, who] = await officer(browser, "کارشناس", HEALTH);
  await look(desk, "desk", code);
  await press(desk, "Enter");
  await expect(desk.locator("#verb-accept")).toBeVisible();
  await press(desk, "KeyE");
  await desk.locator("#verb-form").getByLabel("کارشناس").selectOption({ label: `${who.name}، ${HEALTH}` });
  await press(desk, "Enter", { ctrl: true });
  await expect(desk.locator(".said")).toContainText("ثبت شد");
  await look(expert, "mine", name);
  await press(expert, "Enter");
  await expect(expert.locator(".actions__verbs")).toBeVisible();
  await press(expert, "KeyR");
  await expect(expert.locator("#verb-form")).toContainText("متقاضی می‌بیند");
  await press(expert, "Escape");
  await press(expert, "KeyF");
  await expect(expert.locator("#verb-form").getByLabel("دستور", { exact: true })).toBeVisible();
});

test("with the English layout the same keys do the same", async ({ browser }) => {
  const page = await atOwnCases(browser, 2);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await expect(rows(page).nth(1)).toBeFocused();
  await page.keyboard.press("k");
  await page.keyboard.press("x");
  await expect(box(page, 0)).toBeChecked();
  await page.keyboard.press("Control+k");
  await expect(palette(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+?");
  await expect(sheet(page)).toBeVisible();
});

test("the cheat sheet lists every key with its Latin and its Persian cap", async ({ browser }) => {
  const [page] = await officer(browser, DESK, HEALTH);
  await press(page, "Slash", { shift: true });
  const lines = sheet(page).locator(".cheat-sheet__line");
  const CAPS: [string, string, string][] = [
    ["درخواست بعدی", "J", "ت"], ["درخواست پیشین", "K", "ن"], ["باز کردن درخواست", "O", "خ"], ["گزیدن یا رها کردن", "X", "ط"],
    ["پایان این گام و رفتن به بعدی", "E", "ث"], ["پاسخ به متقاضی", "R", "ق"], ["ارجاع", "F", "ب"], ["یادداشت درونی", "N", "د"],
  ];
  for (const [act, latin, cap] of CAPS) {
    const line = lines.filter({ has: page.locator(".cheat-sheet__act", { hasText: new RegExp(`^${act}$`) }) });
    await expect(line).toContainText(latin);
    await expect(line).toContainText(cap);
  }
  for (const act of ["فرستادن فرم باز", "جست‌وجو و فرمان", "رفتن به «همه»", "اقدام‌های درخواست"]) {
    await expect(lines.filter({ hasText: act })).toBeVisible();
  }
});

test("while something is typed keys write and do nothing else", async ({ browser }) => {
  const page = await atOwnCases(browser, 2);
  await press(page, "Slash");
  const search = page.locator("#search-q");
  await search.fill("");
  for (const code of ["KeyJ", "KeyX", "KeyE"]) await press(page, code);
  await press(page, "Slash", { shift: true });
  await expect(search).toHaveValue("تطث؟");
  await expect(search).toBeFocused();
  await expect(sheet(page)).toHaveCount(0);
  await search.blur();
  await press(page, "KeyJ");
  await press(page, "KeyO");
  await expect(page).toHaveURL(/\/desk\/requests\//);
  const address = page.url();
  await expect(page.locator("#verb-note")).toBeVisible();
  await press(page, "KeyN");
  await expect(page.locator("#words")).toBeFocused();
  await write(page, "پرسش: ");
  for (const code of ["KeyJ", "KeyE", "Digit1"]) await press(page, code);
  await expect(page.locator("#words")).toHaveValue("پرسش: تث۱");
  expect(page.url()).toBe(address);
});

test("single keys can be switched off and moved, which is remembered", async ({ browser }) => {
  const page = await atOwnCases(browser, 2);
  await press(page, "Slash", { shift: true });
  await sheet(page).getByLabel("میان‌برهای تک‌کلیدی").uncheck();
  await press(page, "Escape");
  await expect(sheet(page)).toHaveCount(0);
  await page.reload();
  await ready(page);
  await press(page, "KeyJ");
  await press(page, "KeyX");
  await expect(box(page, 0)).not.toBeChecked();
  await expect(rows(page).nth(0)).not.toBeFocused();
  await press(page, "KeyK", { ctrl: true });
  await expect(palette(page)).toBeVisible();
  await press(page, "Escape");
  await page.locator(".overlay-button").nth(1).click();
  await sheet(page).getByLabel("میان‌برهای تک‌کلیدی").check();

  // Moved to another key; one that is taken is refused by name.
  await sheet(page).getByRole("button", { name: "تغییر کلید «درخواست بعدی»" }).click();
  await press(page, "KeyX");
  await expect(sheet(page).getByRole("status")).toContainText("این کلید از آن «گزیدن یا رها کردن» است");
  await press(page, "KeyI");
  await expect(sheet(page).getByRole("status")).toHaveCount(0);
  await press(page, "Escape");
  await expect(sheet(page)).toHaveCount(0);
  await page.reload();
  await ready(page);
  await press(page, "KeyJ");
  await expect(rows(page).nth(0)).not.toBeFocused();
  await press(page, "KeyI");
  await expect(rows(page).nth(0)).toBeFocused();
  await press(page, "Slash", { shift: true });
  await sheet(page).getByRole("button", { name: "بازگرداندن همهٔ کلیدها" }).click();
  await press(page, "Escape");
  await expect(sheet(page)).toHaveCount(0);
  await press(page, "KeyJ");
  await expect(rows(page).nth(1)).toBeFocused();
});
