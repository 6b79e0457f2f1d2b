// What is written on a disk: words are looked for in every file, byte by byte, however they are spelt.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { persian } from "./applicant.ts";
import { latin } from "./devices.ts";

/** Files below the folder in which one of the words stands. */
export function written(folder: string, words: string[]): string[] {
  const wanted = words.flatMap(spellings);
  return files(folder).filter((file) => {
    const content = unlessGone(() => readFileSync(file), Buffer.alloc(0));
    return wanted.some((spelling) => content.includes(spelling));
  });
}

/**
 * With Persian and with Latin digits, in UTF-8, in both orders of UTF-16 (IndexedDB keeps values in one and keys in the
 * other), as in an address, and inside of base64 (files of a request) wherever in a group of three bytes it begins.
 */
function spellings(word: string): Buffer[] {
  return [...new Set([latin(word), persian(latin(word))])].flatMap((text) => {
    const [utf8, utf16] = [Buffer.from(text), Buffer.from(text, "utf16le")];
    const inside = [0, 1, 2].map((before) => Buffer.from(base64Inside(utf8, before)));
    return [utf8, utf16, Buffer.from(utf16).swap16(), Buffer.from(encodeURIComponent(text)), ...inside];
  });
}

/** The letters of base64 that hold nothing but these bytes, when so many others stand before them in their group. */
function base64Inside(bytes: Buffer, before: number): string {
  const whole = Buffer.concat([Buffer.alloc(before), bytes]);
  const first = Math.ceil((before * 8) / 6);
  return whole.toString("base64").slice(first, Math.floor((whole.length * 8) / 6));
}

function files(folder: string): string[] {
  return unlessGone(() => readdirSync(folder, { withFileTypes: true }), []).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : entry.isFile() ? [path] : [];
  });
}

/** A browser at work makes files and takes them away. */
function unlessGone<T>(look: () => T, nothing: T): T {
  try {
    return look();
  } catch {
    return nothing;
  }
}
