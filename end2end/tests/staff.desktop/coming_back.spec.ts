// Coming back from a case: the same view, the same place, the same rows selected.
import { sendSeveral } from "../support/applicant.ts";
import { press } from "../support/keys.ts";
import { look, officer, ready, rows } from "../support/staff.ts";
import { expect, test } from "../watch.ts";

const DESK = "مسئول میز خدمت";
const HEALTH = "بهداشت محیط";

test.setTimeout(180_000);

test("coming back from a case finds position, selection and filter as they were", async ({ browser }) => {
  const [{ name }] = await sendSeveral(browser, 4);
  const [page] = await officer(browser, DESK, HEALTH);
  await look(page, "desk", name);
  const list = page.url();
  await press(page, "KeyJ");
  await press(page, "KeyJ");
  await press(page, "KeyX");
  await press(page, "KeyJ");
  await press(page, "Enter");
  await expect(page).toHaveURL(/\/desk\/requests\//);
  // The list stays beside the case, with the open row marked.
  await expect(rows(page).nth(2)).toHaveAttribute("aria-current", "true");

  for (const goBack of [() => press(page, "KeyU"), () => page.goBack(), () => page.locator(".case-head a").first().click()]) {
    await goBack();
    await expect(page).toHaveURL(list);
    await expect(rows(page).nth(2)).toBeFocused();
    await expect(page.locator(".rows input[type=checkbox]").nth(1)).toBeChecked();
    await expect(page.locator("#search-q")).toHaveValue(name);
    await press(page, "Enter");
    await expect(page).toHaveURL(/\/desk\/requests\//);
  }

  // The address tells all of it to a colleague, too.
  const [other] = await officer(browser, DESK, HEALTH);
  await other.goto(page.url());
  await ready(other);
  await expect(other.locator("#search-q")).toHaveValue(name);
  await expect(rows(other)).toHaveCount(4);
  await expect(rows(other).nth(2)).toHaveAttribute("aria-current", "true");
  await expect(other.locator(".case-head h1")).toContainText(name);
});

test("a long list is where it was left", async ({ browser }) => {
  const [page] = await officer(browser, "بازرس", "بازرسی و پاسخگویی به شکایات");
  await page.setViewportSize({ width: 1366, height: 420 });
  await page.goto("/desk?folder=all");
  await ready(page);
  const count = await rows(page).count();
  expect(count).toBeGreaterThan(15);
  for (let row = 0; row < 14; row++) await press(page, "KeyJ");
  const left = rows(page).nth(13);
  await expect(left).toBeFocused();
  // The page scrolls there smoothly.
  const top = async () => Math.round((await left.boundingBox())?.y ?? -1);
  await expect(async () => {
    const before = await top();
    await page.waitForTimeout(100);
    expect(await top()).toBe(before);
  }).toPass();
  const before = await top();
  await press(page, "Enter");
  await expect(page.locator(".case-head")).toBeVisible();
  await press(page, "KeyU");
  await expect(left).toBeFocused();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
  await expect(left).toBeInViewport();
});
