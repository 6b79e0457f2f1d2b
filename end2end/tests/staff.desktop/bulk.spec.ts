// Several cases in one go: what would happen is shown, what was ordered can be taken back, what came of it is told.
import { sendSeveral } from "../support/applicant.ts";
import { nothingFound } from "../support/axe.ts";
import { press } from "../support/keys.ts";
import { look, officer, ready, rows } from "../support/staff.ts";
import { expect, test } from "../watch.ts";
import type { Page } from "@playwright/test";

const DESK = "مسئول میز خدمت";
const HEALTH = "بهداشت محیط";

test.setTimeout(180_000);

/** Selects all that the list shows, and says what is to be done to them. */
async function acceptAll(page: Page, count: number): Promise<void> {
  await expect(rows(page)).toHaveCount(count);
  await press(page, "KeyJ");
  await press(page, "KeyA", { ctrl: true });
  await page.getByRole("group").getByRole("button", { name: "تأیید و ثبت در دبیرخانه" }).focus();
  await press(page, "Enter");
  await expect(page).toHaveURL(/\/desk\/bulk$/);
  await expect(page.getByRole("navigation").first()).toBeVisible();
  await expect(page.locator(".bulk-table tbody tr")).toHaveCount(count);
  await nothingFound(page);
}

/** The button that orders it has the focus. */
async function confirm(page: Page): Promise<void> {
  await press(page, "Enter");
  await expect(page).toHaveURL(/\/desk\/bulk\/[0-9a-f-]{36}$/);
  await ready(page);
}

test("an order is taken back in time, and the next one is carried out", async ({ browser }) => {
  const [{ name }] = await sendSeveral(browser, 3);
  const [page] = await officer(browser, DESK, HEALTH);
  await look(page, "desk", name);
  await acceptAll(page, 3);
  await confirm(page);
  const undo = page.locator("#undo button");
  await undo.focus();
  const status = page.locator("#order-status");
  const before = await status.innerText();
  await expect(status).not.toHaveText(before);
  // What is drawn anew every second leaves the focus where it is.
  await expect(undo).toBeFocused();
  await nothingFound(page);
  await undo.press("Enter");
  await ready(page);
  await expect(undo).toHaveCount(0);

  await look(page, "desk", name);
  await acceptAll(page, 3);
  await confirm(page);
  await expect(undo).toHaveCount(0, { timeout: 30_000 });
  await expect(page.locator("#order-results")).not.toContainText("در نوبت", { timeout: 30_000 });
  await expect(page.locator("#order-refresh a")).toHaveCount(0, { timeout: 30_000 });
  await nothingFound(page);
  await look(page, "desk", name);
  await expect(rows(page)).toHaveCount(0);
});
