import { expect, test } from "../watch.ts";

test("the first page is whole, right to left, and nothing foreign may run in it", async ({ page }) => {
  const answer = await page.goto("/");
  expect(answer?.status()).toBe(200);
  const policy = answer?.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic' 'wasm-unsafe-eval'/);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("h1")).toBeVisible();
});

test("an address that leads nowhere says so", async ({ page }) => {
  const answer = await page.goto("/no-such-page");
  expect(answer?.status()).toBe(404);
  await expect(page.locator("h1")).toBeVisible();
});

test("the scripts of the page have run @js", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-ready", "");
});
