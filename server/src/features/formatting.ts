/** Putting the lines of a document in order on command: one blank line between paragraphs, the pages of the contents below each other. */
import type { Referat, Span } from '../core/model.ts';
import type { ParseOptions } from '../core/parse.ts';
import type { Edit } from '../rules/rule.ts';
import { readsAlike } from './effect.ts';

/**
 * The edits, in order; no word is changed, moved or taken away. Where a document is read otherwise after them – in a text
 * that no minutes are – as much is left as it takes to be read as before.
 */
export function formatting(referat: Referat, options: ParseOptions = {}): Edit[] {
  const { source } = referat;
  const lineBreak = /\r\n|\n|\r/u.exec(source)?.[0] ?? '\n';
  const gaps = blankLines(source, lineBreak);
  const entries = contentsEdits(referat);
  const attempts = [[...entries, ...gaps, ...missingBlankLines(referat, lineBreak)], [...entries, ...gaps], gaps];
  for (const attempt of attempts) {
    const edits = attempt.sort((one, other) => one.start - other.start).filter(withoutOverlap());
    if (edits.length === 0 || readsAlike(referat, options, edits)) return edits;
  }
  return [];
}

/** Two blank lines or more become one; what a page break parts stays parted. */
function blankLines(source: string, lineBreak: string): Edit[] {
  const found: Edit[] = [];
  for (const match of source.matchAll(/(?:\r\n|\n|\r(?!\n))(?:[^\S\n\r\f]*(?:\r\n|\n|\r(?!\n))){2,}/gu)) {
    const end = match.index + match[0].length;
    // At either end of the document they part nothing.
    if (match.index === 0 || end === source.length) continue;
    const newText = lineBreak + lineBreak;
    if (match[0] !== newText) found.push({ start: match.index, end, newText });
  }
  return found;
}

/** A blank line above and below the headings, where most headings of the document have one. */
function missingBlankLines({ source, punkter }: Referat, lineBreak: string): Edit[] {
  const headings = punkter.flatMap(({ heading, sections }) => [
    ...(heading.text === '' ? [] : [heading]),
    // Text on the heading's own line is no paragraph of its own.
    ...sections.filter((section) => section.body.start !== section.heading.end).map((section) => section.heading),
  ]);
  const below = headings.map((heading) => gapBelow(source, heading));
  const gaps = below.filter((gap) => gap !== undefined);
  if (gaps.filter((gap) => gap.breaks > 1).length * 2 < gaps.length) return [];
  const places = new Set<number>();
  for (const [at, heading] of headings.entries()) {
    if (below[at]?.breaks === 1) places.add(below[at].start);
    const above = gapAbove(source, heading);
    if (above?.breaks === 1) places.add(above.start);
  }
  return [...places].map((start) => ({ start, end: start, newText: lineBreak }));
}

interface Gap {
  /** The end of the line before the gap. */
  readonly start: number;
  /** How many lines end in it. */
  readonly breaks: number;
}

function gapBelow(source: string, { end }: Span): Gap | undefined {
  const match = /^[^\S\n\r]*((?:(?:\r\n|\n|\r(?!\n))[^\S\n\r]*)+)(?=\S)/u.exec(source.slice(end, end + longestGap));
  return match ? { start: end + match[0].length - (match[1] ?? '').length, breaks: breaksIn(match[0]) } : undefined;
}

function gapAbove(source: string, { start }: Span): Gap | undefined {
  const before = source.slice(Math.max(0, start - longestGap), start);
  const match = /(?<=\S)(?:[^\S\n\r]*(?:\r\n|\n|\r(?!\n)))+[^\S\n\r]*$/u.exec(before);
  if (!match) return undefined;
  const first = /\r\n|\n|\r/u.exec(match[0])?.index ?? 0;
  return { start: start - match[0].length + first, breaks: breaksIn(match[0]) };
}

const longestGap = 200;

function breaksIn(text: string): number {
  return text.match(/\r\n|\n|\r/gu)?.length ?? 0;
}

/** The shortest leader between a title and its page. */
const shortestLeader = 5;
/** Titles longer than this stand out, rather than push the pages of all others off the screen. */
const widestTitle = 100;

/** The pages of all entries below each other: dots fill up to the longest title, as the exports have it. */
function contentsEdits({ source, contents }: Referat): Edit[] {
  const entries = (contents?.entries ?? []).filter(({ page, title, end }) => {
    // What is wrapped over lines has no place of its own for a leader.
    return page !== undefined && !/[\n\r]/u.test(source.slice(title.start, end));
  });
  if (entries.length < 2) return [];
  const widthOf = (entry: (typeof entries)[number]) => [...source.slice(entry.start, entry.title.end)].length;
  const widest = Math.min(widestTitle, Math.max(...entries.map(widthOf)));
  return entries.flatMap((entry) => {
    const { title, end } = entry;
    // As it is printed: `05` stays so.
    const page = /\d+$/u.exec(source.slice(title.end, end))?.[0] ?? '';
    const newText = `${'.'.repeat(Math.max(0, widest - widthOf(entry)) + shortestLeader)}\t${page}`;
    return source.slice(title.end, end) === newText ? [] : [{ start: title.end, end, newText }];
  });
}

function withoutOverlap(): (edit: Edit) => boolean {
  let last = -1;
  return ({ start, end }) => {
    if (start < last || (start === last && end === start)) return false;
    last = end;
    return true;
  };
}
