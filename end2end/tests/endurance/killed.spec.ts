// The kiosk's power fails right after it said «saved», thirty times, and each time another machine goes on with a copy of the
// disk. Nothing is lost, nothing is doubled.
//
// Killing Chromium tests what the kiosk promises, not what the disk does: the operating system's memory survives.
import { areCalled, areRegistered, areTaken, everybodyCalled } from "../support/counted.ts";
import { atRest, pair, takeNumber, waiting } from "../support/devices.ts";
import { answerSurvey, newComplaint, sendComplaint } from "../support/kiosk_visit.ts";
import { OwnKiosk } from "../support/own_kiosk.ts";
import { expect, test } from "@playwright/test";

/** Every kind of entry five times without a network, and five times while it is being sent. */
const ROUNDS = 30;

test.setTimeout(90 * 60_000);

test("thirty kills after «saved» lose nothing and double nothing", async ({ browser }) => {
  await everybodyCalled(browser);
  const title = `کیوسک بی‌برق ${Date.now()}`;
  const complaint = newComplaint();
  const [numbers, codes]: string[][] = [[], []];
  let surveys = 0;
  let resent = 0;
  let kiosk = await OwnKiosk.start();
  try {
    await pair(browser, kiosk.page, { title });
    await kiosk.settled();
    for (let round = 0; round < ROUNDS; round++) {
      const away = round % 2 === 0;
      await kiosk.page.context().setOffline(away);
      if (round % 3 === 0) numbers.push(await takeNumber(kiosk.page));
      else if (round % 3 === 1) codes.push(await sendComplaint(kiosk.page, complaint));
      else await answerSurvey(kiosk.page).then(() => surveys++);
      await kiosk.kill();

      kiosk = await kiosk.takenOver();
      await kiosk.page.goto("/kiosk");
      await atRest(kiosk.page);
      // Without a network it can be nowhere else.
      const kept = await waiting(kiosk.page);
      if (away) expect(kept, `round ${round}`).toBe(1);
      else expect(kept, `round ${round}`).toBeLessThanOrEqual(1);
      if (!away) resent += kept;
      await kiosk.page.context().setOffline(false);
      await expect.poll(() => waiting(kiosk.page), { timeout: 90_000 }).toBe(0);
    }
  } finally {
    await kiosk.remove();
  }
  await areTaken(browser, title, { numbers: numbers.length, requests: codes.length, surveys });
  await areCalled(browser, numbers);
  await areRegistered(browser, complaint.nationalId, codes);
  const all = `${numbers.length} numbers, ${codes.length} requests, ${surveys} surveys`;
  console.log(`${ROUNDS} kills, ${resent} of them while an entry was being sent: ${all}; 0 lost, 0 doubled`);
});
