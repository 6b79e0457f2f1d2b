// The other language: a button in the footer, the same page again, and nothing Persian left but what is kept in Persian.
import type { Page } from "@playwright/test";
import { expect, test } from "../watch.ts";

const PAGES = ["/", "/services", "/services/health-card", "/services/health-card/request", "/track", "/sign-in", "/about", "/accessibility", "/privacy", "/complaints", "/no-such-page"];

async function choose(page: Page, name: "English" | "فارسی"): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  const [lang, dir] = name === "English" ? ["en", "ltr"] : ["fa", "rtl"];
  await expect(page.locator("html")).toHaveAttribute("lang", lang);
  await expect(page.locator("html")).toHaveAttribute("dir", dir);
}

/** Texts with Persian digits outside of what keeps to itself: names, titles, what people wrote. */
function strayDigits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const own = (text.textContent ?? "").replace(/\u2068[^\u2069]*\u2069/g, "");
      const apart = text.parentElement?.closest("bdi, textarea, script, [dir=auto], [lang=fa]");
      if (!apart && /[\u0660-\u0669\u06f0-\u06f9]/.test(own)) found.push(own.trim());
    }
    return found;
  });
}

test("English is chosen at the end of the page and left again @look", async ({ page }) => {
  await page.goto("/services?q=کارت");
  await choose(page, "English");
  await expect(page).toHaveURL(/\/services\?q=/);
  await expect(page.locator("h1")).toHaveText("All services");
  await expect(page.getByLabel("Find a service")).toHaveValue("کارت");

  // It holds for every page that follows.
  await page.getByRole("link", { name: "Track a request" }).first().click();
  await expect(page.locator("h1")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");

  await choose(page, "فارسی");
  await expect(page).toHaveURL(/\/track$/);
  await page.goto("/services");
  await expect(page.locator("h1")).toHaveText("همهٔ خدمت‌ها");
});

test("an English page has no Persian digits of its own and both calendars @look", async ({ page }) => {
  await page.goto("/");
  await choose(page, "English");
  for (const address of PAGES) {
    await page.goto(address);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    expect(await strayDigits(page), address).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, address).toBeLessThanOrEqual(0);
  }
  await page.goto("/services/health-card");
  await expect(page.locator(".promise-now")).toContainText(/[A-Z][a-z]+day \d{1,2} [A-Z][a-z]+ 20\d\d \(\d{1,2} [A-Z][a-z]+ 14\d\d\)/);
});
