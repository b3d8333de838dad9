/** From bytes to text and back: in which encoding bytes most likely are, and the same bytes again from the text. */
import { windows1252 } from '../vocabulary/windows1252.ts';

/** A text and how its file holds it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** True where the file begins with a byte order mark, which is no part of the text. */
  readonly hasMark: boolean;
}

/** UTF-8 and UTF-16 with a byte order mark or without, else Windows-1252, which any bytes are. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16, hasMark: isMark(bytes, utf16) };
  const hasMark = isMark(bytes, 'utf-8');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', hasMark };
  } catch {
    const damaged = new TextDecoder('utf-8').decode(bytes);
    if (isMostlyUtf8(damaged)) return { text: damaged, encoding: 'utf-8', hasMark };
    // As a stream, because Node 20 takes a shorter way else and reads Latin-1: `–` and `“` as control characters.
    const text = new TextDecoder('windows-1252').decode(bytes, { stream: true });
    return { text, encoding: 'windows-1252', hasMark: false };
  }
}

const marks = { 'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] } as const;

function isMark(bytes: Uint8Array, encoding: keyof typeof marks): boolean {
  return marks[encoding].every((byte, at) => bytes[at] === byte);
}

/** The bytes of a text in the encoding it was read in; `undefined` where that has no byte for one of its characters. */
export function encodeText({ text, encoding, hasMark }: DecodedText): Uint8Array | undefined {
  if (encoding === 'windows-1252') return encodeWindows1252(text);
  const mark = hasMark ? marks[encoding] : [];
  if (encoding === 'utf-8') return Buffer.concat([Buffer.from(mark), Buffer.from(text, 'utf8')]);
  const bytes = Buffer.from(text, 'utf16le');
  return Buffer.concat([Buffer.from(mark), encoding === 'utf-16be' ? bytes.swap16() : bytes]);
}

function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const place = windows1252.indexOf(text.charAt(at));
    if (place !== -1) bytes[at] = 0x80 + place;
    else if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) bytes[at] = code;
    else return undefined;
  }
  return bytes;
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
