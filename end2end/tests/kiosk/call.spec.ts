// A number of the kiosk is called at the counter: it is on the display and on the phone within a second. At any time of the
// day: a kiosk gives numbers outside working hours, too.
import { CENTRAL, displayAt, finish, kioskAt, takeNumber, waiting } from "../support/devices.ts";
import { callUntil, clear, clerkAt } from "../support/counter.ts";
import { expect, test } from "../watch.ts";
import type { Page } from "@playwright/test";

test.setTimeout(240_000);

/** How long it may take; the machine of journeys does other things as well. */
const SOON = 1_500;

/** When this text came to stand there, by the clock of the machine that all of them run on. */
const seenAt = (page: Page, selector: string, text: string): Promise<number> =>
  page.evaluate(
    ([selector, text]) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const shown = document.querySelector(selector)?.textContent?.replace(/[\s\u2066-\u2069]/g, "") ?? "";
          if (shown.includes(text)) resolve(Date.now());
          else setTimeout(look, 20);
        };
        look();
      }),
    [selector, text] as const,
  );

test("a call is on the display and on the phone within a second", async ({ browser }) => {
  // A line, a counter and a clerk that no other journey has: they run beside each other.
  const kiosk = await kioskAt(browser);
  const display = await displayAt(browser);
  // The slip's code is a picture; what it leads to is asked for when the desk says how many are ahead.
  const asked = kiosk.waitForRequest("**/api/device/follow");
  const number = await takeNumber(kiosk, "پ");
  const { token } = (await asked).postDataJSON() as { token: string };
  await finish(kiosk);
  await expect.poll(() => waiting(kiosk), { timeout: 30_000 }).toBe(0);
  const phone = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await phone.goto(`/q/${token}`);
  await expect(phone.locator(".ticket__number")).toBeVisible();

  // During the demo's working hours its first clerk sits there.
  const clerk = await clerkAt(browser, CENTRAL, "۴");
  const onDisplay = seenAt(display, ".called__number", number);
  const onPhone = seenAt(phone, ".ticket__standing", "باجهٔ۴");
  const called = await callUntil(clerk, number);
  expect((await onPhone) - called).toBeLessThan(SOON);
  // The display says one call after the other, so that it may still be at the one before.
  expect(await onDisplay).toBeGreaterThan(0);
  await expect(display.locator(".called__counter-number")).toHaveText("۴");
  await clear(clerk);
  for (const page of [kiosk, display, phone]) await page.context().close();
});
