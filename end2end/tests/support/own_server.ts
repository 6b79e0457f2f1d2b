// A demo of somebody's own, which can be killed and started again on the same data.
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser } from "@playwright/test";

const ROOT = resolve(import.meta.dirname, "../../..");

export class OwnServer {
  private process: ChildProcess | undefined;

  private constructor(
    readonly address: string,
    private readonly data: string,
  ) {}

  static async start(): Promise<OwnServer> {
    const server = new OwnServer(`http://127.0.0.1:${await freePort()}`, mkdtempSync(join(tmpdir(), "pishkhan-own-")));
    try {
      await server.restart();
    } catch (error) {
      await server.remove();
      throw error;
    }
    return server;
  }

  /** The browser, whose pages lead to this server. */
  seenBy(browser: Browser): Browser {
    const newContext: Browser["newContext"] = (options = {}) => browser.newContext({ ...options, baseURL: this.address });
    return { newContext, address: this.address } as unknown as Browser;
  }

  /** As power that fails: no word to anybody. */
  async kill(): Promise<void> {
    const process = this.process;
    if (!process || process.exitCode !== null) return;
    const ended = new Promise((resolve) => process.once("exit", resolve));
    process.kill("SIGKILL");
    await ended;
  }

  /** On the same port, with the same data. */
  async restart(): Promise<void> {
    const binary = process.env.PISHKHAN_BINARY ?? join(ROOT, "target/debug/pishkhan");
    const database = process.env.PISHKHAN_OWN_DATABASE;
    const serve = ["serve", "--demo", "--listen", new URL(this.address).host, "--data-dir", this.data];
    if (database) serve.push("--database", database);
    // A setting that the server does not know keeps it from starting.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("PISHKHAN_")));
    this.process = spawn(binary, serve, { cwd: ROOT, env, stdio: "ignore" });
    for (let waited = 0; waited < 300_000; waited += 200) {
      const alive = await fetch(`${this.address}/livez`).then((answer) => answer.ok, () => false);
      if (alive) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error("the server did not answer");
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.data, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}
