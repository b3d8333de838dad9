/**
 * Text that was read in a wrong encoding: where it stands, and what it was.
 *
 * UTF-8 writes a letter beyond ASCII as two to four bytes: one that leads and others that follow. Read as Windows-1252 or
 * Latin-1 each byte becomes a letter, so that `æ` becomes `Ã¦`. No Danish word has such a pair, and the letters give the
 * bytes back.
 */
import type { Span } from '../core/model.ts';
import { windows1252 } from '../vocabulary/windows1252.ts';

/** A damaged stretch. `restored` is what it was; absent where that is lost. */
export interface Damage extends Span {
  readonly restored?: string;
}

/**
 * What gives damaged text away, quickest to look for: the usual leading bytes, the mark for what could not be read, and
 * of the control characters those that were a dash, an opening quotation mark, a bullet or dots.
 */
const signs = ['Ã', 'Â', 'â', 'ï', '\ufffd', ...'\u0085\u0092\u0093\u0095\u0096'];

/** Where damage can be: at a leading byte, a control character or the mark for what could not be read. */
const suspicious = /[\u0080-\u009f\u00c2-\u00c5\u00cc\u00cd\u00e2\u00ef\u00f0\ufffd]/g;
/** Control characters that are no letter of Windows-1252 either, and the mark for what could not be read, itself damaged. */
const lost = /[\u0081\u008d\u008f\u0090\u009d]|ï¿½/;
const replacement = 0xfffd;
const byteOrderMark = 0xfeff;

/** Every damaged stretch in order. Quick where there is none: the rule is tried at every keystroke. */
export function findDamage(source: string): Damage[] {
  const found: Damage[] = [];
  if (!signs.some((sign) => source.includes(sign))) return found;
  suspicious.lastIndex = 0;
  let behind = 0;
  for (let match = suspicious.exec(source); match; match = suspicious.exec(source)) {
    let start = match.index;
    let end = start;
    if (source.charCodeAt(start) === replacement) {
      while (source.charCodeAt(end) === replacement) end++;
      found.push({ start, end });
    } else {
      while (start > behind && byteOf(source.charCodeAt(start - 1)) >= 0x80) start--;
      while (byteOf(source.charCodeAt(end)) >= 0x80) end++;
      const restored = restore(source, start, end);
      if (restored !== source.slice(start, end)) found.push(change(source, start, end, restored));
      if (lost.test(restored)) found.push({ start, end });
    }
    behind = end;
    suspicious.lastIndex = end;
  }
  return found;
}

/** The change without what is the same at both ends of it. */
function change(source: string, start: number, end: number, restored: string): Damage {
  let from = 0;
  while (from < restored.length && restored[from] === source[start + from]) from++;
  let to = 0;
  const most = Math.min(restored.length, end - start) - from;
  while (to < most && restored[restored.length - 1 - to] === source[end - 1 - to]) to++;
  return { start: start + from, end: end - to, restored: restored.slice(from, restored.length - to) };
}

/** Read wrongly more often than this no text is recognised. */
const mostRounds = 5;
/** How far back a quotation may have begun. */
const longestQuotation = 100;

