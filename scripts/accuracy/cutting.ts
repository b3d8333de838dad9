/** Where the sections of a truth stand in its document, and the document without some of them. */
import type { TruthSection } from './documents.ts';

/** A text that knows where its lines begin. */
export interface Text {
  readonly source: string;
  /** Where a 1-based line begins; behind the last line the end of the text. */
  offset(line: number): number;
}

const lineEnds = /\r\n|\r|\n/gu;

export function textOf(source: string): Text {
  const starts = [0, ...[...source.matchAll(lineEnds)].map((end) => end.index + end[0].length)];
  return { source, offset: (line) => starts[line - 1] ?? source.length };
}

/** A stretch of the source that is taken out, and what stands there instead. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/** The source without what the cuts take, which lie apart from each other. */
export function without(source: string, cuts: readonly Cut[]): string {
  return [...cuts]
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, instead }) => text.slice(0, start) + instead + text.slice(end), source);
}

/** The line that a line of the source is when the cuts are made; it must not be one that is taken out. */
export function lineAfter({ source, offset }: Text, cuts: readonly Cut[], line: number): number {
  const before = cuts.filter(({ start }) => start < offset(line));
  const lost = before.map(({ start, end, instead }) => countLines(source.slice(start, end)) - countLines(instead));
  return line - lost.reduce((sum, one) => sum + one, 0);
}

function countLines(text: string): number {
  return text.match(lineEnds)?.length ?? 0;
}

/** A section in its document. */
export interface SectionPlace {
  /** Takes the section away with its heading. */
  readonly whole: Cut;
  /** Takes away what stands below the heading; its blank lines stay, as below a heading nobody has filled in. */
  readonly body: Cut;
}

/** Where a section stands that ends where the next heading does, or its item. */
export function placeOf(text: Text, section: TruthSection, end: number): SectionPlace {
  const { start, endOfHeading, isGlued } = headingOf(text, section);
  const gap = /^[ \t]*[:.,;]*\s*/u.exec(text.source.slice(endOfHeading, end))?.[0] ?? '';
  // Where the text begins on the heading's own line, that line ends with the heading.
  const isOnLine = !/[\r\n]/u.test(gap);
  return {
    // What the heading was glued to stays a line of its own.
    whole: { start, end, instead: isGlued ? '\n' : '' },
    body: { start: endOfHeading + gap.length, end, instead: isOnLine && gap.length < end - endOfHeading ? '\n' : '' },
  };
}

/** Where the section's heading begins, which is where the section before it ends. */
export function startOf(text: Text, section: TruthSection): number {
  return headingOf(text, section).start;
}

/** Mostly the whole line; text may follow on it, and a bad extraction glues a heading to the sentence before it. */
function headingOf({ source, offset }: Text, { heading, line }: TruthSection) {
  const start = offset(line);
  const whole = source.slice(start, offset(line + 1)).replace(/[\r\n]+$/u, '');
  const at = heading === undefined ? -1 : whole.indexOf(heading);
  if (heading === undefined || at < 0) return { start, endOfHeading: start + whole.length, isGlued: false };
  // Bullets and marks before it belong to the heading.
  const isGlued = /[\p{L}\p{N}]/u.test(whole.slice(0, at));
  return { start: isGlued ? start + at : start, endOfHeading: start + at + heading.length, isGlued };
}
