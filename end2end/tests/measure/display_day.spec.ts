// A display's day: 24 hours, second by second, with a call every forty seconds and an hour without a desk, gone through in
// minutes. Nothing may grow, nothing may stand still on the screen, and the clock is right after midnight.
import { CENTRAL, displayAt } from "../support/devices.ts";
import { everydayHall } from "../support/pretend_hall.ts";
import { expect, test } from "@playwright/test";
import type { CDPSession, Page } from "@playwright/test";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Saturday 7 Azar 1405, 6:30 in Tehran. */
const MORNING = new Date("2026-11-28T03:00:00Z");
/** In this hour the desk does not answer. */
const CUT = 5;
/** What a day may add, in bytes (K25). */
const GROWTH = 50 * 1024 * 1024;
/** And in elements and nodes: whatever is drawn anew replaces what was there. */
const NODES = 200;

interface Held {
  bytes: number;
  nodes: number;
  elements: number;
  listeners: number;
}

/** What the page holds once everything that nobody needs is gone. */
async function held(page: Page, devtools: CDPSession): Promise<Held> {
  // What a finalizer lets go is gone with the next round.
  for (let round = 0; round < 3; round++) await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
  // The module's memory is no part of the script's heap.
  const module = await page.evaluate(() => window.hall.moduleBytes());
  expect(module).toBeGreaterThan(0);
  return {
    bytes: metric("JSHeapUsedSize") + module,
    nodes: metric("Nodes"),
    elements: await page.locator("*").count(),
    listeners: metric("JSEventListeners"),
  };
}

/** Day and time of Tehran, as the display words them. */
function worded(at: number): { date: string; minutes: string[] } {
  const fa = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("fa-IR-u-ca-persian-nu-arabext", { timeZone: "Asia/Tehran", ...options });
  const parts = fa({ day: "numeric", month: "long", year: "numeric" }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  const clock = fa({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  // The minute may have ended since it was drawn, or since it was asked for.
  const minutes = [at - MINUTE, at, at + MINUTE].map((minute) => clock.format(minute));
  return { date: `${part("day")} ${part("month")} ${part("year")}`, minutes };
}

test.setTimeout(3_600_000);

test("a display shows 24 hours of calls and holds no more than before", async ({ browser }) => {
  const page = await displayAt(browser, { options: { serviceWorkers: "block" } });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  // From here on the hall, the desk and the clock are pretended; the page is what everybody gets.
  await page.clock.install({ time: MORNING });
  await page.addInitScript(everydayHall, CENTRAL);
  await page.reload();
  await expect(page.locator(".display__place")).toHaveText(CENTRAL);
  // It speaks: sound is made and thrown away all day, too.
  await page.mouse.click(10, 10);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");

  const looks = async (hour: number) => {
    const [at, called] = await page.evaluate(() => [Date.now(), window.hall.called()] as const);
    const { date, minutes } = worded(at);
    await expect(page.locator(".display__time"), `hour ${hour}`).toContainText(date);
    expect(minutes, `hour ${hour}`).toContain(await page.locator(".display__clock").innerText());
    // The last call is in the large frame, or waits for its turn beside it.
    await expect(page.locator(".display__body"), `hour ${hour}`).toContainText(called);
  };

  // Warm: whatever is made once has been made.
  await page.clock.runFor(30 * MINUTE);
  const before = await held(page, devtools);
  for (let hour = 1; hour <= 24; hour++) {
    if (hour === CUT) {
      await page.evaluate(() => window.hall.cut(true));
      await page.clock.runFor(HOUR);
      await expect(page.locator(".display--stale")).toBeVisible();
      await page.evaluate(() => window.hall.cut(false));
      await page.clock.runFor(MINUTE);
      await expect(page.locator(".display--stale")).toHaveCount(0);
    } else {
      await page.clock.runFor(HOUR);
    }
    await looks(hour);
  }
  const after = await held(page, devtools);
  const { calls, places, speaks } = await page.evaluate(() => window.hall.day());
  const megabytes = (after.bytes - before.bytes) / (1024 * 1024);
  console.log(
    `${calls} calls in 24 hours, ${speaks ? "spoken" : "in silence"}: ${megabytes.toFixed(1)} MB, ` +
      `${after.nodes - before.nodes} nodes, ${after.listeners - before.listeners} listeners more`,
  );
  expect(calls).toBeGreaterThan(2_000);
  expect(after.bytes - before.bytes).toBeLessThan(GROWTH);
  expect(after.nodes - before.nodes).toBeLessThan(NODES);
  expect(after.elements - before.elements).toBeLessThan(NODES);
  expect(after.listeners - before.listeners).toBeLessThan(NODES);
  // The clock wandered, and was at the top and at the bottom.
  const heights = places.map(([, y]) => y);
  expect(places.length).toBeGreaterThanOrEqual(8);
  expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(500);
  expect(complaints).toEqual([]);
  await page.context().close();
});
