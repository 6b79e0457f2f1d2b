import { expect, test } from "../watch.ts";

test("two touches lead to what a service needs @look", async ({ page }) => {
  await page.goto("/kiosk");
  await page.getByRole("link", { name: "یافتن خدمت" }).click();
  await page.getByRole("link", { name: "صدور کارت بهداشت" }).click();
  await expect(page.getByRole("heading", { name: "مدارک لازم" })).toBeVisible();
});

test("an unknown code says so and asks nothing more @look", async ({ page }) => {
  await page.goto("/kiosk/track");
  await page.getByRole("searchbox").fill("1234567890123456");
  const answered = page.waitForResponse((response) => response.url().includes("code="));
  await page.getByRole("searchbox").press("Enter");
  expect((await answered).status()).toBe(404);
});

test("whoever walks away leaves nothing behind @look", async ({ page }) => {
  await page.clock.install();
  await page.goto("/kiosk/services");
  await expect(page.locator("html")).toHaveAttribute("data-ready", "");
  await page.clock.runFor(46_000);
  const question = page.getByRole("alertdialog");
  await expect(question).toBeVisible();
  await question.getByRole("button").click();
  await expect(question).toBeHidden();
  await page.clock.runFor(61_000);
  await page.waitForURL("/kiosk");
});
