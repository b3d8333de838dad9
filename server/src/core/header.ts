/** Title line and header fields: committee, date, time, place and who took part. */
import { type HeaderField, headerFields, titleWords } from '../vocabulary/header.ts';
import { alternatives } from './alternatives.ts';
import { nameSlices, readAttendance } from './attendance.ts';
import { bodyName, namesBodyAlone, namesPlace } from './bodyName.ts';
import { findDate } from './dates.ts';
import { isSpace, type Line } from './lines.ts';
import type { DateSlice, DocumentType, Header, Slice } from './model.ts';
import { slice } from './span.ts';
import { wording } from './wording.ts';

const titlePattern = new RegExp(`^(${alternatives(titleWords.map(({ word }) => word))})(?![\\p{L}])`, 'iu');
const fieldPattern = new RegExp(
  `^(${alternatives(headerFields.flatMap(({ labels }) => labels))})(?:\\s*:\\s*|\\s+|$)`,
  'iu',
);
/** `UdvalgÆldreråd`: what stood in two columns of a page. */
const gluedField = new RegExp(
  `^(${alternatives(headerFields.flatMap(({ labels }) => labels))})(?=\\p{Lu}\\p{Ll})`,
  'u',
);
const fieldByLabel = new Map(
  headerFields.flatMap(({ field, labels }) => labels.map((label) => [wording(label), field] as const)),
);

const timePattern = /\bkl(?:\.|okken)?\s*(\d{1,2}[.:]\d{2}|\d{1,2})(?!\d)|(?<!\d)(\d{1,2}:\d{2})(?!\d)/iu;

/** The header, and what its title line says the document is. */
export interface FoundHeader {
  readonly header: Header;
  /** What the title line says the document is; undefined where it has none. */
  readonly type: DocumentType | undefined;
}

/** Reads the lines `from` to `end`, half-open: those before contents and items. */
export function readHeader(source: string, lines: readonly Line[], from: number, end: number): FoundHeader {
  const found = readLines(source, lines, from, end);
  const { type, title, fields, titleDate } = found;
  const date =
    titleDate ?? (fields.date && findDate(fields.date.text, fields.date.start)) ?? firstDate(source, lines, from, end);
  const time = timeIn(fields.date) ?? timeIn(fields.time, true) ?? firstTime(source, lines, from, end);
  const body = found.body ?? (fields.body && bodyName(source, fields.body.start, fields.body.end));
  const place =
    fields.place && fields.place.text !== '' ? fields.place : unlabelledPlace(source, lines, from, end, date);
  const first = lines[from];
  const lastLine = lines[end - 1];
  return {
    type,
    header: {
      start: end > from && first ? first.start : 0,
      end: end > from && lastLine ? lastLine.end : 0,
      ...(title && { title }),
      ...(body && { body }),
      ...(date && { date }),
      ...(time && { time }),
      ...(place && { place }),
      participants: fields.participants ? nameSlices(source, fields.participants.start, fields.participants.end) : [],
      absent: fields.absent ? nameSlices(source, fields.absent.start, fields.absent.end) : [],
    },
  };
}

/** What the lines of the header say by themselves. */
interface HeaderLines {
  readonly type: DocumentType | undefined;
  readonly title?: Slice | undefined;
  readonly body?: Slice | undefined;
  readonly titleDate?: DateSlice | undefined;
  readonly fields: { readonly [field in HeaderField]?: Slice };
}

function readLines(source: string, lines: readonly Line[], from: number, end: number): HeaderLines {
  let type: DocumentType | undefined;
  let title: Slice | undefined;
  let body: Slice | undefined;
  let titleDate: DateSlice | undefined;
  const fields: { [field in HeaderField]?: Slice } = {};
  let last: HeaderField | undefined;
  for (let at = from; at < end; at++) {
    const line = lines[at] as Line;
    const text = source.slice(line.start, line.end);
    const titleMatch: RegExpExecArray | null = title ? null : titlePattern.exec(text);
    if (titleMatch) {
      title = { start: line.start, end: line.end, text };
      type = laterType(type, typeOfWord(titleMatch[1]));
      titleDate = meetingDate(text, line.start);
      body = bodyName(source, line.start + titleMatch[0].length, titleDate?.start ?? line.end) ?? body;
      last = undefined;
      continue;
    }
    const match = fieldPattern.exec(text) ?? gluedField.exec(text);
    const field = match && fieldByLabel.get(wording(match[1] ?? ''));
    if (match && field && !fields[field]) {
      const start = line.start + match[0].length;
      fields[field] = fieldValue(source, Math.min(start, line.end), line.end);
      last = field;
    } else if (last && fields[last] && fields[last]?.start === fields[last]?.end) {
      // A label alone on its line has its value on the next.
      fields[last] = fieldValue(source, line.start, line.end);
    } else {
      // `Kulturudvalget – Referat – 1. oktober 2024`
      type = laterType(type, typeOfWord(typeIn(text)));
      if (!body && namesBodyAlone(text) && !readAttendance(source, line.start, line.end)) {
        // A second title line: `Referat fra møde i Ældrerådet torsdag 22. september 2016`
        const start = line.start + (titlePattern.exec(text)?.[0].length ?? 0);
        body = bodyName(source, start, findDate(text, line.start)?.start ?? line.end);
      }
    }
  }
  return { type, title, body, titleDate, fields };
}

