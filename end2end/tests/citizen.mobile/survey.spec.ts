// The survey is answered from the link in a text message, without signing in.
import { expect, test } from "../watch.ts";

test("the link of the message leads to the survey, and the survey thanks", async ({ page }) => {
  await page.goto("/demo/messages?q=survey");
  const links = page.locator("a[href^='/survey/']");
  const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses.length).toBeGreaterThan(0);
  let asked = false;
  for (const address of addresses) {
    await page.goto(address);
    // Some were answered by the demo's own people.
    if ((await page.locator("fieldset").count()) === 0) continue;
    asked = true;
    break;
  }
  expect(asked).toBe(true);
  await expect(page.locator("fieldset").first()).toContainText("میزان رضایت شما از");
  // Every question may be skipped; two are answered.
  await page.getByLabel("خیلی زیاد").first().check();
  await page.getByLabel("متوسط").nth(1).check();
  await page.getByLabel("اگر سخنی دارید بنویسید").fill("سپاس!");
  await page.getByRole("button", { name: "فرستادن نظر" }).click();
  await expect(page.locator("h1")).toHaveText("نظر شما ثبت شد");
});
