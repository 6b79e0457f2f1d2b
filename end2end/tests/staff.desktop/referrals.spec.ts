// Several receivers, a copy, taking back what nobody has read, giving back with a reason; and the way of it all as a tree.
import { sendHealthCard } from "../support/applicant.ts";
import { begin, done, officer, openCase, send } from "../support/staff.ts";
import { accept } from "../support/way.ts";
import { expect, test } from "../watch.ts";

const HEALTH = "بهداشت محیط";

test.setTimeout(300_000);

test("two receivers: one gives back with a reason, the other's is recalled while it is unread", async ({ browser }) => {
  const sent = await sendHealthCard(browser);
  const [desk] = await officer(browser, "مسئول میز خدمت", HEALTH);
  const [expert, one] = await officer(browser, "کارشناس", HEALTH, 0);
  const [colleague, two] = await officer(browser, "کارشناس", HEALTH, 1);
  const [approver, three] = await officer(browser, "تأییدکننده", HEALTH);
  const [other, four] = await officer(browser, "کارشناس", "غذا و دارو");
  await accept(desk, sent.code, one, HEALTH);

  await openCase(expert, sent.code);
  await begin(expert, "ارجاع");
  await expert.getByLabel("گیرنده", { exact: true }).selectOption({ label: `${two.name}، ${HEALTH}` });
  await expert.getByRole("button", { name: "افزودن گیرنده" }).click();
  await expert.getByLabel("گیرندهٔ ۲").selectOption({ label: `${three.name}، ${HEALTH}` });
  await expert.getByRole("button", { name: "افزودن رونوشت" }).click();
  await expert.getByLabel("رونوشت ۱").selectOption({ label: `${four.name}، غذا و دارو` });
  await expert.getByLabel("دستور", { exact: true }).fill("آیا نتیجهٔ آزمایش پذیرفتنی است؟");
  await expert.getByLabel("دستور خصوصی").check();
  await send(expert, "ارجاع");
  await done(expert, "ارجاع فرستاده شد");
  const tree = expert.locator(".circulation").first();
  await expect(tree).toContainText("دستور خصوصی");
  for (const receiver of [two, three, four]) await expect(tree).toContainText(receiver.name);

  // Who got a copy reads and need not answer; what is private is not theirs alone to know: they are receivers.
  await openCase(other, sent.code);
  await expect(other.locator(".actions__verbs").getByRole("button", { name: /^بازگرداندن به/ })).toHaveCount(0);

  // The first reads it and gives it back with a reason.
  await openCase(colleague, sent.code);
  await expect(colleague.locator(".circulation").first()).toContainText("آیا نتیجهٔ آزمایش پذیرفتنی است؟");
  await begin(colleague, `بازگرداندن به \u2068${one.name}\u2069`);
  await colleague.getByLabel("نتیجه یا دلیل").fill("آزمایش کهنه است؛ تازه بخواهید.");
  await send(colleague, `بازگرداندن به \u2068${one.name}\u2069`);
  await done(colleague, "ارجاع بازگردانده شد");

  // The second has not read it: it can be taken back; the first's cannot any more.
  await openCase(expert, sent.code);
  const verbs = expert.locator(".actions__verbs");
  await expect(verbs.getByRole("button", { name: `پس گرفتن از \u2068${two.name}\u2069` })).toHaveCount(0);
  await begin(expert, `پس گرفتن از \u2068${three.name}\u2069`);
  await send(expert, `پس گرفتن از \u2068${three.name}\u2069`);
  await done(expert, "ارجاع پس گرفته شد");
  const line = (name: string) => expert.locator(".circulation__receiver").filter({ hasText: name });
  await expect(line(two.name)).toContainText("پاسخ داده");
  await expect(line(two.name)).toContainText("آزمایش کهنه است؛ تازه بخواهید.");
  await expect(line(three.name)).toContainText("پس گرفته شده");
  await expect(line(four.name)).toContainText("خوانده شده");
  // With nothing open the decision is the expert's again.
  await expect(verbs.getByRole("button", { name: "معرفی به آزمایشگاه" })).toBeVisible();
  // And it is no longer in the second's kartabl.
  await approver.goto(`/desk?folder=referred&q=${sent.code}`);
  await expect(approver.locator(".rows .row")).toHaveCount(0);
});

test("once it was read it cannot be taken back, and who tries is told", async ({ browser }) => {
  const sent = await sendHealthCard(browser);
  const [desk] = await officer(browser, "مسئول میز خدمت", HEALTH);
  const [expert, one] = await officer(browser, "کارشناس", HEALTH, 0);
  const [colleague, two] = await officer(browser, "کارشناس", HEALTH, 1);
  await accept(desk, sent.code, one, HEALTH);
  await openCase(expert, sent.code);
  await begin(expert, "ارجاع");
  await expert.getByLabel("گیرنده", { exact: true }).selectOption({ label: `${two.name}، ${HEALTH}` });
  await expert.getByLabel("دستور", { exact: true }).fill("نظر بدهید.");
  await send(expert, "ارجاع");
  await done(expert, "ارجاع فرستاده شد");
  const recall = `پس گرفتن از \u2068${two.name}\u2069`;
  await begin(expert, recall);
  await openCase(colleague, sent.code);
  await expect(colleague.locator(".circulation").first()).toContainText("نظر بدهید.");
  await send(expert, recall);
  await expect(expert.locator("#error-summary")).toBeFocused();
  await openCase(expert, sent.code);
  await expect(expert.locator(".circulation__receiver").filter({ hasText: two.name })).toContainText("نزد گیرنده");
});
