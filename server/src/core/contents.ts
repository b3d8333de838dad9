/** The list of contents: its heading, its entries with leader and page, and where it ends. */
import { contentsColumns, contentsHeadings } from '../vocabulary/header.ts';
import { pageWords } from '../vocabulary/pages.ts';
import { alternatives } from './alternatives.ts';
import { readHeading } from './heading.ts';
import { beginsItem } from './itemForms.ts';
import { contentsTitle, sameTitle } from './itemTitles.ts';
import { beginningsOf } from './letters.ts';
import { isDigit, isSpace, type Line } from './lines.ts';
import type { Contents, ContentsEntry } from './model.ts';
import { slice } from './span.ts';
import { wording } from './wording.ts';

const contentsWordings = new Set(contentsHeadings.map(wording));
const contentsBeginnings = beginningsOf(contentsHeadings);
/** Further down than this no document has its contents. */
const latestLine = 60;

/** Contents with the indexes of the lines it covers, `end` the first one behind it. */
export interface FoundContents {
  readonly contents: Contents;
  /** The titles of its entries, evened out to be compared with those below. */
  readonly titles: readonly string[];
  readonly from: number;
  readonly end: number;
}

/** The contents of the document, if it lists any before its items. */
export function findContents(source: string, lines: readonly Line[]): FoundContents | undefined {
  const latest = Math.min(lines.length, latestLine);
  for (let at = 0; at < latest; at++) {
    const line = lines[at] as Line;
    if (line.end - line.start > longestHeading || !mayBeContentsHeading(line)) continue;
    // Above the pages their column may be named: `Indholdsfortegnelse      Side`.
    if (!isContentsWord(source.slice(line.start, line.end).replace(pageColumn, ''))) continue;
    const below = lines[at + 1];
    const isColumn = below !== undefined && isPageColumn(source, below);
    const found = readContents(source, lines, at, isColumn ? at + 2 : at + 1);
    // Without pages the list may have got lost, and what follows its heading are the items themselves.
    const { entries } = found.contents;
    if (entries.some(({ page }) => page !== undefined) || (entries.length > 1 && areRepeated(source, lines, found)))
      return found;
  }
  return findUnheaded(source, lines);
}

/** True where a line begins as what heads the contents does: cheap, and false of nearly every line. */
function mayBeContentsHeading({ shape, begins }: Line): boolean {
  return shape === 'word' && (begins & contentsBeginnings) !== 0;
}

function isContentsWord(text: string): boolean {
  // `Punkt 4: Budget` begins as `Punkter` does and need not be evened out.
  return text.length <= longestWord && !/\d/.test(text) && contentsWordings.has(wording(text));
}

const longestWord = 40;

/** True where a line heads the contents and says nothing else: `Indholdsfortegnelse`. */
export function isContentsHeading(source: string, line: Line): boolean {
  return (
    mayBeContentsHeading(line) &&
    line.end - line.start <= longestWord &&
    isContentsWord(source.slice(line.start, line.end))
  );
}

/** A list of all items that stands in the header without any heading, each on a line of its own and repeated below. */
function findUnheaded(source: string, lines: readonly Line[]): FoundContents | undefined {
  const latest = Math.min(lines.length, latestLine);
  for (let at = 0; at < latest; at++) {
    if (lines[at]?.shape !== 'number' || numberOf(source, lines[at]) !== 1) continue;
    let end = at + 1;
    while (lines[end]?.gapBefore === false && numberOf(source, lines[end]) === end - at + 1) end++;
    if (end - at < fewestEntries || lines[end]?.gapBefore === false) continue;
    const found = readContents(source, lines, undefined, at);
    if (areRepeated(source, lines, found)) return found;
  }
  return undefined;
}

const fewestEntries = 3;

function numberOf(source: string, line: Line | undefined): number | undefined {
  if (line?.shape !== 'number') return undefined;
  const match = numberBefore.exec(source.slice(line.start, Math.min(line.end, line.start + 40)));
  return match ? Number(match[1]) : undefined;
}

