/**
 * The text as it is read: without soft hyphens, which exports of web pages have in the middle of any long word, and with
 * plain spaces for those that do not break or are thin. What is found is put back to where it stands in the source.
 */
import type { Referat, Span } from './model.ts';

/** The hyphen that only shows where a line breaks. */
export const softHyphen = '\u00ad';
/** What else shows as nothing inside a word; a zero-width space alone is white space, and too dear to look for. */
const wordJoiner = '\u2060';
const byteOrderMark = '\ufeff';
const withoutWidth = /[\u00ad\u200b\u200c\u2060\ufeff]+/g;

/**
 * What shows as a space and is none of ASCII; each as long as the space that stands for it, so that offsets stay. Others
 * are white space too, and rare.
 */
const oddSpaces = ['\u00a0', '\u202f'];
/** Half of it is the byte of the plain space, at every one of which an engine stops to look: what has any has some early. */
const thinSpace = '\u2009';
const latestThin = 2000;

/** A text without soft hyphens and odd spaces. */
export interface PlainText {
  readonly text: string;
  /** What was read in `text`, with the offsets of the source and slices of it. */
  inSource(read: Referat): Referat;
  /** The same lines of `text` with the offsets of the source. */
  spansInSource<Lines>(lines: Lines): Lines;
}

/** The text as it is read; `undefined` where that is the source itself, as of nearly every text. */
export function plainText(source: string): PlainText | undefined {
  const hasHidden = source.includes(softHyphen) || source.includes(wordJoiner) || source.includes(byteOrderMark);
  const odd = source.slice(0, latestThin).includes(thinSpace) ? [...oddSpaces, thinSpace] : oddSpaces;
  const places = placesOf(odd, source);
  if (!hasHidden && places.length === 0) return undefined;
  const spaced = places.length === 0 ? source : odd.reduce((text, space) => text.replaceAll(space, ' '), source);
  const whole = { start: 0, end: source.length, source };
  if (!hasHidden) {
    return {
      text: spaced,
      inSource: (read) => ({ ...printed(read, source, places), ...whole }),
      spansInSource: (lines) => lines,
    };
  }
  const { text, move } = withoutHidden(spaced);
  return {
    text,
    inSource: (read) => ({ ...(placed(read, source, move, 0) as Referat), ...whole }),
    spansInSource: <Lines>(lines: Lines) => placed(lines, source, move, 0) as Lines,
  };
}

/** Where one of some characters stands, in order. */
function placesOf(characters: readonly string[], source: string): number[] {
  const places: number[] = [];
  for (const character of characters)
    for (let at = source.indexOf(character); at !== -1; at = source.indexOf(character, at + 1)) places.push(at);
  return places.sort((one, other) => one - other);
}

/**
 * Plain data in which every slice has its text as the source prints it, where one of the odd spaces at `places` stands in
 * it; what has none is not copied, nor looked into: what lies inside a span has none either, but for an item, whose case
 * may be named above it, and the header, whose body and day may be told by the decisions.
 */
function printed<Value>(value: Value, source: string, places: readonly number[]): Value {
  if (typeof value !== 'object' || value === null) return value;
  if ('start' in value && 'end' in value && !holdsMore(value)) {
    const { start, end } = value as unknown as Span;
    const last = places[lastAtMost(places, end - 1)] ?? end;
    if (last < start || last >= end) return value;
    if ('text' in value) return { ...value, text: source.slice(start, end) };
  }
  let copy: Record<string, unknown> | undefined;
  for (const [name, part] of Object.entries(value)) {
    const copied = printed(part, source, places);
    if (copied === part) continue;
    copy ??= (Array.isArray(value) ? [...value] : { ...value }) as unknown as Record<string, unknown>;
    copy[name] = copied;
  }
  return (copy ?? value) as Value;
}

/** True for an item and for the header. */
function holdsMore(value: object): boolean {
  return 'caseNumbers' in value || 'participants' in value;
}

/** The text without what shows as nothing, and where its offsets are in the text before. */
function withoutHidden(source: string): { readonly text: string; readonly move: Move } {
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
  return {
    text,
    move: {
      start: (offset) => offset + before(offset),
      end: (offset) => (offset === 0 ? 0 : offset + before(offset - 1)),
    },
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
