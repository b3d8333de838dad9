/** Headers and footers that the pages of a PDF leave in the middle of its text. */
import { closingMarks, controlBeginnings, ofWords, pageControls, pageWords } from '../vocabulary/pages.ts';
import { alternatives } from './alternatives.ts';
import { readAttendance } from './attendance.ts';
import { readNumber } from './caseNumbers.ts';
import { readHeading } from './heading.ts';
import { beginningsOf, byBeginning, printsOf } from './letters.ts';
import { isDigit, isSpace, type Line, standsAt } from './lines.ts';
import { isStandingPhrase } from './outcome.ts';
import { withoutControls } from './pageControls.ts';
import { titlesOfPages } from './pageTitles.ts';
import { withoutTranscript } from './transcripts.ts';
import { wording } from './wording.ts';

const of = alternatives(ofWords);
const pageNumber = `(?:${alternatives(pageWords)})\\s?:?\\s{0,3}(?:\\d{1,4}|[ivx]{1,6})(?:\\s?(?:${of})\\s?\\d{1,4})?`;
/** `Side 3 af 12` alone, or at either end of a short line. */
const pageMark = new RegExp(
  `^(?:(?:[^.]|(?<=\\d)\\.){0,90}[\\s|–-])?${pageNumber}$|^${pageNumber}(?:\\s*[|–-][^.]{0,90}|\\s{2,}[^.]{0,90})?$`,
  'u',
);
/** Without a word for the page only another word parts the numbers: `23/320` is a case. */
const pageOfPages = new RegExp(`^\\d{1,3}\\s(?:${of})\\s\\d{1,3}$`, 'u');
/** Found in every mark but those without a word, and quicker to look for. */
const pageWord = new RegExp(alternatives(pageWords), 'u');
const bareNumber = /^[-–]?\s?\d{1,4}\s?[-–]?$/u;
const longestMark = 120;

/**
 * The lines without page numbers and the headers and footers beside them; the same array where the text has none. What
 * recurs is kept where it stands first: it may be all the document says of itself.
 */
export function withoutPageMarks(source: string, lines: readonly Line[]): readonly Line[] {
  return withoutMarks(source, withoutControls(source, withoutTranscript(source, lines)));
}

function withoutMarks(source: string, lines: readonly Line[]): readonly Line[] {
  const hasFeeds = source.includes('\f');
  const marks = new Set<number>();
  const numbers: number[] = [];
  let offered: Set<number> | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.shape === 'number' && line.end - line.start <= longestNumber && at > 0) numbers.push(at);
    if (hasFeeds && isNumberAtFeed(source, lines, at)) marks.add(at);
    else if (mayBeMark(source, line) && isPageMark(source, line)) marks.add(at);
    else if (isControl(source, line)) {
      offered ??= new Set();
      offered.add(at);
    }
  }
  if (offered) return withoutMarks(source, withoutOffered(source, lines, offered));
  if (numbers.length >= fewestPages) for (const at of numbersBesideHeaders(source, lines, numbers)) marks.add(at);
  for (const at of titlesOfPages(source, lines)) marks.add(at);
  // One page number alone may be a reference.
  if (marks.size < 2 && !hasFeeds) return lines;
  for (const at of headersAndFooters(source, lines, marks, hasFeeds)) marks.add(at);
  return marks.size === 0 ? lines : lines.filter((_, at) => !marks.has(at));
}

/** The lines without what the page offers, the numbers of attachments right above and the windows behind the text. */
function withoutOffered(source: string, lines: readonly Line[], offered: ReadonlySet<number>): readonly Line[] {
  const windows = lines.findIndex(
    ({ start, end }, at) => offered.has(at - 1) && end - start === 1 && closingMarks.includes(source.charAt(start)),
  );
  return lines.filter((line, at) => {
    if (offered.has(at) || (windows !== -1 && at >= windows)) return false;
    const isCount = offered.has(at + 1) && lines[at + 1]?.gapBefore === false && line.shape === 'number';
    return !(isCount && bareNumber.test(source.slice(line.start, Math.min(line.end, line.start + 8))));
  });
}

