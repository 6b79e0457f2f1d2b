// What holds for every page of staff, in the light theme and in the dark one: axe finds nothing.
import { nothingFound, nothingFoundInBothThemes } from "../support/axe.ts";
import { account, addresses, officer, ready, visit } from "../support/staff.ts";
import { expect, test } from "../watch.ts";

const APPROVER = "تأییدکننده";
const HEALTH = "بهداشت محیط";

test.setTimeout(180_000);

test("signing in @look", async ({ page }) => {
  await page.goto("/desk/sign-in");
  await ready(page);
  await nothingFoundInBothThemes(page);
  const who = await account(page, "متصدی باجه", "میز خدمت مرکزی");
  await page.getByLabel("نام کاربری").fill(who.username);
  await page.getByRole("button", { name: "ورود", exact: true }).click();
  await expect(page.locator("#error-summary")).toBeVisible();
  await nothingFoundInBothThemes(page);

  await page.getByLabel("نام کاربری").fill(who.username);
  await page.getByLabel("گذرواژه").fill(who.password);
  await page.getByRole("button", { name: "ورود", exact: true }).click();
  await expect(page).toHaveURL(/\/desk\/sign-in\/code$/);
  await ready(page);
  await nothingFoundInBothThemes(page);
});

test("every folder, full and empty, a search without a find, and an address that leads nowhere @look", async ({ browser }) => {
  const [approver] = await officer(browser, APPROVER, HEALTH);
  const folders = await addresses(approver, ".kartabl-folders a");
  expect(folders.length).toBeGreaterThan(3);
  for (const folder of folders) {
    await visit(approver, folder);
    await nothingFoundInBothThemes(approver);
  }
  const [registrar] = await officer(browser, "دبیرخانه", "دبیرخانه");
  await nothingFoundInBothThemes(registrar);
  for (const address of ["/desk?folder=all&q=چنین‌کسی‌نیست", "/desk/nowhere", `/desk/requests/${crypto.randomUUID()}`]) {
    await visit(registrar, address);
    await nothingFoundInBothThemes(registrar);
  }
});

test("a case in every status @look", async ({ browser }) => {
  const STATUSES = [
    "در انتظار بررسی", "نیازمند تکمیل", "رد شده", "در دست اقدام", "در انتظار اقدام متقاضی", "پاسخ داده شده", "مختومه", "انصراف متقاضی",
  ];
  const [inspector] = await officer(browser, "بازرس", "بازرسی و پاسخگویی به شکایات");
  const found = new Map<string, string>();
  await visit(inspector, "/desk?folder=all");
  while (found.size < STATUSES.length) {
    for (const row of await inspector.locator(".rows .row").all()) {
      const words = await row.locator(".tag__text").allInnerTexts();
      const status = STATUSES.find((status) => words.includes(status));
      if (status && !found.has(status)) found.set(status, (await row.locator("a").first().getAttribute("href")) ?? "");
    }
    const next = inspector.locator(".pagination__link--next");
    if ((await next.count()) === 0) break;
    await visit(inspector, (await next.getAttribute("href")) ?? "");
  }
  // What the demo's people have come to depends on the day; most of it is always there.
  expect(found.size, [...found.keys()].join("، ")).toBeGreaterThanOrEqual(6);
  for (const address of found.values()) {
    await visit(inspector, address);
    await nothingFoundInBothThemes(inspector);
  }
});

test("the gallery @look", async ({ browser }) => {
  const [page] = await officer(browser, "مدیر سامانه", "فناوری اطلاعات");
  // Drawn by the server alone: no script wakes it.
  await page.goto("/desk/admin/components");
  // Headers and footers stand inside the page here, beside those of the page itself.
  await nothingFoundInBothThemes(page, ["#example-citizenheader nav", "#example-staffheader nav", "#example-footer nav"]);
  await page.setViewportSize({ width: 360, height: 740 });
  await nothingFound(page, ["#example-citizenheader nav", "#example-staffheader nav", "#example-footer nav"]);
});
