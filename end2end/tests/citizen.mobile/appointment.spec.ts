// An appointment: from the service's page to the code, moved and cancelled; with and without JavaScript.
import type { Page } from "@playwright/test";
import { newMobile, signIn } from "../support/applicant.ts";
import { nothingFound } from "../support/axe.ts";
import { expect, test } from "../watch.ts";

const heading = (page: Page) => page.locator("h1");

/** Some day and some time of those that are left: journeys at the same time do not all want the same one. */
async function choose(page: Page): Promise<void> {
  for (const question of ["چه روزی می‌آیید؟", "چه ساعتی می‌آیید؟"]) {
    await expect(heading(page)).toContainText(question);
    const links = page.locator(".link-list__link");
    await links.nth(Math.floor(Math.random() * (await links.count()))).click();
  }
}

test("a time is booked, moved and cancelled", async ({ page }) => {
  await page.goto("/services/health-card");
  await page.getByRole("link", { name: /گرفتن وقت قبلی در/ }).click();
  await choose(page);

  // Asked for as late as can be, and the way leads back to what was chosen.
  await signIn(page, newMobile());
  await expect(heading(page)).toContainText("این وقت را می‌گیرید؟");
  await page.getByRole("button", { name: "گرفتن این وقت" }).click();
  await expect(heading(page)).toHaveText("وقت شما گرفته شده است");
  const own = new URL(page.url()).pathname;
  expect(own).toMatch(/^\/appointments\/[0-9a-f-]+$/);
  const code = await page.locator(".panel [data-copy]").getAttribute("data-copy");
  expect(code).toMatch(/^\d{6}$/);

  await page.goto("/me");
  await page.locator(`a[href='${own}']`).click();
  await page.getByRole("link", { name: "جابه‌جا کردن وقت" }).click();
  await expect(heading(page)).toContainText("چه روزی می‌آیید؟");
  const days = page.url();
  // Whoever chooses the time that they have is led back to it; until it is another one.
  for (let tries = 0; tries < 5; tries++) {
    await page.goto(days);
    await choose(page);
    await expect(heading(page)).toContainText(/وقت خود را جابه‌جا می‌کنید؟|وقت شما گرفته شده است/);
    if (!page.url().endsWith(own)) break;
  }
  await expect(heading(page)).toContainText("وقت خود را جابه‌جا می‌کنید؟");
  await page.getByRole("button", { name: "جابه‌جا کردن وقت" }).click();
  await expect(page).toHaveURL(new RegExp(`${own}$`));

  await page.getByRole("link", { name: "لغو وقت" }).click();
  await page.getByRole("button", { name: "لغو وقت" }).click();
  await expect(page.getByText("این وقت لغو شده است")).toBeVisible();
  await page.goto("/me");
  await expect(page.locator(`a[href='${own}']`)).toHaveCount(0);
});

test("the pages of an appointment have nothing that axe finds @js @look", async ({ page }) => {
  await page.goto("/queue/central/appointment");
  await nothingFound(page);
  await page.locator(".link-list__link").first().click();
  await nothingFound(page);
  await page.locator(".link-list__link").last().click();
  await nothingFound(page);
});
