/** The list of contents: its heading, its entries with leader and page, and where it ends. */
import { contentsHeadings } from '../vocabulary/header.ts';
import { isDigit, isSpace, type Line } from './lines.ts';
import type { Contents, ContentsEntry } from './model.ts';
import { slice } from './span.ts';
import { wording } from './wording.ts';

const contentsWordings = new Set(contentsHeadings.map(wording));
/** Further down than this no document has its contents. */
const latestLine = 60;

/** Contents with the indexes of the lines it covers, `end` the first one behind it. */
export interface FoundContents {
  readonly contents: Contents;
  readonly from: number;
  readonly end: number;
}

/** The contents of the document, if it lists any before its items. */
export function findContents(source: string, lines: readonly Line[]): FoundContents | undefined {
  const latest = Math.min(lines.length, latestLine);
  for (let at = 0; at < latest; at++) {
    const line = lines[at] as Line;
    if (line.end - line.start > 40 || line.shape !== 'word') continue;
    if (contentsWordings.has(wording(source.slice(line.start, line.end))))
      return readContents(source, lines, at, at + 1);
  }
  return undefined;
}

/**
 * Entries follow each other without a blank line; an entry that shows leader and page counts wherever it stands.
 * A list that shows no pages ends at its first blank line.
 */
function readContents(source: string, lines: readonly Line[], from: number, first: number): FoundContents {
  const entries: ContentsEntry[] = [];
  let at = first;
  for (; at < lines.length; at++) {
    const line = lines[at] as Line;
    const entry = readEntry(source, line);
    if (at > first && line.gapBefore && entry.page === undefined) break;
    entries.push(entry);
  }
  const heading = lines[from] as Line;
  const last = lines[at - 1] ?? heading;
  return {
    from,
    end: at,
    contents: { start: heading.start, end: last.end, heading: slice(source, heading.start, heading.end), entries },
  };
}

/** Title, leader of dots and page: any of the last two may be missing, a tab parts a cut-off title from its page. */
function readEntry(source: string, { start, end }: Line): ContentsEntry {
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
    if (tab || leader - dots >= 2 || (leader < digits && leader > dots)) {
      page = Number(source.slice(digits, end));
      titleEnd = dots;
      while (titleEnd > start && isSpace(source.charCodeAt(titleEnd - 1))) titleEnd--;
    } else if (leader === digits && source.charCodeAt(digits - 1) === 40) {
      // A title cut off inside its parenthesis runs into the page: `… (6`.
      page = Number(source.slice(digits, end));
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
