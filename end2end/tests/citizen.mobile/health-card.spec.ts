// The whole way of a citizen, from the search to the tracking page; with and without JavaScript.
import type { Page } from "@playwright/test";
import { NAME, addPhoto, fillAndSend, fillPerson, fillWork, goOn, newMobile, newNationalId, persian, signIn, start } from "../support/applicant.ts";
import { expect, test } from "../watch.ts";

const heading = (page: Page) => page.locator("h1");

/** From the home page to the first question. */
async function begin(page: Page, mobile: string): Promise<void> {
  await page.goto("/");
  // Arabic kaf and yeh, as some keyboards type them.
  await page.getByLabel("جست‌وجوی خدمت").fill("كارت بهداشت");
  await page.getByRole("button", { name: "جست‌وجو" }).click();
  await page.getByRole("link", { name: /کارت بهداشت/ }).first().click();
  await expect(page).toHaveURL(/\/services\/health-card$/);
  await page.getByRole("link", { name: "شروع درخواست" }).click();
  await expect(page.getByText(/۳۰ روز/)).toBeVisible();
  await start(page, mobile);
}

test("a request is found, filled in, sent and followed", async ({ page }) => {
  await begin(page, newMobile());

  // A wrong national id is explained twice in the same words, and nothing that was typed is lost.
  await fillPerson(page, "1234567890");
  await goOn(page);
  await expect(page).toHaveTitle(/^خطا: /);
  const sentence = "این کد ملی با الگوی کد ملی جور نیست؛ رقم‌ها را دوباره ببینید";
  await expect(page.locator("#error-summary")).toBeFocused();
  await expect(page.locator("#error-summary a")).toHaveText(sentence);
  await expect(page.locator("#national_id-error")).toContainText(sentence);
  await expect(page.getByLabel("نام و نام خانوادگی")).toHaveValue(NAME);
  await page.locator("#error-summary a").click();
  await expect(page.getByLabel("کد ملی")).toBeFocused();

  await page.getByLabel("کد ملی").fill(persian(newNationalId()));
  await goOn(page);

  await expect(heading(page)).toContainText("کار شما");
  await fillWork(page);
  await goOn(page);

  // Back shows the answer that was given.
  await expect(heading(page)).toContainText("راه‌های تماس");
  await page.goBack();
  await expect(page.getByLabel("نام محل کار")).toHaveValue("نانوایی نمونه");
  await page.goForward();
  await expect(page.locator("label", { hasText: "(اختیاری)" }).first()).toBeVisible();
  await goOn(page);

  await expect(heading(page)).toContainText("عکس و مدارک");
  await addPhoto(page);
  await goOn(page);

  await expect(heading(page)).toContainText("تعهد");
  await page.getByLabel("می‌پذیرم").check();
  await goOn(page);

  await expect(heading(page)).toContainText("پیش از ارسال، پاسخ‌ها را بازبینی کنید");
  await expect(page.getByText("photo 1.png")).toBeVisible();
  await expect(page.getByText("وارد نشده").first()).toBeVisible();

  // One answer is changed, and the way leads straight back.
  await page.getByRole("link", { name: "تغییر نام محل کار" }).click();
  await page.getByLabel("نام محل کار").fill("نانوایی نمونهٔ دوم");
  await goOn(page);
  await expect(heading(page)).toContainText("پیش از ارسال");
  await expect(page.getByText("نانوایی نمونهٔ دوم")).toBeVisible();

  await page.getByRole("button", { name: "ارسال درخواست" }).click();
  await expect(heading(page)).toHaveText("درخواست شما رسید");
  const code = page.locator(".tracking-code--large");
  const digits = (await code.getAttribute("data-copy")) ?? "";
  expect(digits).toMatch(/^\d{16}$/);
  expect((await code.innerText()).replace(/\s/g, "")).toBe(persian(digits));
  const size = await code.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThanOrEqual(24);
  await expect(page.getByText(/پاسخ تا .*(شنبه|جمعه) .* داده می‌شود/)).toBeVisible();

  // The same page the next day is the state of the request.
  await page.goto(`/requests/${digits}`);
  await expect(page.locator(".tag", { hasText: "در انتظار بررسی" })).toBeVisible();
  await expect(page.locator(".timeline__item")).not.toHaveCount(0);

  await page.goto(`/requests/${digits}/receipt`);
  await expect(page.getByText(NAME)).toBeVisible();
  await expect(page.getByText("عکس شما (۱ پرونده)")).toBeVisible();
});

