// The desk goes on while the list is looked at: counts live, rows stay, and a bar says how many are new.
import { sendSeveral } from "../support/applicant.ts";
import { press } from "../support/keys.ts";
import { look, officer, rows } from "../support/staff.ts";
import { expect, test } from "../watch.ts";

test.setTimeout(180_000);

test("a new case is counted and announced, and moves no row until it is asked for", async ({ browser }) => {
  const [{ name }] = await sendSeveral(browser, 2);
  const [page] = await officer(browser, "مسئول میز خدمت", "بهداشت محیط");
  await look(page, "desk", name);
  await expect(rows(page)).toHaveCount(2);
  await press(page, "KeyJ");
  const shown = await rows(page).evaluateAll((links) => links.map(({ id }) => id));
  const place = await rows(page).nth(1).boundingBox();
  const count = page.locator(".kartabl-folders a[aria-current=page], .kartabl-folders a[aria-current=true]").first();
  const before = await count.innerText();
  await sendSeveral(browser, 1, name);
  const bar = page.getByRole("button", { name: "نمایش ۱ درخواست تازه" });
  await expect(bar).toBeVisible();
  await expect(count).not.toHaveText(before);
  expect(await rows(page).evaluateAll((links) => links.map(({ id }) => id))).toEqual(shown);
  expect(await rows(page).nth(1).boundingBox()).toEqual(place);
  await expect(rows(page).nth(0)).toBeFocused();
  await bar.click();
  await expect(rows(page)).toHaveCount(3);
  await expect(bar).toHaveCount(0);
});

test("a case that another hand took from the view stays in its place and says so", async ({ browser }) => {
  const [{ name }] = await sendSeveral(browser, 2);
  const [page] = await officer(browser, "مسئول میز خدمت", "بهداشت محیط");
  await look(page, "desk", name);
  const other = await page.context().newPage();
  await look(other, "desk", name);
  await press(other, "Enter");
  await expect(other.locator(".actions__verbs")).toBeVisible();
  await press(other, "KeyE");
  await expect(other.locator("#verb-form")).toBeVisible();
  await press(other, "Enter", { ctrl: true });
  await expect(other.locator(".said__line--done")).toBeVisible();
  await expect(page.locator(".row--gone")).toHaveCount(1);
  await expect(page.locator(".row--gone")).toContainText("از این نما رفته");
  await expect(rows(page)).toHaveCount(2);
});

test("five windows side by side do not take each other's stream for ever, and all of them hear of a new case", async ({ browser }) => {
  const [{ name }] = await sendSeveral(browser, 1);
  const [first] = await officer(browser, "مسئول میز خدمت", "بهداشت محیط");
  let streams = 0;
  first.context().on("request", (request) => {
    if (new URL(request.url()).pathname === "/desk/live") streams += 1;
  });
  const windows = [first];
  while (windows.length < 5) windows.push(await first.context().newPage());
  for (const window of windows) await look(window, "desk", name);
  // Each had its own by now; one of them has lost it again.
  await first.waitForTimeout(3_000);
  const before = streams;
  await first.waitForTimeout(9_000);
  expect(streams - before).toBeLessThanOrEqual(1);
  await sendSeveral(browser, 1, name);
  for (const window of windows) {
    await expect(window.getByRole("button", { name: "نمایش ۱ درخواست تازه" })).toBeVisible({ timeout: 20_000 });
  }
});