/** The value of a field, without the bars of a table's cells. */
function fieldValue(source: string, start: number, end: number): Slice {
  let from = start;
  let to = end;
  const isBar = (at: number) => isSpace(source.charCodeAt(at)) || source.charCodeAt(at) === 124;
  while (from < to && isBar(from)) from++;
  while (to > from && isBar(to - 1)) to--;
  return slice(source, from, to);
}

const partedTitle = new RegExp(`\\s[-–•|]\\s(${alternatives(titleWords.map(({ word }) => word))})(?![\\p{L}])`, 'iu');

function typeOfWord(word: string | undefined): DocumentType | undefined {
  if (word === undefined) return undefined;
  const even = wording(word);
  return titleWords.find((row) => wording(row.word) === even)?.type;
}

/** The word for what the document is in a line that begins with something else, or is that word alone. */
function typeIn(text: string): string | undefined {
  if (text.length > longestLine) return undefined;
  const parted = /\s[-–•|]\s/.test(text) ? partedTitle.exec(text)?.[1] : undefined;
  return parted ?? (isTitleWord(text) ? text : undefined);
}

/** `Dagsorden` may head the list of items of what calls itself minutes, before it or behind. */
function laterType(known: DocumentType | undefined, found: DocumentType | undefined): DocumentType | undefined {
  return known === undefined || (known === 'dagsorden' && found !== undefined) ? found : known;
}

const titleWordings = new Set(titleWords.map(({ word }) => wording(word)));

/** True where a line is nothing but the word for what the document is: `Referat`. */
export function isTitleWord(text: string): boolean {
  return titleWordings.has(wording(text));
}

/** True where a line says what the header says: a title word, a field, a date or a body alone. */
export function isHeaderLine(source: string, { start, end }: Line): boolean {
  const text = source.slice(start, Math.min(end, start + 300));
  if (titlePattern.test(text) || fieldPattern.test(text) || gluedField.test(text)) return true;
  const date = findDate(text);
  return date ? text.length - date.text.length <= 40 : namesBodyAlone(text) && text.split(/\s/u).length <= 6;
}

/** The last date of the title line: one before it ends the council's term (`til 31.12.25 d. 01-12-2021`). */
function meetingDate(text: string, offset: number): DateSlice | undefined {
  let last: DateSlice | undefined;
  for (let from = 0; ; ) {
    const date = findDate(text.slice(from), offset + from);
    if (!date) return last;
    last = date;
    from = date.end - offset;
  }
}

function firstDate(source: string, lines: readonly Line[], from: number, to: number): DateSlice | undefined {
  return firstIn(lines, from, to, ({ start, end }) => findDate(source.slice(start, end), start));
}

/** `16.00` in `Tirsdag den 3. maj 2022 kl. 16.00`. */
function firstTime(source: string, lines: readonly Line[], from: number, to: number): Slice | undefined {
  return firstIn(lines, from, to, ({ start, end }) => timeIn(slice(source, start, end)));
}

/** The longest line of a header that is looked at without a label. */
const longestLine = 160;

function firstIn<Found>(
  lines: readonly Line[],
  from: number,
  to: number,
  find: (line: Line) => Found | undefined,
): Found | undefined {
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line;
    const found = line.end - line.start <= longestLine ? find(line) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `Byrådssalen` in `… kl. 17.00 i Byrådssalen`, or alone on the line below the date: only what a place is called. */
function unlabelledPlace(
  source: string,
  lines: readonly Line[],
  from: number,
  to: number,
  date: DateSlice | undefined,
): Slice | undefined {
  const behindTime = firstIn(lines, from, to, ({ start, end }) => {
    const match = placePattern.exec(source.slice(start, end));
    return match?.[1] === undefined ? undefined : slice(source, end - match[1].length, end);
  });
  if (behindTime) return namesPlace(behindTime.text) ? behindTime : undefined;
  const at = date ? lines.findIndex(({ end }) => end >= date.end) + 1 : to;
  const line = lines[at];
  if (!line || at < from || at >= to || line.end - line.start > 80) return undefined;
  const lead = /^(?:i|på)\s+/u.exec(source.slice(line.start, line.end))?.[0].length ?? 0;
  const place = slice(source, line.start + lead, line.end);
  return namesPlace(place.text) ? place : undefined;
}

const placePattern =
  /\bkl\.?\s*\d{1,2}(?:[.:]\d{2})?(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?(?:,|\s+(?:i|på|ved))\s+(\p{Lu}[^.:;]*)$/u;
/** `14:00` in `… kl. 14:00`; a field that is about nothing but the time needs no `kl.`. */
function timeIn(field: Slice | undefined, alone = false): Slice | undefined {
  if (!field) return undefined;
  const match = timePattern.exec(field.text) ?? (alone ? /(\d{1,2}[.:]\d{2})/u.exec(field.text) : null);
  const text = match?.[1] ?? match?.[2];
  if (!match || text === undefined) return undefined;
  const start = field.start + match.index + match[0].indexOf(text);
  return { start, end: start + text.length, text };
}
