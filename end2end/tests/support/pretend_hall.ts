// A hall for a display whose clock is pretended: a desk keeps the time of the world, so that it cannot be asked then.

export interface PretendHall {
  /** The number that was called last, in the display's digits. */
  called: () => string;
  /** Nobody answers and nothing rings, while calls go on. */
  cut: (cut: boolean) => void;
  /** Bytes of the module's own memory. */
  moduleBytes: () => number;
  /** How many calls there were, where the clock stood on the screen, and whether anything sounded. */
  day: () => { calls: number; places: [number, number][]; speaks: boolean };
}

declare global {
  interface Window {
    hall: PretendHall;
  }
}

/**
 * Runs in the page before its scripts: answers what a display asks, calls a number every forty seconds and rings. It holds
 * six calls and some places, whatever the day is long.
 */
export function everydayHall(title: string): void {
  const EVERY = 40_000;
  const LINES = ["ا", "ب", "پ"];
  const calls: { seq: number; number: { letter: string; number: number }; tone: number; counter: number; at: string }[] = [];
  const places = new Map<string, [number, number]>();
  const bells = new Set<Bell>();
  let [seq, isCut, speaks, begun] = [0, false, false, false];
  let memory: WebAssembly.Memory | undefined;

  class Bell extends EventTarget {
    readyState = 0;
    onerror: (() => void) | null = null;
    constructor() {
      super();
      begin();
      bells.add(this);
      setTimeout(() => this.open(), 10);
    }
    open(): void {
      if (isCut) return this.fail();
      this.readyState = 1;
      this.dispatchEvent(new Event("open"));
    }
    fail(): void {
      this.close();
      this.onerror?.();
    }
    close(): void {
      this.readyState = 2;
      bells.delete(this);
    }
  }

  // When the page asks for the first time, for by then the clock is the pretended one.
  function begin(): void {
    if (begun) return;
    begun = true;
    setInterval(call, EVERY);
  }

  function call(): void {
    seq += 1;
    const letter = LINES[seq % LINES.length] ?? "";
    const number = { letter, number: 1 + (seq % 900) };
    calls.unshift({ seq, number, tone: seq % LINES.length, counter: 1 + (seq % 4), at: new Date().toISOString() });
    calls.length = Math.min(calls.length, 6);
    const clock = document.querySelector(".display__clock")?.getBoundingClientRect();
    if (clock) {
      const [x, y] = [Math.round(clock.x), Math.round(clock.y)];
      places.set(`${x} ${y}`, [x, y]);
    }
    if (!isCut) for (const bell of bells) bell.dispatchEvent(new Event("place"));
  }

  function board(): string {
    const waiting = LINES.map((letter, tone) => ({ letter, title: `صف ${letter}`, tone, waiting: (seq + tone) % 20 }));
    return JSON.stringify({ place_title: title, now: new Date().toISOString(), calls, waiting, open: true });
  }

  const fetched = window.fetch.bind(window);
  window.fetch = (asked, options) => {
    const { pathname } = new URL(asked instanceof Request ? asked.url : asked, location.href);
    if (!pathname.startsWith("/api/device/")) return fetched(asked, options);
    if (isCut) return Promise.reject(new TypeError("cut"));
    return Promise.resolve(pathname.endsWith("/board") ? new Response(board()) : new Response(null, { status: 204 }));
  };
  window.EventSource = Bell as unknown as typeof EventSource;
  const made = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (source, imports) => {
    const result = await made(source, imports);
    // Parts that come later use the memory of the first.
    memory ??= result.instance.exports.memory as WebAssembly.Memory | undefined;
    return result;
  };
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, ...when: Parameters<typeof start>) {
    speaks = true;
    start.apply(this, when);
  };

  window.hall = {
    called: () => (calls[0]?.number.number ?? 0).toLocaleString("fa-IR", { minimumIntegerDigits: 3 }),
    cut: (cut) => {
      isCut = cut;
      if (cut) for (const bell of [...bells]) bell.fail();
    },
    moduleBytes: () => memory?.buffer.byteLength ?? 0,
    day: () => ({ calls: seq, places: [...places.values()], speaks }),
  };
}
