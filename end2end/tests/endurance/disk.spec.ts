// Whoever copies a kiosk's disk reads nothing of anybody: not while requests wait to be sent, not after the visit, not after a
// power cut, not when everything was sent.
import { newMobile, newName } from "../support/applicant.ts";
import { atRest, finish, pair, waiting } from "../support/devices.ts";
import { beginComplaint, newComplaint, sendComplaint, write } from "../support/kiosk_visit.ts";
import { OwnKiosk } from "../support/own_kiosk.ts";
import { written } from "../support/written.ts";
import { expect, test, type Page } from "@playwright/test";

test.setTimeout(15 * 60_000);

/** Longer than Chromium holds back what it writes: sessions, Local Storage. */
const WRITTEN_BACK = 20_000;

/** Letters that nobody else has, in one word: however it is stored, they stand together. */
const word = () => newName().split(" ").pop() ?? "";

/** Writes a word in clear: into a database, the cache of the program, and Local Storage. */
const reveal = (kiosk: Page, words: string[]) =>
  kiosk.evaluate(async ([inDatabase, inCache, inStorage]) => {
    const opened = indexedDB.open("control", 1);
    opened.onupgradeneeded = () => opened.result.createObjectStore("words");
    await new Promise((resolve, reject) => ([opened.onsuccess, opened.onerror] = [resolve, reject]));
    const transaction = opened.result.transaction("words", "readwrite", { durability: "strict" });
    transaction.objectStore("words").put(inDatabase, 1);
    await new Promise((resolve, reject) => ([transaction.oncomplete, transaction.onabort] = [resolve, reject]));
    await (await caches.open("control")).put("/control", new Response(inCache));
    localStorage.setItem("control", inStorage);
  }, words);

test("a copy of the disk holds no word of anybody", async ({ browser }) => {
  const kiosk = await OwnKiosk.start();
  let again: OwnKiosk | undefined;
  try {
    await pair(browser, kiosk.page);
    await kiosk.settled();
    await kiosk.page.context().setOffline(true);

    const [street, inFile, given, unsent] = [word(), word(), newMobile(), newMobile()];
    const evidence = { name: `${word()}.pdf`, mimeType: "application/pdf", buffer: Buffer.from(`%PDF-1.4\n% ${inFile}\n%%EOF\n`) };
    const complaint = { ...newComplaint(), name: `نیکی ${word()}`, mobile: given, evidence };
    complaint.story = `منزل ما در کوچه ${street} است و دو ماه است که پاسخی نیامده است`;
    const fileName = evidence.name.replace(".pdf", "");
    // Without the zero in front: it is sometimes left out.
    const mobiles = [given, unsent].map((mobile) => mobile.slice(1));
    const personal = [complaint.name.split(" ")[1], complaint.nationalId, ...mobiles, street, inFile, fileName];
    const nothing = async (disk: string, when: string) => {
      await new Promise((resolve) => setTimeout(resolve, WRITTEN_BACK));
      for (const one of personal) expect(written(disk, [one]), `${one} ${when}`).toEqual([]);
    };

    await sendComplaint(kiosk.page, complaint);
    expect(await waiting(kiosk.page)).toBe(1);
    await nothing(kiosk.disk, "while it waits, the code on the screen");
    await finish(kiosk.page);
    // And somebody who goes away before sending.
    await beginComplaint(kiosk.page);
    await write(kiosk.page, "_mobile", unsent);
    await nothing(kiosk.disk, "while it is typed");
    await finish(kiosk.page);
    await nothing(kiosk.disk, "after the visit");
    await kiosk.kill();
    await nothing(kiosk.disk, "after a power cut");

    again = await kiosk.takenOver();
    await again.page.goto("/kiosk");
    await atRest(again.page);
    expect(await waiting(again.page)).toBe(1);
    await again.page.context().setOffline(false);
    await expect.poll(() => waiting(again!.page), { timeout: 90_000 }).toBe(0);
    await nothing(again.disk, "when everything was sent");

    // The search finds what is there: otherwise it would prove nothing.
    const { page, disk } = again;
    const control = [word(), `${word()} ${newMobile()}`, newMobile()];
    await reveal(page, control);
    for (const one of control) await expect.poll(() => written(disk, [one]).length, { timeout: 60_000 }).toBeGreaterThan(0);
  } finally {
    await kiosk.remove();
    await again?.remove();
  }
});
