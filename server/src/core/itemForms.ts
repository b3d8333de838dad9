/** The forms item headings have, each a function that finds every line that could be one. */
import { leadingWords, referenceWords } from '../vocabulary/itemForms.ts';
import { alternatives } from './alternatives.ts';
import { readNumber } from './caseNumbers.ts';
import type { HeadingReading } from './headingReading.ts';
import { metadataKind } from './itemMetadata.ts';
import { contentsTitle, itemBeginnings, sameTitle, titleAt, wordForm } from './itemTitles.ts';
import { beginningsOf } from './letters.ts';
import { isDigit, type Line } from './lines.ts';
import type { Span } from './model.ts';
import { wording } from './wording.ts';

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

/** `7. Title`, `7) Title`, `7 Title`, `63/2. Title`, `27/14 Title`: only a capital, a figure or a quote can begin a title. */
const numberForm =
  /^(\d{1,4})(?:\/\d{1,3}(?=\.\s)|\/\d{2}(?=\s{1,4}\p{Lu}))?(?:\s?[.):]?\s{1,16}(?:[–-]\s{1,4}(?=[\p{Lu}(])|(?=[\p{Lu}"”„»'(\d§]))|[.:](?=\p{Lu})|(?=\p{Lu}\p{Ll}{2}))/u;
const bareNumber = /^(\d{1,4})[.):]?$/u;

/** True where a line has the form of an item, whatever stands around it. */
export function beginsItem(source: string, { start, end }: Line): boolean {
  const text = source.slice(start, Math.min(end, start + 40));
  return wordForm.test(text) || numberForm.test(text) || bareNumber.test(text);
}

/** `Punkt 7: Title`, `PUNKT 7`, `Pkt. 7 Title`. */
export function withWord(evidence: ItemEvidence): ItemStart[] {
  const { source, lines, from } = evidence;
  const found: ItemStart[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.shape !== 'word' && line.shape !== 'sentence') continue;
    // Letters and a digit looked for first spare the expression nearly every line.
    if ((line.begins & itemBeginnings) === 0) continue;
    if (!hasDigit(source, line.start, Math.min(line.end, line.start + 24))) continue;
    const match = wordForm.exec(source.slice(line.start, Math.min(line.end, line.start + 40)));
    if (match) found.push(itemStart(evidence, wordForm, at, line.start + match[0].length, Number(match[1])));
  }
  return found;
}

function hasDigit(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isDigit(source.charCodeAt(at))) return true;
  return false;
}

/** `7. Title`, `7 Title`. */
export function withNumber(evidence: ItemEvidence): ItemStart[] {
  const { source, lines, from } = evidence;
  const found: ItemStart[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.shape !== 'number') continue;
    const match = numberForm.exec(source.slice(line.start, Math.min(line.end, line.start + 24)));
    if (match) found.push(itemStart(evidence, numberForm, at, line.start + match[0].length, Number(match[1])));
  }
  return found;
}

/** `3.  3. Title`: a list of items, each with its number. */
export function withNumberTwice(evidence: ItemEvidence): ItemStart[] {
  const { source, lines, from } = evidence;
  const found: ItemStart[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.shape !== 'number') continue;
    const match = numberTwice.exec(source.slice(line.start, Math.min(line.end, line.start + 24)));
    if (match) found.push(itemStart(evidence, numberTwice, at, line.start + match[0].length, Number(match[1])));
  }
  return found;
}

const numberTwice = /^(\d{1,4})[.)]\s{1,4}\1[.)]\s+(?=\p{Lu})/u;

/** `Ad 3. Title`: as councils write that answer an agenda sent out before. */
export function withReference(evidence: ItemEvidence): ItemStart[] {
  const { source, lines, from } = evidence;
  const found: ItemStart[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    if ((line.begins & references) === 0) continue;
    const match = referenceForm.exec(source.slice(line.start, Math.min(line.end, line.start + 40)));
    if (match) found.push(itemStart(evidence, referenceForm, at, line.start + match[0].length, Number(match[1])));
  }
  return found;
}

const references = beginningsOf(referenceWords.map((word) => `${word} `));
const referenceForm = new RegExp(
  `^(?:${alternatives(referenceWords)})\\s{1,3}(\\d{1,3})(?:[.:)]\\s*|\\s+[–-]\\s+|\\s+(?=\\p{Lu}))`,
  'iu',
);

