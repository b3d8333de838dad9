/** Reading a file as text in whatever encoding it was saved, or saying in one line why not. */
import { readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ReadResult } from '../configuration/nearest.ts';
import { largestText, tooLarge, unreadable } from '../rules/unreadable.ts';

/** Never throws: a file that cannot be read gives `trouble` in Danish. */
export async function readText(path: string): Promise<ReadResult> {
  return (await readIfThere(path)) ?? { trouble: 'filen findes ikke' };
}

/** The file a `file:` uri names; `undefined` where there is none, and for every other uri. Never throws. */
export async function readUri(uri: string): Promise<ReadResult | undefined> {
  let path: string;
  try {
    path = fileURLToPath(uri);
  } catch {
    return undefined;
  }
  return readIfThere(path);
}

async function readIfThere(path: string): Promise<ReadResult | undefined> {
  try {
    const bytes = await readBytes(path);
    return bytes === undefined ? { trouble: tooLarge.da } : decode(bytes);
  } catch (error) {
    return troubleOf(error);
  }
}

/**
 * Undefined where there is more than is read: what says its size is not read at all, what has none no further. A file is
 * read in one go, which for an archive of thousands takes half the time of waiting for each step.
 */
async function readBytes(path: string): Promise<Uint8Array | undefined> {
  const stat = statSync(path);
  if (stat.isFile()) return stat.size > largestText ? undefined : readFileSync(path);
  const file = await open(path);
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of file.createReadStream({ end: largestText, autoClose: false })) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    return bytes.length > largestText ? undefined : bytes;
  } finally {
    await file.close();
  }
}

/** The text of bytes in the encoding they are most likely in, or in one Danish line why they are none. */
export function decode(bytes: Uint8Array): ReadResult {
  const text = textOf(bytes);
  const reason = unreadable(text);
  return reason ? { trouble: reason.da } : { text };
}

/** UTF-8 and UTF-16 with a byte order mark or without, else Windows-1252, which any bytes are. */
function textOf(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const damaged = new TextDecoder('utf-8').decode(bytes);
    if (isMostlyUtf8(damaged)) return damaged;
    // As a stream, because Node 20 takes a shorter way else and reads Latin-1: `–` and `“` as control characters.
    return new TextDecoder('windows-1252').decode(bytes, { stream: true });
  }
}

/** By the byte order mark, or where it is unmistakable: every other byte of nearly all characters here is zero. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length, 2000) >> 1;
  let first = 0;
  let second = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (bytes[at] === 0) first++;
    if (bytes[at + 1] === 0) second++;
  }
  if (pairs < 4 || bytes.length % 2 === 1) return undefined;
  if (first === 0 && second > pairs * 0.8) return 'utf-16le';
  return second === 0 && first > pairs * 0.8 ? 'utf-16be' : undefined;
}

/**
 * A few broken characters among many whole ones are damage in UTF-8: to read all of it as Windows-1252 would damage the
 * rest. In a text that is Windows-1252 nearly every letter beyond ASCII is broken.
 */
function isMostlyUtf8(text: string): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  return whole > broken;
}

/** Nothing where the file does not exist. */
function troubleOf(error: unknown): ReadResult | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
  if (code === 'EISDIR') return { trouble: 'er en mappe, ikke en fil' };
  if (code === 'EACCES' || code === 'EPERM') return { trouble: 'må ikke læses (manglende adgang)' };
  return { trouble: `kan ikke læses (${error instanceof Error ? error.message : String(error)})` };
}
