// The server is killed while an officer is writing, and starts again: nothing that was typed is lost.
import { sendHealthCard } from "../support/applicant.ts";
import { OwnServer } from "../support/own_server.ts";
import { begin, caseAddress, done, openCase, ready, send, signIn } from "../support/staff.ts";
import { expect, test } from "../watch.ts";
import type { Browser } from "@playwright/test";

test.setTimeout(600_000);

test("a server killed in mid-edit and started again has lost no word", async ({ browser }) => {
  const server = await OwnServer.start();
  try {
    const own = { newContext: (options = {}) => browser.newContext({ ...options, baseURL: server.address }) } as Browser;
    const sent = await sendHealthCard(own);
    const page = await (await own.newContext()).newPage();
    await signIn(page, "مسئول میز خدمت", "بهداشت محیط");
    await openCase(page, sent.code);
    const address = caseAddress(page);
    await begin(page, "رد درخواست");
    const kept = page.waitForResponse((response) => response.url().includes("/jottings") && response.ok());
    await page.getByLabel("دلیل رد").fill("این درخواست کار میز غذا و داروست");
    await kept;

    // Killed between what was kept and what was not; writing goes on, and sending does not get through.
    await page.getByLabel("دلیل رد").fill("این درخواست کار میز غذا و داروست و دوباره");
    await server.kill();
    await page.getByLabel("مستند قانونی").fill("مادهٔ ۱۳");
    await send(page, "رد درخواست");
    await expect(page.locator("#error-summary")).toBeFocused();
    await expect(page.locator(".live")).toContainText("به‌روز نیست", { timeout: 20_000 });
    await expect(page.locator(".live")).toContainText("هنوز در سامانه نگه داشته نشده");
    await expect(page.getByLabel("دلیل رد")).toHaveValue("این درخواست کار میز غذا و داروست و دوباره");
    await expect(page.getByLabel("مستند قانونی")).toHaveValue("مادهٔ ۱۳");

    // Up again: the page notices by itself, and keeps what was written meanwhile.
    await server.restart();
    await expect(page.locator(".live")).toBeEmpty({ timeout: 40_000 });
    await page.reload();
    await ready(page);
    await begin(page, "رد درخواست");
    await expect(page.getByLabel("دلیل رد")).toHaveValue("این درخواست کار میز غذا و داروست و دوباره");
    await expect(page.getByLabel("مستند قانونی")).toHaveValue("مادهٔ ۱۳");

    // Killed again with everything kept: a new browser after the restart has the words, too.
    await server.kill();
    await server.restart();
    await page.context().close();
    const again = await (await own.newContext()).newPage();
    await signIn(again, "مسئول میز خدمت", "بهداشت محیط");
    await again.goto(address);
    await ready(again);
    await begin(again, "رد درخواست");
    await expect(again.getByLabel("دلیل رد")).toHaveValue("این درخواست کار میز غذا و داروست و دوباره");
    await send(again, "رد درخواست");
    await done(again, "درخواست رد شد");
  } finally {
    await server.remove();
  }
});