const beginnings = beginningsOf(pageWords);

const controls = byBeginning(
  [...pageControls, ...controlBeginnings].flatMap((control) =>
    printsOf(control).map((print) => [print, control] as const),
  ),
);
const controlWordings = new Set(pageControls.map(wording));
const longestControl = 80;
/** Marks that compose its letters, a colon and odd spaces: so much longer a control may be printed. */
const mostMarks = 6;

/** What a web page offers beside its text. */
function isControl(source: string, { start, end, begins }: Line): boolean {
  if ((begins & controls.set) === 0 || end - start > longestControl) return false;
  const known = controls.at(source, start);
  if (!known) return false;
  if (controlBeginnings.some((beginning) => standsAt(source, beginning, start))) return true;
  // `Side 3 af 12` and `Sidste frist` begin as some do.
  if (known.every((control) => Math.abs(control.length - (end - start)) > mostMarks)) return false;
  return controlWordings.has(wording(source.slice(start, end)));
}

/** 1 at the last letter of what stands before the last number of a mark, in ASCII. */
const lettersBefore = new Uint8Array(128);
for (const word of [...pageWords, ...ofWords, ':']) lettersBefore[word.charCodeAt(word.length - 1)] = 1;

/** Most lines neither end with a number and what stands before a page's, nor begin as a page's number does. */
function endsLikeMark(source: string, { start, end }: Line): boolean {
  if (!isDigit(source.charCodeAt(end - 1))) return false;
  let before = end - 1;
  while (before > start && (isDigit(source.charCodeAt(before - 1)) || isSpace(source.charCodeAt(before - 1)))) before--;
  return before > start && lettersBefore[source.charCodeAt(before - 1)] === 1;
}

function mayBeMark(source: string, line: Line): boolean {
  if (line.end - line.start > longestMark) return false;
  return (line.begins & beginnings) !== 0 || endsLikeMark(source, line);
}

function isPageMark(source: string, line: Line): boolean {
  const { start, end } = line;
  const text = source.slice(start, end);
  if (pageWord.test(text)) return pageMark.test(text);
  return text.length < 12 && pageOfPages.test(text);
}

/** The longest a number is that stands alone. */
const longestNumber = 4;

/** Of short lines that begin with a digit the numbers that rise and stand above or below one and the same line: those of pages. */
function numbersBesideHeaders(source: string, lines: readonly Line[], short: readonly number[]): number[] {
  const numbers = short.filter(
    (at) =>
      bareNumber.test(source.slice((lines[at] as Line).start, (lines[at] as Line).end)) &&
      !numbersCase(source, lines, at),
  );
  if (numbers.length < fewestPages) return [];
  const below = groupsOf(
    source,
    lines,
    numbers.map((at) => at + 1),
  ).map((group) => group.map((at) => at - 1));
  const above = groupsOf(
    source,
    lines,
    numbers.map((at) => at - 1),
  ).map((group) => group.map((at) => at + 1));
  return [...below, ...above].filter((group) => group.length >= fewestPages && rises(source, lines, group)).flat();
}

/** True where a number stands above a title and the number of its case: the item's own. */
function numbersCase(source: string, lines: readonly Line[], at: number): boolean {
  const below = lines[at + 2];
  return below !== undefined && !lines[at + 1]?.gapBefore && readNumber(source, below, true) !== undefined;
}

/** On fewer pages a line that stands beside a number may be the text of a list. */
const fewestPages = 3;

function rises(source: string, lines: readonly Line[], places: readonly number[]): boolean {
  let last = 0;
  for (const at of places) {
    const { start, end } = lines[at] as Line;
    const number = Number(source.slice(start, end));
    if (!(number > last)) return false;
    last = number;
  }
  return true;
}

function isNumberAtFeed(source: string, lines: readonly Line[], at: number): boolean {
  const { start, end } = lines[at] as Line;
  if (end - start > 8 || !bareNumber.test(source.slice(start, end))) return false;
  return hasFeedBefore(source, lines, at) || hasFeedBefore(source, lines, at + 1);
}

