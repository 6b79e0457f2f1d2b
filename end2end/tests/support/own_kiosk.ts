// A kiosk on a disk of its own: its power fails, and another machine goes on with a copy of the disk.
import { chromium, expect, test, type Page } from "@playwright/test";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { written } from "./written.ts";

export class OwnKiosk {
  private constructor(
    readonly page: Page,
    readonly disk: string,
    private readonly ended: Promise<unknown>,
  ) {}

  /** Chromium on this disk; a new one where none is given. */
  static async start(disk = newDisk(), offline = false): Promise<OwnKiosk> {
    const { launchOptions, baseURL, locale, timezoneId, viewport, hasTouch } = test.info().project.use;
    const how = { ...launchOptions, baseURL, locale, timezoneId, viewport, hasTouch, offline };
    const context = await chromium.launchPersistentContext(disk, how);
    const ended = new Promise((resolve) => context.once("close", resolve));
    const [page = await context.newPage()] = context.pages();
    return new OwnKiosk(page, disk, ended);
  }

  /** Everything that the next start needs is there: the program, and the cookie, which Chromium writes half a minute late. */
  async settled(): Promise<void> {
    const controlled = () => this.page.evaluate(() => Boolean(navigator.serviceWorker.controller));
    await expect.poll(controlled, { timeout: 60_000 }).toBe(true);
    const cookie = () => written(this.disk, ["__Host-pishkhan-device"]).some((file) => basename(file).startsWith("Cookies"));
    await expect.poll(cookie, { timeout: 120_000 }).toBe(true);
  }

  /** `kill -9` for every process of the browser, without a word to any of them. */
  async kill(): Promise<void> {
    const processes = tree(this.disk);
    expect(processes.length, "the browser has processes").toBeGreaterThan(0);
    for (const id of processes) kill(id);
    await this.ended;
    await expect.poll(() => processes.filter(lives)).toEqual([]);
  }

  /** Another machine with a copy of the disk, not yet connected. The first disk is never used again. */
  async takenOver(): Promise<OwnKiosk> {
    const copy = this.image();
    rmSync(this.disk, { recursive: true, force: true });
    return OwnKiosk.start(copy, true);
  }

  /** A copy of the disk as it is now. */
  image(): string {
    const copy = newDisk();
    // These say which machine and process has the disk.
    cpSync(this.disk, copy, { recursive: true, filter: (file) => !basename(file).startsWith("Singleton") });
    return copy;
  }

  async remove(): Promise<void> {
    await this.page.context().close();
    rmSync(this.disk, { recursive: true, force: true });
  }
}

const newDisk = () => mkdtempSync(join(tmpdir(), "pishkhan-kiosk-"));

/** The processes that were started on this disk, and their children's children. */
function tree(disk: string): number[] {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number);
  const found = new Set(all.filter((id) => read(id, "cmdline").split("\0").includes(`--user-data-dir=${disk}`)));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const id of all) if (found.has(parentOf(id))) found.add(id);
  }
  return [...found];
}

/** What stands behind the name in `stat`: the state, the parent, … */
const stat = (id: number): string[] => read(id, "stat").split(") ").pop()?.split(" ") ?? [];
const parentOf = (id: number): number => Number(stat(id)[1]);
/** One that ended and was not yet asked for is not alive. */
const lives = (id: number): boolean => !["", "Z", "X"].includes(stat(id)[0] ?? "");

/** Nothing, where the process has ended. */
function read(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, "utf8");
  } catch {
    return "";
  }
}

function kill(id: number): void {
  try {
    process.kill(id, "SIGKILL");
  } catch {
    // It went with its parent.
  }
}
