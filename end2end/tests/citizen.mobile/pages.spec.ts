// What holds for every standing page of citizens.
import { nothingFound } from "../support/axe.ts";
import { expect, test } from "../watch.ts";

const PAGES = ["/", "/services", "/services/health-card", "/services/health-card/request", "/track", "/sign-in", "/about", "/accessibility", "/privacy", "/complaints"];

for (const address of PAGES) {
  test(`${address} is whole, fits the phone and asks nobody else @look`, async ({ page, baseURL }) => {
    const foreign: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(baseURL ?? "") && !request.url().startsWith("data:")) foreign.push(request.url());
    });
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.locator("[required], [style]")).toHaveCount(0);
    for (const form of await page.locator("form").all()) await expect(form).toHaveAttribute("novalidate", "");
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(foreign).toEqual([]);
  });

  test(`${address} has nothing that axe finds @js @look`, async ({ page }) => {
    await page.goto(address);
    await nothingFound(page);
  });
}

test("320 pixels are wide enough @look", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of PAGES) {
    await page.goto(address);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, address).toBeLessThanOrEqual(0);
  }
});
