/**
 * Soft hyphens, which exports of web pages have in the middle of any long word: the text is read without them, and what
 * is found is put back to where it stands in the source.
 */
import type { Referat } from './model.ts';

/** What shows as nothing inside a word. The first is looked for in every document, the others stand with it or alone. */
const softHyphen = '\u00ad';
const wordJoiner = '\u2060';
const byteOrderMark = '\ufeff';
const withoutWidth = /[\u00ad\u200b\u200c\u2060\ufeff]+/g;

/** A text without soft hyphens. */
export interface PlainText {
  readonly text: string;
  /** What was read in `text`, with the offsets of the source and slices of it. */
  inSource(read: Referat): Referat;
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
  // Rising offsets stay rising: what lies inside something else or behind it still does.
  const inSource = (offset: number) => offset + (leftOut[lastAtMost(places, offset)] ?? 0);
  return { text, inSource: (read) => ({ ...(placed(read, source, inSource) as Referat), start: 0, source }) };
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

/** A copy of plain data in which every span and slice is moved. */
function placed(value: unknown, source: string, move: (offset: number) => number): unknown {
  if (Array.isArray(value)) return value.map((one) => placed(one, source, move));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) copy[name] = placed(part, source, move);
  if (!('start' in value && 'end' in value)) return copy;
  const start = move(value.start as number);
  const end = move(value.end as number);
  return { ...copy, start, end, ...('text' in value && { text: source.slice(start, end) }) };
}
