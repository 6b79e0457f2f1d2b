// When nothing is heard from the desk any more, that is said within ten seconds, and the page asks by itself.
import { sendSeveral } from "../support/applicant.ts";
import { look, officer, ready, rows } from "../support/staff.ts";
import { expect, test } from "../watch.ts";

test.setTimeout(180_000);

test("a cut stream is said within ten seconds; then the page asks by itself, and is up to date when it hears again", async ({ browser }) => {
  const [{ name }] = await sendSeveral(browser, 1);
  const [page] = await officer(browser, "مسئول میز خدمت", "بهداشت محیط");
  // What a proxy does that lets a stream through no more: what is open falls silent, and what is opened anew says nothing.
  await page.addInitScript(() => {
    const Heard = window.EventSource;
    const open: EventSource[] = [];
    let cut = false;
    window.EventSource = class extends Heard {
      constructor(address: string | URL) {
        super(cut ? "data:text/event-stream," : address);
        open.push(this);
      }
    };
    Object.assign(window, {
      cutStream: () => {
        cut = true;
        for (const source of open) source.close();
      },
      mendStream: () => (cut = false),
    });
  });
  await look(page, "desk", name);
  await expect(rows(page)).toHaveCount(1);
  await page.waitForTimeout(3_000);
  await expect(page.locator(".live")).toBeEmpty();
  await page.evaluate("cutStream()");
  const from = Date.now();
  await expect(page.locator(".live")).toContainText("به‌روز نیست", { timeout: 15_000 });
  // A sign of life may have come just before.
  expect(Date.now() - from).toBeLessThan(11_500);

  await sendSeveral(browser, 1, name);
  await expect(page.locator(".list__new")).toContainText("نمایش ۱ درخواست تازه", { timeout: 25_000 });
  await expect(page.locator(".live")).toContainText("به‌روز نیست");
  await page.evaluate("mendStream()");
  await expect(page.locator(".live")).toBeEmpty({ timeout: 10_000 });
  await page.locator(".list__new").click();
  await expect(rows(page)).toHaveCount(2);
  await ready(page);
});
