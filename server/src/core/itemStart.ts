/** An item as its heading shows it: where its title stands, behind its number, below it or above, and how far it goes on. */
import { itemTypes, leadingWords } from '../vocabulary/itemForms.ts';
import { alternatives } from './alternatives.ts';
import { isCaseLabel, readNumber } from './caseNumbers.ts';
import { readGroup } from './groupHeading.ts';
import type { HeadingReading } from './headingReading.ts';
import { metadataKind } from './itemMetadata.ts';
import { contentsTitle, namesItem, sameTitle, titleAt } from './itemTitles.ts';
import { setsAt } from './letters.ts';
import type { Line } from './lines.ts';
import type { Span } from './model.ts';

/** An item as its heading shows it; `line` and `lastLine` are indexes into the lines. */
export interface ItemStart {
  readonly line: number;
  /** The last line of the heading: another than `line` where number and title stand on lines of their own. */
  readonly lastLine: number;
  readonly number?: number | undefined;
  /** The number all items are printed with, which tells nothing of their order. */
  readonly alike?: number;
  /** The title with `Lukket: ` and its kind before it left out. */
  readonly title: Span;
  readonly closed: boolean;
}

/** What the choice of form is made from. */
export interface ItemEvidence {
  readonly source: string;
  readonly lines: readonly Line[];
  /** What each line would be as a section's heading. */
  readonly readings: readonly (HeadingReading | undefined)[];
  /** Titles of the contents, evened out. */
  readonly titles: readonly string[];
  /** The first line that is no part of the contents. */
  readonly from: number;
}

/** The title behind the number, or on the next line where that begins neither an item nor a section. */
export function itemStart(
  evidence: ItemEvidence,
  form: RegExp,
  at: number,
  titleStart: number,
  number: number,
): ItemStart {
  const { source, lines, readings } = evidence;
  const line = lines[at] as Line;
  if (titleStart < line.end && !namesCase(source, line, titleStart)) {
    const lastLine = wrappedTo(evidence, at);
    const { start, closed } = titleAt(source, behindRegister(source, titleStart, line.end), line.end);
    return {
      line: at,
      lastLine,
      number,
      title: { start, end: titleEnd(source, (lines[lastLine] as Line).end) },
      closed,
    };
  }
  // Its case may be named before its title.
  const isCase = lines[at + 1] !== undefined && readNumber(source, lines[at + 1] as Line, true) !== undefined;
  const titleLine = isCase && !lines[at + 1]?.gapBefore ? belowMetadata(evidence, at + 2) : at + 1;
  const below = lines[titleLine];
  const isTitle =
    below &&
    (!fieldLabel.test(source.slice(below.start, below.end)) ||
      typeLabel.test(source.slice(below.start, Math.min(below.end, below.start + longestLabel * 2))) ||
      titleAt(source, below.start, below.end).start > below.start) &&
    (below.shape === 'word' || below.shape === 'sentence' || isNamedBelow(evidence, titleLine)) &&
    below.end - below.start <= longestTitle &&
    !readings[titleLine] &&
    !form.test(source.slice(below.start, below.end));
  if (!isTitle) return titledAbove(evidence, form, at, number);
  const lastLine = wrappedTo(evidence, titleLine);
  const { start, closed } = titleAt(source, below.start, below.end);
  return { line: at, lastLine, number, title: { start, end: titleEnd(source, (lines[lastLine] as Line).end) }, closed };
}

/** `Punkt: 3 Acadre sagsnr.: 13/9027 Journalnr.: …`: what is said of the case stands behind the number, the title below. */
function namesCase(source: string, { end }: Line, start: number): boolean {
  if (!source.slice(start, Math.min(end, start + longestLabel)).includes(':')) return false;
  return isCaseLabel(source, { start, end, begins: setsAt(source, start) });
}

const longestLabel = 20;

/** Where a title ends: not behind parentheses that have lost the case in them, `Eventuelt ( )`. */
function titleEnd(source: string, end: number): number {
  if (source.charCodeAt(end - 1) !== 41) return end;
  return end - (emptyParentheses.exec(source.slice(Math.max(0, end - 8), end))?.[0].length ?? 0);
}

const emptyParentheses = /\s*\(\s*\)$/u;

/** True where the label of a case stands right below: what is above it is a title even without a capital. */
function isNamedBelow({ source, lines }: ItemEvidence, at: number): boolean {
  const below = lines[at + 1];
  return lines[at]?.shape === 'other' && below !== undefined && isCaseLabel(source, below);
}

