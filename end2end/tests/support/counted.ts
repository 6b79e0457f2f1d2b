// What the desk has, counted by those who work with it: numbers at the counter, entries in a device's journal, requests in
// the kartabl.
import { expect, type Browser } from "@playwright/test";
import { clerkAt, serveAll } from "./counter.ts";
import { CENTRAL } from "./devices.ts";
import { look, officer, rows } from "./staff.ts";

/** Calls everybody in the first line of the central hall; their numbers. Of today: nobody is called after midnight in Tehran. */
export async function everybodyCalled(browser: Browser): Promise<string[]> {
  // The counter that serves this line and no other.
  const clerk = await clerkAt(browser, CENTRAL, "۱", 1);
  const called = await serveAll(clerk);
  await clerk.context().close();
  return called;
}

/** Numbers that people were given are those that were called: none is missing, none came twice. */
export async function areCalled(browser: Browser, given: string[]): Promise<void> {
  expect((await everybodyCalled(browser)).sort()).toEqual([...given].sort());
}

/** How many entries of each kind a device was seen to keep. */
export interface Kept {
  numbers: number;
  requests: number;
  surveys: number;
}

/** The device's journal has exactly these entries, with no gap in their order, and every one came to something. */
export async function areTaken(browser: Browser, device: string, kept: Kept): Promise<void> {
  const [admin] = await officer(browser, "مدیر سامانه", "فناوری اطلاعات");
  await admin.goto("/desk/admin/devices");
  const row = admin.locator("tbody tr", { hasText: device });
  const address = await row.getByRole("link", { name: /^دفتر/ }).getAttribute("href");
  const csv = await (await admin.request.get(`${address}/journal.csv`)).text();
  await admin.context().close();
  const [, ...lines] = csv.trim().split("\r\n").map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
  expect(lines.filter(([, , , , , outcome]) => outcome !== "ثبت شد")).toEqual([]);
  const inOrder = lines.map(([order]) => Number(order)).sort((one, other) => one - other);
  expect(inOrder).toEqual(lines.map((_, at) => at + 1));
  const count = (word: string) => lines.filter(([, , kind]) => kind === word).length;
  expect({ numbers: count("نوبت"), requests: count("درخواست"), surveys: count("نظرسنجی") }).toEqual(kept);
}

/** Every code opens exactly one request, and the person has no others. */
export async function areRegistered(browser: Browser, nationalId: string, codes: string[]): Promise<void> {
  expect(new Set(codes).size).toBe(codes.length);
  const [desk] = await officer(browser, "مسئول میز خدمت", "بازرسی و پاسخگویی به شکایات");
  for (const code of codes) {
    await look(desk, "all", code);
    await expect(rows(desk), code).toHaveCount(1);
  }
  await look(desk, "all", nationalId);
  await expect(rows(desk)).toHaveCount(codes.length);
  await desk.context().close();
}
