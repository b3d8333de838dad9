/** Reading a file as text in whatever encoding it was saved, or saying in one line why not. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ReadResult } from '../configuration/nearest.ts';

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
    return decode(await readFile(path));
  } catch (error) {
    return troubleOf(error);
  }
}

/**
 * UTF-8 with or without byte order mark, UTF-16 with one, else Windows-1252, which any bytes are: what holds a zero byte
 * is no text in any of them.
 */
export function decode(bytes: Uint8Array): ReadResult {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (isBinary(bytes)) return { trouble: 'er ikke en tekstfil' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // As a stream, because Node 20 takes a shorter way else and reads Latin-1: `–` and `“` as control characters.
    return { text: new TextDecoder('windows-1252').decode(bytes, { stream: true }) };
  }
}

/** Zero bytes, or the first bytes of the files minutes are often attached as: PDF and ZIP (docx, odt). */
function isBinary(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  return start.startsWith('%PDF-') || start.startsWith('PK\u0003\u0004') || bytes.includes(0);
}

/** Nothing where the file does not exist. */
function troubleOf(error: unknown): ReadResult | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
  if (code === 'EISDIR') return { trouble: 'er en mappe, ikke en fil' };
  if (code === 'EACCES' || code === 'EPERM') return { trouble: 'må ikke læses (manglende adgang)' };
  return { trouble: `kan ikke læses (${error instanceof Error ? error.message : String(error)})` };
}