/** What a stretch without ASCII was, from the inside out where it was read wrongly more than once. */
function restore(source: string, start: number, end: number): string {
  const before = source.slice(Math.max(0, start - longestQuotation), start);
  const after = source.slice(end, end + 1);
  let text = source.slice(start, end);
  // In what was just put right the same letters may stand as they are.
  let eastern = (letter.test(before.slice(-1)) || letter.test(after)) && isAllSequences(text);
  for (let round = 0; round < mostRounds; round++) {
    const read = readBytes(before, text, after, eastern);
    eastern = false;
    if (read === text) break;
    text = read;
  }
  return text.replace(/[\u0080-\u009f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control);
}

function readBytes(before: string, text: string, after: string, eastern: boolean): string {
  const whole = before + text + after;
  const end = before.length + text.length;
  let read = '';
  let behindSequence = false;
  for (let at = before.length; at < end; ) {
    const sequence = sequenceAt(whole, at);
    behindSequence = sequence !== undefined && isDamage(whole, at, sequence, behindSequence, eastern);
    if (sequence && behindSequence) {
      if (sequence.code !== byteOrderMark) read += String.fromCodePoint(sequence.code);
      at += sequence.length;
    } else {
      read += whole[at];
      at++;
    }
  }
  return read;
}

/** Characters that make the bytes of one character of UTF-8, and which character that is. */
interface Sequence {
  readonly length: number;
  readonly code: number;
}

function sequenceAt(text: string, at: number): Sequence | undefined {
  const lead = byteOf(text.charCodeAt(at));
  const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (length === 0) return undefined;
  let code = lead & (0xff >> (length + 1));
  for (let next = 1; next < length; next++) {
    const byte = byteOf(text.charCodeAt(at + next));
    if (byte < 0x80 || byte > 0xbf) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  return code <= 0x10ffff ? { length, code } : undefined;
}

function isAllSequences(text: string): boolean {
  let at = 0;
  for (let found = sequenceAt(text, 0); found; found = sequenceAt(text, at)) at += found.length;
  return at === text.length;
}

const letter = /^\p{L}/u;
const wordCharacter = /^[\p{L}\d]/u;
const capitalAtEnd = /\p{Lu}$/u;
const quotes = '«»“”‘’‹›„‚';
/** Quotation marks that stand for themselves, behind no letter of a damaged pair. An apostrophe is none. */
const soundQuote = /(?<![\u0080-\u00c6\u00cb\u00e2€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])[«»“”‘‹›„]/g;
/** What may follow a capital in sound text: `GUDENÅ –`, `ÅRÅ¹`, `HEDE Å®`. */
const followsCapital = new Set('\u00a0«»“”‘’‹›…–—•†‡°§·´¹²³®©™');
/** Accents behind their letter: of decomposed letters such as `å`. */
const accents = new Set([0x300, 0x301, 0x302, 0x303, 0x308, 0x30a, 0x30c, 0x327, 0x328]);

/** Whether a sequence is damage rather than letters that happen to stand side by side: `»MAÇÃ«` is a quotation. */
function isDamage(
  text: string,
  at: number,
  { length, code }: Sequence,
  behindSequence: boolean,
  eastern: boolean,
): boolean {
  // Read wrongly twice, the second letter of a pair is itself one of any characters of Windows-1252.
  if (behindSequence && (code < 0x100 || windows1252.includes(String.fromCharCode(code)))) return true;
  const lead = text.charCodeAt(at);
  const second = text[at + 1] ?? '';
  const next = text.slice(at + length, at + length + 1);
  if (lead === 0xc2 || lead === 0xc3) {
    if (second === '\u00a0' && lead === 0xc3) return !capitalAtEnd.test(text.slice(Math.max(0, at - 2), at));
    // `Â–`: no text has the control character this would be.
    if (code < 0xa0) return second.charCodeAt(0) < 0xa0;
    if (!quotes.includes(second) || wordCharacter.test(next)) return true;
    return !isQuoting(text, at);
  }
  // Names from further east, whose leads are Danish and Swedish capitals.
  if (lead === 0xc4 || lead === 0xc5)
    return eastern && (!followsCapital.has(second) || ('«»“”'.includes(second) && letter.test(next)));
  if (lead === 0xcc || lead === 0xcd) return accents.has(code) && letter.test(text.slice(at - 1, at));
  if (lead === 0xe2) return code >= 0x2000 && code <= 0x2bff;
  // Of these a byte order mark, ligatures and the bullets of a symbol font.
  if (lead === 0xef)
    return code === byteOrderMark || (code >= 0xfb00 && code <= 0xfb06) || (code >= 0xf000 && code <= 0xf0ff);
  return lead === 0xf0 && code >= 0x1f000 && code <= 0x1faff;
}

/** True where a quotation is open that began on the same line. */
function isQuoting(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestQuotation), at);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  return (line.match(soundQuote)?.length ?? 0) % 2 === 1;
}

const bytes = new Map([...windows1252].map((character, index) => [character.charCodeAt(0), 0x80 + index]));

/** The byte a character is in Windows-1252 or Latin-1; 0 where it is in neither. */
function byteOf(code: number): number {
  return code < 0x100 ? code : (bytes.get(code) ?? 0);
}
