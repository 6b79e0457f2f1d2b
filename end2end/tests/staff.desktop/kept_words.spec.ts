// What is half written is there again: after a refresh, in another browser, and after the session has ended. And closing
// the tab at once after an action loses nothing.
import { sendHealthCard } from "../support/applicant.ts";
import { begin, caseAddress, done, officer, openCase, ready, send, signIn } from "../support/staff.ts";
import { accept } from "../support/way.ts";
import { expect, test } from "../watch.ts";

const DESK = "مسئول میز خدمت";
const HEALTH = "بهداشت محیط";
const WORDS = "محل کار شما در حوزهٔ این شهر نیست؛ به میز";

test.setTimeout(240_000);

test("half a rejection is there after a refresh and in another browser", async ({ browser }) => {
  const sent = await sendHealthCard(browser);
  const [page] = await officer(browser, DESK, HEALTH);
  await openCase(page, sent.code);
  await begin(page, "رد درخواست");
  const kept = page.waitForResponse((response) => response.url().includes("/jottings") && response.ok());
  await page.getByLabel("دلیل رد").fill(WORDS);
  // Within two seconds it is on the server, without leaving the input.
  const begun = Date.now();
  await kept;
  expect(Date.now() - begun).toBeLessThan(2_500);
  await page.reload();
  await ready(page);
  await expect(page.locator("#verb-reject").locator("xpath=..")).toContainText("نیمه‌کاره");
  await begin(page, "رد درخواست");
  await expect(page.getByLabel("دلیل رد")).toHaveValue(WORDS);

  const elsewhere = await (await browser.newContext()).newPage();
  await signIn(elsewhere, DESK, HEALTH);
  await elsewhere.goto(caseAddress(page));
  await ready(elsewhere);
  await begin(elsewhere, "رد درخواست");
  await expect(elsewhere.getByLabel("دلیل رد")).toHaveValue(WORDS);
  // Once it was sent it is needed nowhere any more.
  await elsewhere.getByLabel("مستند قانونی").fill("مادهٔ ۷");
  await send(elsewhere, "رد درخواست");
  await done(elsewhere, "درخواست رد شد");
  await page.reload();
  await ready(page);
  await expect(page.locator(".actions")).not.toContainText("نیمه‌کاره");
  await expect(page.locator(".actions")).not.toContainText(WORDS);
});

test("half a note outlives the end of the session", async ({ browser }) => {
  const sent = await sendHealthCard(browser);
  const [desk] = await officer(browser, DESK, HEALTH);
  const page = await (await browser.newContext()).newPage();
  const who = await signIn(page, "کارشناس", HEALTH, 1);
  await accept(desk, sent.code, who, HEALTH);
  await openCase(page, sent.code);
  await begin(page, "یادداشت درونی");
  await page.locator("#words").fill(WORDS);
  // The session ends somewhere else.
  const other = await page.context().newPage();
  await other.goto("/desk");
  await ready(other);
  await other.getByRole("button", { name: "خروج" }).click();
  await expect(other).toHaveURL(/\/desk\/sign-in/);
  await expect(page.locator(".live")).toContainText("نشست شما پایان یافته است");
  await page.locator("#words").fill(`${WORDS} دیگر`);
  await expect(page.locator("#words")).toHaveValue(`${WORDS} دیگر`);
  // Signed in again on the other tab, the first goes on where it was.
  await signIn(other, "کارشناس", HEALTH, 1);
  await expect(page.locator(".live")).not.toContainText("نشست شما پایان یافته است", { timeout: 40_000 });
  await expect(page.locator("#words")).toHaveValue(`${WORDS} دیگر`);
  await send(page, "ثبت یادداشت");
  await done(page, "یادداشت ثبت شد");
  await expect(page.locator(".case__past")).toContainText(`${WORDS} دیگر`);
});

test("words typed just before the tab was closed are there", async ({ browser }) => {
  const sent = await sendHealthCard(browser);
  const [page] = await officer(browser, DESK, HEALTH);
  await openCase(page, sent.code);
  const address = caseAddress(page);
  await begin(page, "یادداشت درونی");
  await page.locator("#words").pressSequentially("تلفنی پرسیدم");
  await page.close({ runBeforeUnload: true });
  const [again] = await officer(browser, DESK, HEALTH);
  await again.goto(address);
  await ready(again);
  await begin(again, "یادداشت درونی");
  await expect(again.locator("#words")).toHaveValue("تلفنی پرسیدم");
});

test("closing the tab at once after an action does not lose it, or the browser asks", async ({ browser }) => {
  const sent = await sendHealthCard(browser);
  const [page] = await officer(browser, DESK, HEALTH);
  await openCase(page, sent.code);
  const address = caseAddress(page);
  await begin(page, "تأیید و ثبت در دبیرخانه");
  let asked = false;
  page.on("dialog", (dialog) => {
    asked = dialog.type() === "beforeunload";
    void dialog.dismiss();
  });
  const button = page.locator("#verb-form form").getByRole("button", { name: "تأیید و ثبت در دبیرخانه", exact: true });
  const from = Date.now();
  await button.click();
  await page.close({ runBeforeUnload: true });
  expect(Date.now() - from).toBeLessThan(1_000);
  // Whoever was asked and stayed sees it done on the same page.
  await expect.poll(() => asked || page.isClosed()).toBe(true);
  if (asked) await done(page, /شمارهٔ نامهٔ/);
  const [again] = await officer(browser, DESK, HEALTH);
  await again.goto(address);
  await ready(again);
  await expect(again.locator(".case-head .tag", { hasText: "در دست اقدام" })).toBeVisible();
});
