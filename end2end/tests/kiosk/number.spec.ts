// Taking a number: few touches, with the network and without it, never twice the same.
import { atRest, finish, kioskAt, takeNumber, waiting } from "../support/devices.ts";
import { OwnServer } from "../support/own_server.ts";
import { expect, test } from "../watch.ts";
import type { Browser } from "@playwright/test";

test.setTimeout(600_000);

test("a number is two touches away, and says where it stands", async ({ browser }) => {
  const kiosk = await kioskAt(browser);
  const began = Date.now();
  const number = await takeNumber(kiosk);
  expect(Date.now() - began).toBeLessThan(10_000);
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

test("two kiosks whose server was killed give no number twice, and the server has all of them afterwards", async ({ browser }) => {
  const server = await OwnServer.start();
  try {
    const own = { newContext: (options = {}) => browser.newContext({ ...options, baseURL: server.address }) } as Browser;
    const kiosks = [await kioskAt(own, { title: "یکم" }), await kioskAt(own, { title: "دوم" })];
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
    await server.restart();
    for (const kiosk of kiosks) await expect.poll(() => waiting(kiosk), { timeout: 90_000 }).toBe(0);
  } finally {
    await server.remove();
  }
});
