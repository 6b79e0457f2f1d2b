// The palette finds cases by whatever is known of them, however it is spelt, and everything else by its name.
import { persian, sendSeveral, type Known } from "../support/applicant.ts";
import { press, write } from "../support/keys.ts";
import { look, officer } from "../support/staff.ts";
import { expect, test } from "../watch.ts";
import type { Page } from "@playwright/test";

const DESK = "مسئول میز خدمت";
const HEALTH = "بهداشت محیط";

test.setTimeout(180_000);

const option = (page: Page) => page.locator(".palette__option");
const input = (page: Page) => page.locator(".palette__input");

async function open(page: Page): Promise<void> {
  await press(page, "KeyK", { ctrl: true });
  await expect(input(page)).toBeFocused();
}

test("a case is found by code, identifier, mobile and name, however they are spelt", async ({ browser }) => {
  const some = Math.random().toString().slice(2, 8).replace(/\d/g, (digit) => "ابتدرزسعلم"[Number(digit)] ?? "");
  const [sent] = (await sendSeveral(browser, 1, `کیوان ${some}ک نیک‌زاده`)) as [Known];
  const [page] = await officer(browser, DESK, HEALTH);
  await open(page);
  const ways = [
    sent.code,
    persian(sent.code),
    sent.code.replace(/(\d{4})/g, "$1 ").trim(),
    sent.nationalId,
    persian(sent.nationalId),
    sent.mobile,
    `+98${sent.mobile.slice(1)}`,
    `كيوان ${some}ك`,
    `${some}ک نیک زاده`,
    `${some}ك نيكزاده`,
    `نیک‌زاده ${some}`,
  ];
  for (const way of ways) {
    await input(page).fill(way);
    const cases = option(page).filter({ hasText: sent.name });
    await expect(cases, way).toHaveCount(1);
    await expect(cases, way).toContainText(persian(sent.code));
  }
  await press(page, "Enter");
  await expect(page.locator(".case-head .tracking-code")).toHaveAttribute("data-copy", sent.code);
  // What the open case takes is offered by its name, with its key.
  await open(page);
  await write(page, "نقص مدارك");
  await expect(option(page).first()).toContainText("اعلام نقص مدارک");
  await press(page, "Enter");
  await expect(page.locator("#verb-form")).toContainText("اعلام نقص مدارک");
});

test("nobody finds what is not theirs", async ({ browser }) => {
  const [sent] = (await sendSeveral(browser, 1)) as [Known];
  const [page] = await officer(browser, DESK, "درمان");
  await open(page);
  for (const way of [sent.code, sent.nationalId, sent.mobile, sent.name]) {
    await input(page).fill(way);
    await expect(page.getByRole("status").filter({ hasText: "چیزی پیدا نشد" }), way).toBeVisible();
  }
});

test("operators are suggested while they are typed, in the palette and in the search", async ({ browser }) => {
  const [{ name }] = await sendSeveral(browser, 1);
  const [page] = await officer(browser, DESK, HEALTH);
  await open(page);
  await write(page, "وضع");
  const operator = option(page).filter({ hasText: "وضعیت:" });
  await expect(operator).toBeVisible();
  await operator.click();
  await expect(input(page)).toHaveValue("وضعیت:");
  await expect(option(page).filter({ hasText: "مختومه" }).first()).toBeVisible();
  await write(page, `باز ${name}`);
  await expect(option(page).filter({ hasText: name })).toHaveCount(1);
  await press(page, "Escape");

  await look(page, "all", `وضعیت:باز ${name}`);
  await expect(page.locator(".rows .row")).toHaveCount(1);
  await look(page, "all", `وضعیت:مختومه ${name}`);
  await expect(page.locator(".rows .row")).toHaveCount(0);
  await page.locator("#search-q").fill("خدم");
  await expect(page.locator("#search-ways option[value='خدمت:']")).toHaveCount(1);
  // What was not understood is said and not passed over in silence.
  await look(page, "all", "وضعیت:آبی");
  await expect(page.locator(".list")).toContainText("آبی");
  await expect(page.locator(".list__misread")).toBeVisible();
});
