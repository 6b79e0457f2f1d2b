// An hour of a full hall: two kiosks, one person on each every half minute, and now and then one with a telephone.
// Compressed: nobody waits between two people, and a network that would be gone for minutes is gone for as many people.
import { areCalled, areRegistered, areTaken, everybodyCalled } from "../support/counted.ts";
import { finish, kioskAt, takeNumber, waiting } from "../support/devices.ts";
import { answerSurvey, newComplaint, sendComplaint } from "../support/kiosk_visit.ts";
import { expect, test, type Page } from "@playwright/test";

const ROUNDS = 120;
/** So many rounds the network is as it is; then it is another's turn. */
const TURN = 4;
/** Who is without the network, turn by turn: one kiosk, the other, both, nobody. */
const AWAY = [[true, false], [false, true], [true, true], [false, false]];
/** Telephones come in every so many rounds: the desk gives one address thirty numbers in half an hour. */
const TELEPHONE = 5;

test.setTimeout(90 * 60_000);

/** A number by telephone. When its network is cut, the answer is lost on its way, and the person presses again. */
async function takeByPhone(phone: Page, cut: boolean): Promise<string> {
  await phone.goto("/queue/central");
  const line = phone.getByRole("radio", { name: /امور شهروندی و گواهی‌ها/ });
  await line.check();
  if (cut) {
    const form = { line: await line.inputValue(), mobile: "", _key: await phone.locator("input[name=_key]").inputValue() };
    const headers = { origin: new URL(phone.url()).origin };
    const lost = await phone.request.post("/queue/central", { form, headers, maxRedirects: 0 });
    expect(lost.status()).toBe(303);
  }
  await phone.getByRole("button", { name: "گرفتن نوبت", exact: true }).click();
  return (await phone.locator(".ticket__number").innerText()).trim();
}

test("in an hour of two kiosks and a telephone, offline in turns, no number is given twice and nothing is lost", async ({ browser }) => {
  await everybodyCalled(browser);
  const titles = ["یکم", "دوم"].map((name) => `کیوسک ${name} ${Date.now()}`);
  const kiosks = [await kioskAt(browser, { title: titles[0] }), await kioskAt(browser, { title: titles[1] })];
  const phone = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })).newPage();
  const kept = kiosks.map(() => ({ numbers: 0, requests: 0, surveys: 0 }));
  const complaint = newComplaint();
  const [given, codes]: string[][] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const away = AWAY[Math.floor(round / TURN) % AWAY.length];
    for (const [which, kiosk] of kiosks.entries()) {
      await kiosk.context().setOffline(away[which]);
      given.push(await takeNumber(kiosk));
      kept[which].numbers++;
      await finish(kiosk);
      // Not at the same time at both, and over the rounds in every state of the network.
      if ((round + 3 * which) % 7 === 0) {
        await answerSurvey(kiosk);
        kept[which].surveys++;
        await finish(kiosk);
      }
      if ((round + 9 * which) % 30 === 10) {
        codes.push(await sendComplaint(kiosk, complaint));
        kept[which].requests++;
        await finish(kiosk);
      }
    }
    if (round % TELEPHONE === 0) given.push(await takeByPhone(phone, round % (2 * TELEPHONE) === 0));
  }
  for (const kiosk of kiosks) await kiosk.context().setOffline(false);
  for (const kiosk of kiosks) await expect.poll(() => waiting(kiosk), { timeout: 90_000 }).toBe(0);
  expect(new Set(given).size, "no number twice").toBe(given.length);
  for (const page of [...kiosks, phone]) await page.context().close();

  for (const [which, title] of titles.entries()) await areTaken(browser, title, kept[which]);
  await areCalled(browser, given);
  await areRegistered(browser, complaint.nationalId, codes);
  const surveys = kept.reduce((sum, { surveys }) => sum + surveys, 0);
  console.log(`${given.length} numbers, ${codes.length} requests, ${surveys} surveys: none twice, 0 lost, 0 doubled`);
});
