// A browser of somebody's own, which can be killed as a machine that loses its power is.
import { chromium, test, type Browser } from "@playwright/test";

export interface OwnBrowser {
  browser: Browser;
  /** At once, and without a word to anybody. */
  kill: () => Promise<void>;
}

export async function ownBrowser(): Promise<OwnBrowser> {
  const { launchOptions, baseURL, locale, timezoneId, viewport } = test.info().project.use;
  const server = await chromium.launchServer(launchOptions);
  const browser = await chromium.connect(server.wsEndpoint());
  const newContext = browser.newContext.bind(browser);
  browser.newContext = (options) => newContext({ baseURL, locale, timezoneId, viewport, ...options });
  return { browser, kill: () => server.kill() };
}
