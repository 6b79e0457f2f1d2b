import { expect, test } from "../watch.ts";

test("a language is chosen for one visit and forgotten with it @look", async ({ page }) => {
  await page.clock.install();
  await page.goto("/kiosk");
  await page.getByRole("button", { name: "English", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await page.getByRole("link", { name: "Find a service" }).click();
  await expect(page).toHaveURL(/\/kiosk\/services$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("data-ready", "");
  await page.clock.runFor(46_000);
  await expect(page.getByRole("alertdialog")).toContainText(/Starts over in \d+ seconds/);
  await page.clock.runFor(15_000);
  await page.waitForURL("/kiosk");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("button", { name: "English", exact: true })).toBeVisible();
});
