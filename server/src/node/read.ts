/** Reading a file as text in whatever encoding it was saved, or saying in one line why not. */
import { readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { ReadResult } from '../configuration/nearest.ts';
import { largestText, tooLarge, unreadable } from '../rules/unreadable.ts';
import { type DecodedText, decodeText } from './encoding.ts';

/** A text with the encoding it was read in, so that it can be saved in the same. */
export type ReadText = DecodedText | { readonly trouble: string };

/** Never throws: a file that cannot be read gives `trouble` in Danish. */
export async function readText(path: string): Promise<ReadText> {
  return (await readIfThere(path)) ?? { trouble: 'filen findes ikke' };
}

/** The text of a file of any size in UTF-8; `trouble` in Danish where there is none. Never throws. */
export function readLarge(path: string): ReadResult {
  try {
    return { text: readFileSync(path, 'utf8') };
  } catch (error) {
    return troubleOf(error) ?? { trouble: 'filen findes ikke' };
  }
}

/** What stands on an input to its end, as `readText` gives a file. */
export async function readInput(input: Readable): Promise<ReadText> {
  try {
    return read(await bytesOf(input));
  } catch (error) {
    return troubleOf(error) ?? { trouble: 'kan ikke læses' };
  }
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

async function readIfThere(path: string): Promise<ReadText | undefined> {
  try {
    return read(await readBytes(path));
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
    return await bytesOf(file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
  }
}

async function bytesOf(stream: Readable): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > largestText) return undefined;
  }
  return Buffer.concat(chunks);
}

function read(bytes: Uint8Array | undefined): ReadText {
  return bytes === undefined ? { trouble: tooLarge.da } : decode(bytes);
}

/** The text of bytes in the encoding they are most likely in, or in one Danish line why they are none. */
export function decode(bytes: Uint8Array): ReadText {
  const decoded = decodeText(bytes);
  const reason = unreadable(decoded.text);
  return reason ? { trouble: reason.da } : decoded;
}

/** Nothing where the file does not exist. */
function troubleOf(error: unknown): { readonly trouble: string } | undefined {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
  if (code === 'EISDIR') return { trouble: 'er en mappe, ikke en fil' };
  if (code === 'EACCES' || code === 'EPERM') return { trouble: 'må ikke læses (manglende adgang)' };
  return { trouble: `kan ikke læses (${error instanceof Error ? error.message : String(error)})` };
}

/** Why a file could not be saved, in Danish, to follow its name. */
export function savingTroubleOf(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'kan ikke gemmes: mappen findes ikke';
  if (code === 'EISDIR') return 'kan ikke gemmes: det er en mappe';
  if (code === 'ENOSPC') return 'kan ikke gemmes: der er ikke plads';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'må ikke ændres (manglende adgang)';
  return `kan ikke gemmes (${error instanceof Error ? error.message : String(error)})`;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
