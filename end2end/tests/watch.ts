// A page that complains fails its test: errors on the console, uncaught exceptions, files that could not be loaded, and
// whatever the content security policy refused. Whoever came into a test leaves with it: their open pages would go on
// asking the server, and take the places of those who come after.
import { expect, test as base } from "@playwright/test";

export { expect };

export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ browser, page }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        // Chromium reports the page's own status as an error too; journeys that mean to see a refusal check it themselves.
        const ownStatus = message.location().url === page.url() && message.text().startsWith("Failed to load resource");
        if (["error", "warning"].includes(message.type()) && !ownStatus) complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      await use(complaints);
      await Promise.all(browser.contexts().filter((context) => context !== page.context()).map((context) => context.close()));
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