/** True where a form feed stands between a line and the one before it. */
function hasFeedBefore(source: string, lines: readonly Line[], at: number): boolean {
  const from = lines[at - 1]?.end ?? 0;
  const to = lines[at]?.start ?? source.length;
  return source.slice(from, to).includes('\f');
}

/** The most lines a header or footer has besides the page's number. */
const tallest = 6;

/**
 * The lines that stand beside a page's number, or at a page's edge, on most pages: from there outwards, as long as what
 * stands there recurs.
 */
function headersAndFooters(
  source: string,
  lines: readonly Line[],
  marks: ReadonlySet<number>,
  hasFeeds: boolean,
): Set<number> {
  const found = new Set<number>();
  const frontiers = [1, -1].map((step) => ({ step, places: edges(source, lines, marks, hasFeeds, step) }));
  for (const { step, places: first } of frontiers) {
    let places = first;
    const fewest = Math.max(3, first.length / 2);
    for (let row = 0; row < tallest && places.length >= fewest; row++) {
      const recurring = groupsOf(source, lines, places).filter((group) => group.length >= fewest);
      for (const group of recurring) {
        const [first = 0] = group;
        const saysNothing = isAddress(source, lines[first]) || standsAbove(source, lines, first);
        for (const at of saysNothing ? group : group.slice(1)) found.add(at);
      }
      places = recurring
        .flat()
        .map((at) => at + step)
        .filter((at) => !marks.has(at));
    }
  }
  return found;
}

/** The address of the page that was printed. */
function isAddress(source: string, line: Line | undefined): boolean {
  return line !== undefined && /^https?:\/\/\S+$/u.test(source.slice(line.start, Math.min(line.end, line.start + 400)));
}

/** Among so many lines a document says what it is. */
const titleLines = 12;

/** True where the same stands above too, at the top of the document in any case: then the first of the others is no first. */
function standsAbove(source: string, lines: readonly Line[], at: number): boolean {
  const { start, end } = lines[at] as Line;
  const print = source.slice(start, end);
  const text = wording(print);
  return lines.slice(0, at).some((line, index) => {
    if (line.end - line.start === end - start && standsAt(source, print, line.start)) return true;
    return (
      index < titleLines && line.end - line.start <= longestMark && wording(source.slice(line.start, line.end)) === text
    );
  });
}

/** The lines next to the marks, and those before and behind form feeds, on the side that `step` goes to. */
function edges(
  source: string,
  lines: readonly Line[],
  marks: ReadonlySet<number>,
  hasFeeds: boolean,
  step: number,
): number[] {
  const places = new Set([...marks].map((at) => at + step));
  if (hasFeeds) {
    for (let at = 1; at < lines.length; at++) {
      if (hasFeedBefore(source, lines, at)) places.add(step === 1 ? at : at - 1);
    }
  }
  return [...places].filter((at) => at >= 0 && at < lines.length && !marks.has(at)).sort((one, other) => one - other);
}

/** The places by what stands there, numbers made alike. */
function groupsOf(source: string, lines: readonly Line[], places: readonly number[]): number[][] {
  const byText = new Map<string, number[]>();
  for (const at of places) {
    const line = lines[at];
    if (!line || line.end - line.start > longestMark) continue;
    // What every item has stands on most pages too, where each item has a page of its own: a heading, `Godkendt.`
    const heading = readHeading(source, line.start, line.end);
    // `Referat` is what the page calls itself, and with its day what stands above the page too.
    if (heading && !heading.alsoAttachment && heading.strength !== 'dated') continue;
    // Who is away is away from every item.
    if (isStandingPhrase(source.slice(line.start, line.end)) || readAttendance(source, line.start, line.end)) continue;
    const text = wording(source.slice(line.start, line.end));
    const group = byText.get(text);
    if (group) group.push(at);
    else byText.set(text, [at]);
  }
  return [...byText.values()];
}
