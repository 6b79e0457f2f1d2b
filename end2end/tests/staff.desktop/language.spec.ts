// The browser takes an English page over in English: whatever it drew otherwise would be complained about.
import { ready } from "../support/staff.ts";
import { expect, test } from "../watch.ts";

test("staff choose English in the header and leave it again @look", async ({ page }) => {
  await page.goto("/desk/sign-in?next=%2Fdesk");
  await ready(page);
  await page.getByRole("button", { name: "English", exact: true }).click();
  await expect(page).toHaveURL(/\/desk\/sign-in\?next=%2Fdesk$/);
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await ready(page);
  await expect(page.locator("h1")).toHaveText("Staff sign-in");
  await page.getByRole("button", { name: "فارسی", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await ready(page);
  await expect(page.locator("h1")).toHaveText("ورود کارکنان");
});