const longestHeading = 120;
const pageColumn = new RegExp(`(?:\\s{2,}|\\t)(?:${alternatives(pageWords)})$`, 'u');
const pageWordings = new Set(pageWords.map(wording));

function isPageColumn(source: string, { start, end, gapBefore }: Line): boolean {
  if (!gapBefore && end - start < 10 && pageWordings.has(wording(source.slice(start, end)))) return true;
  if (end - start > longestColumns) return false;
  const words = wording(source.slice(start, end)).split(/[\s.:/]+/u);
  return words.length > 1 && words.every((word) => columnWords.has(word));
}

const longestColumns = 40;
const columnWords = new Set(['', ...contentsColumns]);

/** True where most entries stand below the list too: a list without pages that nothing repeats is the items. */
function areRepeated(source: string, lines: readonly Line[], { contents, titles: all, end }: FoundContents): boolean {
  const titles = all.filter((title, at) => {
    const entry = contents.entries[at]?.title;
    return title !== '' && entry && !readHeading(source, entry.start, entry.end);
  });
  const missing = new Set(titles);
  const most = missing.size / 2;
  const longest = titles.reduce((length, title) => Math.max(length, title.length), 0) + 30;
  for (let at = end; at < lines.length && missing.size > most; at++) {
    const { start, end: lineEnd, shape } = lines[at] as Line;
    if (shape === 'table' || lineEnd - start > longest) continue;
    const text = source.slice(start, lineEnd);
    if (missing.delete(contentsTitle(text))) continue;
    const glued = gluedTitle.exec(text)?.[1];
    if (glued !== undefined) missing.delete(contentsTitle(glued));
  }
  return titles.length > 0 && missing.size <= most;
}

/** `Sagsfremstilling2. Godkendelse af dagsorden`: glued to the word above it. */
const gluedTitle = /\p{L}[.)]?(\d{1,4}\.\s\p{Lu}.*)$/u;

/**
 * Entries follow each other without a blank line; an entry that shows leader and page counts wherever it stands. The
 * list ends at its first blank line, where it begins anew as the items themselves, or where no more pages come. Its heading
 * stands above the first entry, where it has one.
 */
function readContents(
  source: string,
  lines: readonly Line[],
  headingLine: number | undefined,
  first: number,
): FoundContents {
  const entries: ContentsEntry[] = [];
  const titles: string[] = [];
  let page: number | undefined;
  let at = first;
  let begun = at;
  for (; at < lines.length; at++) {
    begun = at;
    const number = lines[at] as Line;
    // The number of the item on a line of its own.
    const isNumberAbove = isBareNumber(source, number) && lines[at + 1]?.gapBefore === false;
    if (isNumberAbove) at++;
    const line = lines[at] as Line;
    let entry = readEntry(source, line, page);
    if (isNumberAbove) entry = { ...entry, start: number.start };
    if (begun > first && number.gapBefore && entry.page === undefined) {
      // Above a group of entries may stand what they are about.
      const isItem = beginsItem(source, line) || titles.includes(contentsTitle(entry.title.text));
      if (isNumberAbove || isItem || !goesOnBelow(source, lines[at + 1], entries.at(-1), page)) break;
      continue;
    }
    let title = contentsTitle(entry.title.text);
    const [firstTitle] = titles;
    if (entry.page === undefined && firstTitle !== undefined && sameTitle(firstTitle, title)) break;
    if (entry.page === undefined && page !== undefined) {
      const below = lines[at + 1];
      if (below && !below.gapBefore) {
        const rest = readEntry(source, below, page);
        // Neither this line nor the next has a page: the list is over.
        if (rest.page === undefined || rest.page < page) break;
        // Where each entry has its number above, a line without one goes on whatever it begins with.
        if (isNumberAbove || !beginsEntry(source, below)) {
          entry = {
            start: entry.start,
            end: rest.end,
            title: slice(source, entry.title.start, rest.title.end),
            page: rest.page,
          };
          title = contentsTitle(entry.title.text);
          at++;
        }
      }
    }
    page = entry.page ?? page;
    entries.push(entry);
    titles.push(title);
    begun = at + 1;
  }
  // A number that was looked at with the title below it belongs to that.
  at = begun;
  const from = headingLine ?? first;
  const { start, end } = lines[from] as Line;
  return {
    from,
    titles,
    end: at,
    contents: {
      start,
      end: lines[at - 1]?.end ?? end,
      ...(headingLine !== undefined && { heading: slice(source, start, end) }),
      entries: withoutNumbers(source, entries),
    },
  };
}

