// A kiosk whose disk is set back to an older image gives nothing again that it gave since.
import { areTaken } from "../support/counted.ts";
import { atRest, finish, pair, takeNumber, waiting } from "../support/devices.ts";
import { OwnKiosk } from "../support/own_kiosk.ts";
import { expect, test } from "../watch.ts";
import type { Page } from "@playwright/test";

test.setTimeout(300_000);

/** The number of the last entry that the device kept. */
const lastEntry = (kiosk: Page): Promise<unknown> =>
  kiosk.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opened = indexedDB.open("pishkhan");
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const asked = opened.result.transaction("device").objectStore("device").get("seq");
          asked.onsuccess = () => (opened.result.close(), resolve(asked.result));
          asked.onerror = () => reject(asked.error);
        };
      }),
  );

test("a disk that is set back to an older image gives no number twice @look", async ({ browser }) => {
  const title = `کیوسک بازگشته ${Date.now()}`;
  const numbers: string[] = [];
  const takeOne = async (kiosk: OwnKiosk) => {
    numbers.push(await takeNumber(kiosk.page));
    await finish(kiosk.page);
    await expect.poll(() => waiting(kiosk.page), { timeout: 60_000 }).toBe(0);
  };
  let kiosk = await OwnKiosk.start();
  try {
    await pair(browser, kiosk.page, { title });
    await kiosk.settled();
    await takeOne(kiosk);
    await kiosk.kill();
    const image = kiosk.image();
    kiosk = await kiosk.takenOver();
    await kiosk.page.context().setOffline(false);
    await kiosk.page.goto("/kiosk");
    await atRest(kiosk.page);
    await takeOne(kiosk);
    await takeOne(kiosk);
    await kiosk.remove();

    kiosk = await OwnKiosk.start(image);
    await kiosk.page.goto("/kiosk");
    await atRest(kiosk.page);
    // What the desk has of it is asked for with the first sign of life.
    await expect.poll(() => lastEntry(kiosk.page), { timeout: 60_000 }).toBe("3");
    await takeOne(kiosk);
  } finally {
    await kiosk.remove();
  }
  expect(new Set(numbers).size, numbers.join(" ")).toBe(4);
  await areTaken(browser, title, { numbers: 4, requests: 0, surveys: 0 });
});
