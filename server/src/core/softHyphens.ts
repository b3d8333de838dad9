/**
 * Soft hyphens, which exports of web pages have in the middle of any long word: the text is read without them, and what
 * is found is put back to where it stands in the source.
 */
import type { Referat, Span } from './model.ts';

/** The hyphen that only shows where a line breaks. */
export const softHyphen = '\u00ad';
/** What else shows as nothing inside a word; a zero-width space alone is white space, and too dear to look for. */
const wordJoiner = '\u2060';
const byteOrderMark = '\ufeff';
const withoutWidth = /[\u00ad\u200b\u200c\u2060\ufeff]+/g;

/** A text without soft hyphens. */
export interface PlainText {
  readonly text: string;
  /** What was read in `text`, with the offsets of the source and slices of it. */
  inSource(read: Referat): Referat;
  /** The same lines of `text` with the offsets of the source. */
  spansInSource<Lines>(lines: Lines): Lines;
}

/** The text without soft hyphens; `undefined` where it has none, as nearly every text. */
export function withoutSoftHyphens(source: string): PlainText | undefined {
  if (!source.includes(softHyphen) && !source.includes(wordJoiner) && !source.includes(byteOrderMark)) return undefined;
  /** Where the text goes on behind something left out, and how much was left out before. */
  const places: number[] = [0];
  const leftOut: number[] = [0];
  let total = 0;
  const text = source.replace(withoutWidth, (hidden: string, at: number) => {
    places.push(at - total);
    total += hidden.length;
    leftOut.push(total);
    return '';
  });
  const before = (offset: number) => leftOut[lastAtMost(places, offset)] ?? 0;
  const move: Move = {
    start: (offset) => offset + before(offset),
    end: (offset) => (offset === 0 ? 0 : offset + before(offset - 1)),
  };
  const whole = { start: 0, end: source.length, source };
  return {
    text,
    inSource: (read) => ({ ...(placed(read, source, move, 0) as Referat), ...whole }),
    spansInSource: <Lines>(lines: Lines) => placed(lines, source, move, 0) as Lines,
  };
}

/** From offsets of the text to those of the source. What is left out stands before a start and behind an end. */
interface Move {
  start(offset: number): number;
  end(offset: number): number;
}

/** The index of the last of rising numbers that is not above `most`. */
function lastAtMost(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= most) low = middle;
    else high = middle;
  }
  return low;
}

/** A copy of plain data in which every span and slice is moved; none begins before `from`, where what holds it does. */
function placed(value: unknown, source: string, move: Move, from: number): unknown {
  if (Array.isArray(value)) return value.map((one) => placed(one, source, move, from));
  if (typeof value !== 'object' || value === null) return value;
  const span = 'start' in value && 'end' in value ? movedSpan(value as Span, move, from) : undefined;
  const copy: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) copy[name] = placed(part, source, move, span?.start ?? from);
  if (!span) return copy;
  return { ...copy, ...span, ...('text' in value && { text: source.slice(span.start, span.end) }) };
}

/** A span of nothing stands at the end of what is before it. */
function movedSpan({ start, end }: Span, move: Move, from: number): Span {
  const first = start < end ? move.start(start) : Math.max(from, move.end(start));
  return { start: first, end: start < end ? move.end(end) : first };
}
