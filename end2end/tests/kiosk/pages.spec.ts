// What holds for every page of the kiosk.
import { nothingFound } from "../support/axe.ts";
import { expect, test } from "../watch.ts";

const PAGES = [
  ["the first screen", "/kiosk", 200],
  ["all services", "/kiosk/services", 200],
  ["one service", "/kiosk/services/health-card", 200],
  ["a service that is not there", "/kiosk/services/no-such-service", 404],
  ["asking for a code", "/kiosk/track", 200],
  ["a code that is not there", "/kiosk/track?code=1234567890123456", 404],
  ["an address that leads nowhere", "/kiosk/nowhere", 404],
] as const;

for (const [what, address, status] of PAGES) {
  test(`${what}: axe finds nothing, and nothing is wider than the screen @look`, async ({ page }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(status);
    await expect(page.locator("h1")).toHaveCount(1);
    // Screens stand upright or lie; both are wide enough.
    for (const size of [{ width: 1080, height: 1920 }, { width: 1366, height: 768 }]) {
      await page.setViewportSize(size);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await nothingFound(page);
  });
}

test("where a request stands: axe finds nothing @look", async ({ page }) => {
  await page.goto("/demo/messages");
  const code = /کد رهگیری: (\d{16})/.exec(await page.locator("main").innerText())?.[1];
  await page.goto(`/kiosk/track?code=${code}`);
  await expect(page.locator(".tag")).not.toHaveCount(0);
  await nothingFound(page);
});

test("the question whether somebody is still there: axe finds nothing @look", async ({ page }) => {
  await page.clock.install();
  await page.goto("/kiosk/services");
  await expect(page.locator("html")).toHaveAttribute("data-ready", "");
  await page.clock.runFor(46_000);
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await nothingFound(page);
});
