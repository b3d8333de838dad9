/** Reading a file as text in whatever encoding it was saved, or saying in one line why not. */
import { readFile } from 'node:fs/promises';

/** The text of a file, or what is wrong with it. */
export type ReadResult = { readonly text: string } | { readonly trouble: string };

/** Never throws: a file that cannot be read gives `trouble` in Danish. */
export async function readText(path: string): Promise<ReadResult> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { trouble: troubleOf(error) };
  }
  return decode(bytes);
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

function troubleOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'filen findes ikke';
  if (code === 'EISDIR') return 'er en mappe, ikke en fil';
  if (code === 'EACCES' || code === 'EPERM') return 'må ikke læses (manglende adgang)';
  return `kan ikke læses (${error instanceof Error ? error.message : String(error)})`;
}
