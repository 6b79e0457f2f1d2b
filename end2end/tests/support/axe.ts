// What axe finds on a page: nothing, of whatever weight.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Nothing is found; `except` names parts that are looked at elsewhere. */
export async function nothingFound(page: Page, except: string[] = []): Promise<void> {
  await analysed(page, new AxeBuilder({ page }), except);
}

/** Nothing is found in the light theme, and in the dark one all can be read. */
export async function nothingFoundInBothThemes(page: Page, except: string[] = []): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await nothingFound(page, except);
  await page.emulateMedia({ colorScheme: "dark" });
  // The same page in other colours: only colours can be wrong in it.
  await analysed(page, new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]), except);
  await page.emulateMedia({ colorScheme: "light" });
}

async function analysed(page: Page, axe: AxeBuilder, except: string[]): Promise<void> {
  const { violations } = await except.reduce((rest, part) => rest.exclude(part), axe).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
  expect(found, page.url()).toEqual([]);
}
