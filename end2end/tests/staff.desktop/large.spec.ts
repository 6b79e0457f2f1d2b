// Everything at 200 % zoom, in words for those who hear it, and small enough on the wire.
import { sendSeveral } from "../support/applicant.ts";
import { nothingFound } from "../support/axe.ts";
import { press } from "../support/keys.ts";
import { begin, look, officer, ready, rows } from "../support/staff.ts";
import { expect, test } from "../watch.ts";

const DESK = "مسئول میز خدمت";
const HEALTH = "بهداشت محیط";

test.setTimeout(180_000);

test("at 200 % zoom the list, a case and its forms need no sideways scrolling and hide nothing @look", async ({ browser }) => {
  const [{ name }] = await sendSeveral(browser, 3);
  const [page] = await officer(browser, DESK, HEALTH);
  // 1366 × 768 at 200 %: half as many CSS pixels each way.
  await page.setViewportSize({ width: 683, height: 384 });
  const fits = () =>
    expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await look(page, "desk", name);
  await fits();
  await nothingFound(page);
  await press(page, "KeyJ");
  await expect(rows(page).nth(0)).toBeInViewport();
  await press(page, "Enter");
  await expect(page.locator(".case-head")).toBeInViewport();
  await fits();
  await nothingFound(page);
  await begin(page, "رد درخواست");
  await fits();
  await nothingFound(page);
  await expect(page.getByLabel("دلیل رد")).toBeInViewport();
  await press(page, "Escape");
  await press(page, "KeyJ");
  await expect(page.locator(".case-head")).toBeInViewport();
  await press(page, "KeyU");
  await expect(rows(page).nth(1)).toBeFocused();
  await expect(rows(page).nth(1)).toBeInViewport();
  for (const [code, held] of [["KeyK", { ctrl: true }], ["Slash", { shift: true }]] as const) {
    await press(page, code, held);
    await expect(page.getByRole("dialog")).toBeVisible();
    await fits();
    await nothingFound(page);
    await press(page, "Escape");
  }
});

test("at 1366 × 768 who, what, documents, what happened and what can be done are in sight at once @look", async ({ browser }) => {
  const [{ name }] = await sendSeveral(browser, 1);
  const [page] = await officer(browser, DESK, HEALTH);
  await look(page, "desk", name);
  await press(page, "KeyJ");
  await press(page, "Enter");
  await expect(page.locator(".case-head")).toContainText("صدور کارت بهداشت");
  await expect(page.locator(".case-head")).toBeInViewport();
  await expect(page.locator(".documents__item").first()).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("heading", { name: "سیر درخواست" })).toBeInViewport();
  for (const verb of ["تأیید و ثبت در دبیرخانه", "اعلام نقص مدارک", "ارجاع به میز دیگر", "رد درخواست", "یادداشت درونی"]) {
    await expect(page.getByRole("button", { name: verb })).toBeInViewport({ ratio: 1 });
  }
});

test("a row is heard as who, what, where it stands and how much time is left @look", async ({ browser }) => {
  const [{ name }] = await sendSeveral(browser, 1);
  const [page] = await officer(browser, DESK, HEALTH);
  await look(page, "desk", name);
  await expect(rows(page)).toHaveAccessibleName(
    new RegExp(`خوانده‌نشده: ${name} صدور کارت بهداشت.*در انتظار بررسی.*روز کاری مانده`),
  );
});

test("the longest page of the list is small on the wire @look", async ({ browser }) => {
  const [page] = await officer(browser, "بازرس", "بازرسی و پاسخگویی به شکایات");
  await page.goto("/desk?folder=all");
  await ready(page);
  expect(await rows(page).count()).toBeGreaterThanOrEqual(25);
  const size = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return navigation?.encodedBodySize ?? Infinity;
  });
  test.info().annotations.push({ type: "bytes of the list", description: String(size) });
  expect(size).toBeLessThanOrEqual(40 * 1024);
});
