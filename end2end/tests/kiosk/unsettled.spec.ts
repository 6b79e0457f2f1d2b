// What a kiosk still had when it was revoked is not lost: a clerk of its hall looks at it and registers it.
import { areRegistered } from "../support/counted.ts";
import { CLERK } from "../support/counter.ts";
import { CENTRAL, kioskAt, latin } from "../support/devices.ts";
import { newComplaint, sendComplaint } from "../support/kiosk_visit.ts";
import { officer } from "../support/staff.ts";
import { expect, test } from "../watch.ts";

test.setTimeout(180_000);

test("a request that a revoked kiosk still had is registered under the code on its receipt", async ({ browser }) => {
  const title = `کیوسک ${Date.now() % 100_000}`;
  const kiosk = await kioskAt(browser, { title });
  await kiosk.context().setOffline(true);
  const complaint = newComplaint();
  const code = await sendComplaint(kiosk, complaint);

  const [admin] = await officer(browser, "مدیر سامانه", "فناوری اطلاعات");
  await admin.goto("/desk/admin/devices");
  await admin.locator("tbody tr", { hasText: title }).getByRole("link", { name: /قطع/ }).click();
  await admin.getByRole("button", { name: "دستگاه قطع شود" }).click();
  await kiosk.context().setOffline(false);

  const [clerk] = await officer(browser, CLERK, CENTRAL);
  const line = clerk.locator("tbody tr", { hasText: title });
  await expect(async () => {
    await clerk.goto("/desk/kiosk-entries");
    await expect(line).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 90_000 });
  await line.getByRole("link", { name: /بازکردن/ }).click();
  await expect(clerk.getByText(complaint.name)).toBeVisible();
  expect(latin(await clerk.locator("main").innerText())).toContain(complaint.mobile);
  await clerk.getByRole("button", { name: "ثبت شود" }).click();
  await expect(clerk.getByText("ثبت شد.")).toBeVisible();
  await expect(line).toHaveCount(0);

  await areRegistered(browser, complaint.nationalId, [code]);
  await kiosk.context().close();
});