/** True where the list goes on in the line below: with a later page, or without any with the next number. */
function goesOnBelow(
  source: string,
  below: Line | undefined,
  last: ContentsEntry | undefined,
  page: number | undefined,
): boolean {
  if (!below || !last) return false;
  const entry = readEntry(source, below, page);
  if (page !== undefined) {
    const { page: next = 0 } = entry;
    return next >= page && next <= page + mostPages && leader.test(source.slice(below.start, below.end));
  }
  const number = Number(numberBefore.exec(last.title.text)?.[1]);
  return Number(numberBefore.exec(entry.title.text)?.[1]) === number + 1;
}

const leader = /\.\s?\.|…|\t/u;

function isBareNumber(source: string, { start, end, shape }: Line): boolean {
  return shape === 'number' && end - start <= 5 && /^\d{1,3}[.)]?$/u.test(source.slice(start, end));
}

const numberBefore = /^(\d{1,4})(?:[.):]?\s+(?=\P{N})|[.):](?=\p{Lu}))/u;

/** The entries with their titles alone, where each has a number before it that goes on from the last. */
function withoutNumbers(source: string, entries: ContentsEntry[]): ContentsEntry[] {
  const bare: ContentsEntry[] = [];
  let last: number | undefined;
  for (const entry of entries) {
    const match = numberBefore.exec(entry.title.text);
    // The page for the signatures has none.
    if (!match && last !== undefined) {
      bare.push(entry);
      continue;
    }
    const number = Number(match?.[1]);
    if (!match || !(last === undefined || number === last + 1)) return entries;
    last = number;
    bare.push({ ...entry, title: slice(source, entry.title.start + match[0].length, entry.title.end) });
  }
  return bare.length > 1 ? bare : entries;
}

/** A line that goes on with the title above begins with a small letter. */
function beginsEntry(source: string, { start }: Line): boolean {
  const letter = source[start] ?? '';
  return letter === letter.toUpperCase();
}

/** Further apart than this no two items begin. */
const mostPages = 60;

/**
 * Title, leader of dots and page: any of the last two may be missing, a tab parts a cut-off title from its page. In a
 * list with pages, a number that goes on from `before` is a page without any leader.
 */
export function readEntry(source: string, { start, end }: Line, before?: number): ContentsEntry {
  let digits = end;
  while (digits > start && isDigit(source.charCodeAt(digits - 1))) digits--;
  let titleEnd = end;
  let page: number | undefined;
  if (digits < end && digits > start && end - digits <= 4) {
    let leader = digits;
    let tab = false;
    while (leader > start && isSpace(source.charCodeAt(leader - 1))) {
      if (source.charCodeAt(leader - 1) === 9) tab = true;
      leader--;
    }
    let dots = leader;
    while (dots > start && isLeader(source.charCodeAt(dots - 1))) dots--;
    const number = Number(source.slice(digits, end));
    const goesOn = before !== undefined && number >= before && number <= before + mostPages && leader - start > 60;
    if (tab || leader - dots >= 2 || (leader < digits && (leader > dots || goesOn))) {
      page = number;
      titleEnd = dots;
      while (titleEnd > start && isSpace(source.charCodeAt(titleEnd - 1))) titleEnd--;
    } else if (leader === digits && source.charCodeAt(digits - 1) === 40) {
      // A title cut off inside its parenthesis runs into the page: `… (6`.
      page = number;
      titleEnd = digits;
    }
  }
  const title = slice(source, start, titleEnd);
  return page === undefined ? { start, end, title } : { start, end, title, page };
}

/** `.` and `…` */
function isLeader(code: number): boolean {
  return code === 46 || code === 0x2026;
}