test("a stranger with the code sees the status and nothing more", async ({ page, browser }) => {
  await begin(page, newMobile());
  const digits = await fillAndSend(page);

  const stranger = await browser.newPage({ javaScriptEnabled: false });
  await stranger.goto("/track");
  await stranger.getByLabel("کد رهگیری").fill(persian(digits).replace(/(.{4})/g, "$1 - "));
  await stranger.getByRole("button", { name: "دیدن وضعیت" }).click();
  await expect(stranger.locator(".tag", { hasText: "در انتظار بررسی" })).toBeVisible();
  await expect(stranger.getByText(NAME)).toHaveCount(0);
  await expect(stranger.locator(".timeline__item")).toHaveCount(0);
  await stranger.close();
});

test("a draft waits until its owner comes back", async ({ page, browser }) => {
  test.setTimeout(150_000);
  const mobile = newMobile();
  await begin(page, mobile);
  await fillPerson(page, newNationalId());
  await goOn(page);
  const draft = page.url();

  // Another code is sent a minute after the first at the earliest.
  await page.waitForTimeout(61_000);
  const elsewhere = await browser.newPage({ javaScriptEnabled: false });
  await elsewhere.goto(draft);
  await signIn(elsewhere, mobile);
  await expect(elsewhere).toHaveURL(draft);
  await elsewhere.goto("/me");
  await elsewhere.getByRole("link", { name: /کارت بهداشت/ }).click();
  await expect(elsewhere.locator("h1")).toContainText("کار شما");
  await elsewhere.close();
});

test("a large photo is made small on the phone @js", async ({ page }) => {
  await begin(page, newMobile());
  await fillPerson(page, newNationalId());
  await goOn(page);
  await fillWork(page);
  await goOn(page);
  await goOn(page);
  const encoded = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = 4000;
    canvas.height = 3000;
    const context = canvas.getContext("2d");
    if (!context) return "";
    for (let at = 0; at < 40_000; at++) {
      context.fillStyle = `rgb(${(at * 7) % 256},${(at * 13) % 256},${(at * 29) % 256})`;
      context.fillRect((at * 97) % 4000, (at * 61) % 3000, 40, 40);
    }
    return canvas.toDataURL("image/jpeg", 0.95).split(",")[1] ?? "";
  });
  const buffer = Buffer.from(encoded, "base64");
  expect(buffer.length).toBeGreaterThan(1_000_000);
  let sent = 0;
  page.on("request", (request) => {
    if (request.url().includes("/files/")) sent = Number(request.headers()["content-length"] ?? request.postDataBuffer()?.length ?? 0);
  });
  await page.locator("input[type=file]#photo").setInputFiles({ name: "big.jpg", mimeType: "image/jpeg", buffer });
  await expect(page.locator(".file-list__row", { hasText: "big.jpg" }).getByText("بارگذاری شد")).toBeVisible({ timeout: 20_000 });
  expect(sent).toBeLessThan(520_000);
  await goOn(page);
  await expect(heading(page)).toContainText("تعهد");
});

test("fields that hang on another answer come and go @js", async ({ page }) => {
  await begin(page, newMobile());
  await fillPerson(page, newNationalId());
  await goOn(page);
  await expect(page.getByLabel("چه کاری؟")).toBeHidden();
  await page.getByLabel("کار دیگر").check();
  await expect(page.getByLabel("چه کاری؟")).toBeVisible();
  await page.getByLabel("آرایشگری").check();
  await expect(page.getByLabel("چه کاری؟")).toBeHidden();
});
