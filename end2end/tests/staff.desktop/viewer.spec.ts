// The files of a case, shown large; its sheet; its person's other cases; its events.
import { nothingFound, nothingFoundInBothThemes } from "../support/axe.ts";
import { sendHealthCard } from "../support/applicant.ts";
import { press } from "../support/keys.ts";
import { caseAddress, officer, openCase, ready } from "../support/staff.ts";
import { expect, test } from "../watch.ts";

const DESK = "مسئول میز خدمت";
const HEALTH = "بهداشت محیط";

test.setTimeout(180_000);

test("a picture is looked at in the page by keys of the Persian layout, and Esc leads back @look", async ({ browser }) => {
  const sent = await sendHealthCard(browser);
  const [desk] = await officer(browser, DESK, HEALTH);
  await openCase(desk, sent.code);
  const link = desk.locator(".documents__link").first();
  await link.focus();
  await link.press("Enter");
  const viewer = desk.locator("#viewer");
  await expect(viewer).toBeVisible();
  const picture = viewer.locator("img.viewer__picture");
  await expect(picture).toHaveAttribute("width", /^\d+$/);
  await expect(viewer.locator(".viewer__count")).toHaveText(/^۱ از [۱-۹]$/);

  const before = Number(await picture.getAttribute("width"));
  await press(desk, "KeyR");
  await expect(picture).toHaveClass(/viewer__picture--90/);
  await press(desk, "KeyR");
  await viewer.getByRole("button", { name: "بزرگ‌تر" }).click();
  expect(Number(await picture.getAttribute("width"))).toBeGreaterThan(before);
  await nothingFoundInBothThemes(desk);
  // What is stored is shown as it is, cannot run and stays ours.
  const shown = await desk.request.get((await link.getAttribute("href")) ?? "");
  expect(shown.headers()["content-security-policy"]).toContain("sandbox");
  expect(shown.headers()["x-content-type-options"]).toBe("nosniff");
  const saved = await viewer.locator(".viewer__download").getAttribute("href");
  expect((await desk.request.get(saved ?? "")).headers()["content-disposition"]).toMatch(/^attachment/);

  await press(desk, "Escape");
  await expect(viewer).toHaveCount(0);
  await expect(link).toBeFocused();
  await expect(desk).toHaveURL(/\/desk\/requests\//);
});

test("a case is printed as a sheet, without internal words unless they are asked for @look", async ({ browser }) => {
  const sent = await sendHealthCard(browser);
  const [desk] = await officer(browser, DESK, HEALTH);
  await openCase(desk, sent.code);
  const address = caseAddress(desk);
  await desk.goto(`${address}/sheet`);
  await expect(desk.locator(".sheet__box")).toHaveCount(3);
  await expect(desk.getByText("متن‌های درونی در این برگه نیامده است")).toBeVisible();
  await nothingFound(desk);
  await desk.getByRole("checkbox").check();
  await desk.getByRole("button", { name: "به کار بستن" }).click();
  await expect(desk).toHaveURL(/\?notes=1$/);
  await expect(desk.getByText("به متقاضی داده نمی‌شود")).toBeVisible();
});

test("events are narrowed and the person's other cases are opened beside the case, by links @look", async ({ browser }) => {
  const sent = await sendHealthCard(browser);
  const [desk] = await officer(browser, DESK, HEALTH);
  await openCase(desk, sent.code);
  const title = await desk.locator(".timeline__time").first().getAttribute("title");
  expect(title).toMatch(/ساعت [۰-۹]{2}:[۰-۹]{2}:[۰-۹]{2}$/);
  await desk.locator(".events").getByRole("link", { name: /درونی/ }).click();
  await expect(desk).toHaveURL(/events=internal/);
  await expect(desk.getByText("رویدادی از این گونه نیست.")).toBeVisible();

  await desk.getByRole("link", { name: "پرونده‌های دیگر این شخص" }).click();
  await expect(desk).toHaveURL(/others=1/);
  await expect(desk.locator("#others-title")).toBeFocused();
  await nothingFoundInBothThemes(desk);
  await desk.reload();
  await ready(desk);
  await desk.getByRole("link", { name: "بستن پرونده‌های دیگر" }).click();
  await expect(desk.locator(".others")).toHaveCount(0);
  await expect(desk.locator("#others-link")).toBeFocused();
});
