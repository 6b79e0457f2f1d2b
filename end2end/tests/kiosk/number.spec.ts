// Taking a number: few touches, with the network and without it, never twice the same.
import { areRegistered, areTaken } from "../support/counted.ts";
import { atRest, finish, kioskAt, takeNumber, waiting } from "../support/devices.ts";
import { answerSurvey, newComplaint, sendComplaint } from "../support/kiosk_visit.ts";
import { OwnServer } from "../support/own_server.ts";
import { expect, test } from "../watch.ts";

test.setTimeout(600_000);

test("a number is two touches away, and says where it stands", async ({ browser }) => {
  const kiosk = await kioskAt(browser);
  // A tablet is six times slower; ten seconds are what a person may wait (K05).
  const devtools = await kiosk.context().newCDPSession(kiosk);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  const began = Date.now();
  const number = await takeNumber(kiosk);
  const took = Date.now() - began;
  console.log(`a number took ${took} ms with the processor six times slower`);
  expect(took).toBeLessThan(10_000);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  expect(number).toMatch(/^الف[۰-۹]{3,}$/);
  await expect(kiosk.locator(".ticket__line")).toHaveText("امور شهروندی و گواهی‌ها");
  await expect(kiosk.locator(".ticket__code svg")).toBeVisible();
  await expect(kiosk.locator(".ticket__facts")).toContainText(/نفر پیش از شما|کسی پیش از شما نیست/);
  // No printer: it says so, and what to do.
  await expect(kiosk.locator(".photo")).toContainText("عکس بگیرید");
  await finish(kiosk);
  expect(await kiosk.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  await kiosk.context().close();
});

test("without the network numbers, services and reloading go on, and everything arrives afterwards", async ({ browser }) => {
  const kiosk = await kioskAt(browser);
  await expect.poll(() => kiosk.evaluate(() => Boolean(navigator.serviceWorker.controller)), { timeout: 60_000 }).toBe(true);
  const before = await takeNumber(kiosk);
  await finish(kiosk);
  await expect.poll(() => waiting(kiosk), { timeout: 20_000 }).toBe(0);

  await kiosk.context().setOffline(true);
  await expect(kiosk.locator(".offline")).toContainText("آفلاین", { timeout: 30_000 });
  const first = await takeNumber(kiosk);
  expect(first).not.toBe(before);
  await expect(kiosk.locator(".ticket__code svg")).toBeVisible();
  await finish(kiosk);
  await kiosk.reload();
  await atRest(kiosk);
  const second = await takeNumber(kiosk);
  expect([before, first]).not.toContain(second);
  await finish(kiosk);
  await kiosk.getByRole("button", { name: "خدمت‌ها و مدارک لازم" }).tap();
  await expect(kiosk.locator(".row").first()).toBeVisible();
  await expect(kiosk.getByText(/اطلاعات تا/)).toBeVisible();
  await kiosk.locator(".row").first().tap();
  await expect(kiosk.getByRole("heading", { name: "مدارک لازم" }).first()).toBeVisible();
  expect(await waiting(kiosk)).toBe(2);

  await kiosk.context().setOffline(false);
  await expect.poll(() => waiting(kiosk), { timeout: 60_000 }).toBe(0);
  await expect(kiosk.locator(".offline")).toHaveCount(0, { timeout: 30_000 });
  await kiosk.context().close();
});

test("two kiosks whose server was killed go on with numbers, a request and a survey, and the server has all of it afterwards", async ({ browser }) => {
  const server = await OwnServer.start();
  try {
    const own = server.seenBy(browser);
    const titles = ["یکم", "دوم"].map((name) => `کیوسک ${name} ${Date.now()}`);
    const kiosks = [await kioskAt(own, { title: titles[0] }), await kioskAt(own, { title: titles[1] })];
    await server.kill();
    const given: string[] = [];
    for (let round = 0; round < 4; round++) {
      for (const kiosk of kiosks) {
        given.push(await takeNumber(kiosk));
        await finish(kiosk);
      }
    }
    expect(new Set(given).size).toBe(given.length);
    for (const kiosk of kiosks) await kiosk.reload();
    for (const kiosk of kiosks) {
      await atRest(kiosk);
      given.push(await takeNumber(kiosk));
      await finish(kiosk);
    }
    expect(new Set(given).size).toBe(10);
    // A request with its file and a survey do not need the desk either.
    const complaint = newComplaint();
    const code = await sendComplaint(kiosks[0], complaint);
    await finish(kiosks[0]);
    await answerSurvey(kiosks[1]);
    await finish(kiosks[1]);
    await server.restart();
    for (const kiosk of kiosks) await expect.poll(() => waiting(kiosk), { timeout: 90_000 }).toBe(0);
    await areTaken(own, titles[0], { numbers: 5, requests: 1, surveys: 0 });
    await areTaken(own, titles[1], { numbers: 5, requests: 0, surveys: 1 });
    await areRegistered(own, complaint.nationalId, [code]);
  } finally {
    await server.remove();
  }
});
