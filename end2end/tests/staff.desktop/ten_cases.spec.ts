// Ten cases, opened, read and decided one after the other, without a mouse. Playwright keeps the recording.
import { sendSeveral } from "../support/applicant.ts";
import { press, write } from "../support/keys.ts";
import { look, officer, rows } from "../support/staff.ts";
import { expect, test } from "../watch.ts";

test.use({ trace: "on" });
test.setTimeout(300_000);

test("ten cases are triaged with the keyboard alone", async ({ browser }) => {
  const sent = await sendSeveral(browser, 10);
  const [page] = await officer(browser, "مسئول میز خدمت", "بهداشت محیط");
  await look(page, "desk", sent[0].name);
  await expect(rows(page)).toHaveCount(10);
  const codes = new Set<string>();
  await press(page, "KeyJ");
  await press(page, "Enter");
  for (let number = 1; number <= 10; number++) {
    const code = page.locator(".case-head .tracking-code");
    await expect(code).toBeVisible();
    await expect(async () => expect([...codes]).not.toContain(await code.getAttribute("data-copy"))).toPass();
    codes.add((await code.getAttribute("data-copy")) ?? "");
    await expect(page.locator(".case-head h1")).toContainText(sent[0].name);
    if (number % 5 === 0) {
      // Every fifth is rejected: its verb is the fourth.
      await press(page, "Digit4");
      await expect(page.getByLabel("دلیل رد")).toBeFocused();
      await write(page, "محل کار شما در حوزهٔ این شهر نیست");
      await press(page, "Tab");
      await write(page, "مادهٔ ۱۳ قانون مواد خوردنی");
      await press(page, "Enter", { ctrl: true });
      await expect(page.locator(".said__line--done")).toContainText("درخواست رد شد");
    } else {
      await press(page, "KeyE");
      await expect(page.locator("#verb-form")).toContainText("تأیید و ثبت در دبیرخانه");
      await press(page, "Enter", { ctrl: true });
      await expect(page.locator(".said__line--done")).toContainText("ثبت شد");
    }
    await expect(page.locator("#verb-form")).toHaveCount(0);
  }
  expect([...codes].sort()).toEqual(sent.map(({ code }) => code).sort());
  await look(page, "desk", sent[0].name);
  await expect(rows(page)).toHaveCount(0);
});
