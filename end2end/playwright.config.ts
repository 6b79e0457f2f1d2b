// `cargo xtask t journeys` starts the demo and sets PISHKHAN_ADDRESS; by hand, start it and set the variable yourself.
import { defineConfig } from "@playwright/test";

const address = process.env.PISHKHAN_ADDRESS;
if (!address) throw new Error("set PISHKHAN_ADDRESS, or run `cargo xtask t journeys`");

export default defineConfig({
  testDir: "tests",
  forbidOnly: true,
  // Journeys wait for clocks (codes work once, a new one comes after a minute); one more try tells a slow machine from a fault.
  retries: 2,
  expect: { timeout: 15_000 },
  workers: 2,
  reporter: [["list"]],
  use: {
    baseURL: address,
    locale: "fa-IR",
    timezoneId: "Asia/Tehran",
    screenshot: "only-on-failure",
    // Recording slows every journey down: only what has to be walked again is recorded.
    trace: "on-first-retry",
    launchOptions: {
      executablePath: "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    { name: "citizen", testMatch: "citizen.mobile/**/*.spec.ts", use: { viewport: { width: 360, height: 740 }, hasTouch: true } },
    {
      name: "citizen without JavaScript",
      testMatch: "citizen.mobile/**/*.spec.ts",
      grepInvert: /@js/,
      use: { viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
    },
    { name: "staff", testMatch: "staff.desktop/**/*.spec.ts", use: { viewport: { width: 1366, height: 768 } } },
    // By `cargo xtask bench` only: it needs a machine to itself and a database of its own.
    ...(process.env.PISHKHAN_MEASURE
      ? [{ name: "measure", testMatch: "measure/**/*.spec.ts", use: { viewport: { width: 1366, height: 768 } } }]
      : []),
    // By `cargo xtask t kiosk` only: it takes the better part of an hour, and what is lost once is lost.
    ...(process.env.PISHKHAN_ENDURANCE
      ? [
          {
            name: "endurance",
            testMatch: "endurance/**/*.spec.ts",
            retries: 0,
            use: { viewport: { width: 1080, height: 1920 }, hasTouch: true, trace: "off" as const },
          },
        ]
      : []),
    { name: "kiosk", testMatch: "kiosk/**/*.spec.ts", use: { viewport: { width: 1080, height: 1920 }, hasTouch: true } },
  ],
});
