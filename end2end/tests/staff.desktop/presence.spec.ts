// Who else has a case open: seen within two seconds, in the list and in the case, and gone within thirty after a crash.
import { sendSeveral } from "../support/applicant.ts";
import { ownBrowser } from "../support/own_browser.ts";
import { look, officer, openCase, rows } from "../support/staff.ts";
import { expect, test } from "../watch.ts";

test.setTimeout(240_000);

test("another officer is seen within two seconds, and no longer within thirty after their browser was killed", async ({ browser }) => {
  const [{ code, name }] = await sendSeveral(browser, 1);
  const [desk] = await officer(browser, "مسئول میز خدمت", "بهداشت محیط");
  await look(desk, "desk", name);
  await expect(rows(desk)).toHaveCount(1);
  const theirs = await ownBrowser();
  const [inspector, who] = await officer(theirs.browser, "بازرس", "بازرسی و پاسخگویی به شکایات");
  await openCase(inspector, code);
  const inList = desk.locator(".here--row");
  await expect(inList).toContainText(who.name, { timeout: 2_000 });
  // A row says it in words, too.
  await expect(inList).toContainText("هم‌اکنون باز است نزد");
  await rows(desk).first().click();
  await expect(desk.locator(".case-head .here")).toContainText(who.name, { timeout: 2_000 });

  // Going elsewhere is known at once.
  await inspector.goto("/desk?folder=all");
  await expect(desk.locator(".case-head .here")).toHaveCount(0, { timeout: 5_000 });
  await openCase(inspector, code);
  await expect(desk.locator(".case-head .here")).toContainText(who.name, { timeout: 2_000 });
  await theirs.kill();
  await expect(desk.locator(".case-head .here")).toHaveCount(0, { timeout: 30_000 });
  await expect(inList).toHaveCount(0);
});