/** `BR 412/07. `, `KOU 103/2000 (KFs j.nr. K 0418-2/00) `: the case in the council's own register, before the title. */
const register = /^\p{Lu}{2,4}\s\d{1,4}\/\d{2,4}\.?\s+(?:\([^()]{3,40}\)\s+)?(?=[\p{Lu}\d"”„»'])/u;

const longestRegister = 80;

function behindRegister(source: string, start: number, end: number): number {
  return start + (register.exec(source.slice(start, Math.min(end, start + longestRegister)))?.[0].length ?? 0);
}

/** `Sagen afgøres i:`; a title of more words may have a colon too. */
const fieldLabel = /^(?:[\p{L}\p{M}-]{2,30}\s?){1,3}:(?:\s|$)/u;
/** `Beslutningssag: Nyt gulv` */
const typeLabel = new RegExp(`^(?:${alternatives(itemTypes)}):\\s`, 'u');
const labelled = /^[\p{L}\p{M}.\s-]{2,40}:\s/u;
/** More lines of metadata no item has between its number and its title. */
const mostMetadata = 6;

/** The first line that is no `Mødedato: 14.09.2017`; where there is none, the one asked about. */
function belowMetadata({ source, lines, readings }: ItemEvidence, at: number): number {
  let line = at;
  for (; line < at + mostMetadata && !readings[line]; line++) {
    const { start, end } = lines[line] ?? { start: 0, end: 0 };
    if (!labelled.test(source.slice(start, Math.min(end, start + 60)))) return line;
  }
  return at;
}

/** `Nyt gulv i hallen`, and below it `Sag nr. 7`. */
export function titledAbove(
  { source, lines, readings, from }: ItemEvidence,
  form: RegExp,
  at: number,
  number: number,
): ItemStart {
  const line = lines[at] as Line;
  const above = lines[at - 1];
  const isTitle =
    above &&
    at > from &&
    (above.shape === 'word' || above.shape === 'number') &&
    above.end - above.start <= longestTitle &&
    !readings[at - 1] &&
    !/[:,]$/u.test(source.slice(above.start, above.end)) &&
    !form.test(source.slice(above.start, above.end));
  if (!isTitle) return { line: at, lastLine: at, number, title: { start: line.end, end: line.end }, closed: false };
  const title = titleAt(source, above.start, above.end);
  return { line: at - 1, lastLine: at, number, title, closed: title.closed };
}

const longestTitle = 300;
/** A line this long may have been wrapped by the page; a shorter one ends where its author ended it. */
const shortestWrapped = 50;
/** What begins with a small letter goes on with a title that is shorter, where no mark ends that. */
const shortestContinued = 25;

/** The last line of a title that goes on below, without a blank line between. */
function wrappedTo(evidence: ItemEvidence, at: number): number {
  const { source, lines, readings } = evidence;
  let last = at;
  for (let more = 0; more < 3; more++) {
    const line = lines[last] as Line;
    const below = lines[last + 1];
    const isOpen = openEnd.test(source.slice(Math.max(line.start, line.end - 8), line.end));
    const shortest = isOpen || below?.shape === 'other' ? shortestContinued : shortestWrapped;
    // Sites that collect PDFs have blank lines between all lines.
    const isParted = below?.gapBefore && !(isOpen && below.shape === 'other');
    if (!below || isParted || readings[last + 1] || line.end - line.start < shortest) return last;
    if (/[.:;!?]$/.test(source.slice(line.end - 1, line.end)) || metadataKind(source, below) === 'state') return last;
    if (!isOpen && below.shape !== 'other' && !isRestOfTitle(evidence, at, last)) return last;
    last++;
  }
  return last;
}

/** A line with the numbers of case and document, and who treats it. */
const longestMetadata = 120;
const openEnd = new RegExp(`\\s(?:${alternatives(leadingWords)})$`, 'iu');

/** A line that begins with a capital goes on with the title where the contents say so, or a case number follows it. */
function isRestOfTitle({ source, lines, titles }: ItemEvidence, at: number, last: number): boolean {
  const below = lines[last + 1] as Line;
  if ((below.shape !== 'word' && below.shape !== 'number') || namesItem(source, below)) return false;
  // Its group may be named below its title once more.
  if (readGroup(source, below)) return false;
  const belowThat = lines[last + 2];
  if (belowThat && belowThat.end - belowThat.start <= longestMetadata && readNumber(source, belowThat, true)) {
    return readNumber(source, below, true) === undefined;
  }
  if (titles.length === 0) return false;
  const whole = contentsTitle(source.slice((lines[at] as Line).start, below.end));
  const soFar = contentsTitle(source.slice((lines[at] as Line).start, (lines[last] as Line).end));
  return titles.some((title) => title.length > soFar.length && title.startsWith(soFar) && sameTitle(title, whole));
}