/** The number on a line of its own, the title on the next. */
export function numberAbove(evidence: ItemEvidence): ItemStart[] {
  const { source, lines, from } = evidence;
  const found: ItemStart[] = [];
  for (let at = from; at + 1 < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.shape !== 'number' || line.end - line.start > 6) continue;
    const match = bareNumber.exec(source.slice(line.start, line.end));
    const start = match && itemStart(evidence, bareNumber, at, line.end, Number(match[1]));
    // A number above nothing that could be a title is a page's.
    if (start && start.lastLine > at) found.push(start);
  }
  return found;
}

/** Both in one document: a page break may part a number from its title. */
export function numberBeforeOrAbove(evidence: ItemEvidence): ItemStart[] {
  const above = numberAbove(evidence);
  const before = above.length > 0 ? withNumber(evidence) : [];
  if (before.length === 0) return [];
  return [...before, ...above].sort((one, other) => one.line - other.line);
}

/** No numbers at all: the lines that repeat the titles of the contents, in their order. */
export function titlesOfContents({ source, lines, titles, from }: ItemEvidence): ItemStart[] {
  const found: ItemStart[] = [];
  let next = 0;
  for (let at = from; at < lines.length && next < titles.length; at++) {
    const line = lines[at] as Line;
    if (line.shape === 'table' || line.end - line.start > 300) continue;
    const title = titleAt(source, line.start, line.end);
    const even = wording(source.slice(title.start, title.end));
    // A title or two may be missing below; one further on would make an item of a chance likeness.
    const place = [next, next + 1, next + 2].find((index) => sameTitle(titles[index] ?? '', even));
    if (place === undefined) continue;
    found.push({ line: at, lastLine: at, title, closed: title.closed });
    next = place + 1;
  }
  return found;
}

/** The title behind the number, or on the next line where that begins neither an item nor a section. */
function itemStart(evidence: ItemEvidence, form: RegExp, at: number, titleStart: number, number: number): ItemStart {
  const { source, lines, readings } = evidence;
  const line = lines[at] as Line;
  if (titleStart < line.end) {
    const lastLine = wrappedTo(evidence, at);
    const { start, closed } = titleAt(source, behindRegister(source, titleStart, line.end), line.end);
    return { line: at, lastLine, number, title: { start, end: (lines[lastLine] as Line).end }, closed };
  }
  // Its case may be named before its title.
  const isCase = lines[at + 1] !== undefined && readNumber(source, lines[at + 1] as Line, true) !== undefined;
  const titleLine = isCase && !lines[at + 1]?.gapBefore ? belowMetadata(evidence, at + 2) : at + 1;
  const below = lines[titleLine];
  const isTitle =
    below &&
    (!fieldLabel.test(source.slice(below.start, below.end)) ||
      titleAt(source, below.start, below.end).start > below.start) &&
    (below.shape === 'word' || below.shape === 'sentence') &&
    below.end - below.start <= longestTitle &&
    !readings[titleLine] &&
    !form.test(source.slice(below.start, below.end));
  if (!isTitle) return titledAbove(evidence, form, at, number);
  const lastLine = wrappedTo(evidence, titleLine);
  const { start, closed } = titleAt(source, below.start, below.end);
  return { line: at, lastLine, number, title: { start, end: (lines[lastLine] as Line).end }, closed };
}

/** `BR 412/07. `: the case in the council's own register, before the title. */
const register = /^\p{Lu}{2,4}\s\d{1,4}\/\d{2,4}\.?\s+(?=[\p{Lu}\d"”„»'])/u;

function behindRegister(source: string, start: number, end: number): number {
  return start + (register.exec(source.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0);
}

/** `Sagen afgøres i:`; a title of more words may have a colon too. */
const fieldLabel = /^(?:[\p{L}\p{M}-]{2,30}\s?){1,3}:(?:\s|$)/u;
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
    if (!below || below.gapBefore || readings[last + 1] || line.end - line.start < shortest) return last;
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
  if (
    (below.shape !== 'word' && below.shape !== 'number') ||
    wordForm.test(source.slice(below.start, below.start + 40))
  )
    return false;
  const belowThat = lines[last + 2];
  if (belowThat && belowThat.end - belowThat.start <= longestMetadata && readNumber(source, belowThat, true)) {
    return readNumber(source, below, true) === undefined;
  }
  if (titles.length === 0) return false;
  const whole = contentsTitle(source.slice((lines[at] as Line).start, below.end));
  const soFar = contentsTitle(source.slice((lines[at] as Line).start, (lines[last] as Line).end));
  return titles.some((title) => title.length > soFar.length && title.startsWith(soFar) && sameTitle(title, whole));
}
