/** Title line and header fields: committee, date, time, place and who took part. */
import { endWords } from '../vocabulary/header.ts';
import { alternatives } from './alternatives.ts';
import { exceptionsIn, namedOnce, nameSlices } from './attendance.ts';
import { bodyName, namesPlace } from './bodyName.ts';
import { findDate } from './dates.ts';
import { longestLine, readHeaderLines } from './headerLines.ts';
import type { Line } from './lines.ts';
import type { DateSlice, DocumentType, Header, Slice } from './model.ts';
import { slice } from './span.ts';

const timePattern = /\bkl(?:\.|okken)?\s*(\d{1,2}[.:]\d{2}|\d{1,2})(?!\d)|(?<!\d)(\d{1,2}:\d{2})(?!\d)/iu;

/** The header, and what its title line says the document is. */
export interface FoundHeader {
  readonly header: Header;
  /** What the title line says the document is; undefined where it has none. */
  readonly type: DocumentType | undefined;
}

/** Reads the lines `from` to `end`, half-open: those before contents and items. */
export function readHeader(source: string, lines: readonly Line[], from: number, end: number): FoundHeader {
  const found = readHeaderLines(source, lines, from, end);
  const { type, title, fields, further, titleDate } = found;
  const present = namesIn(source, fields.participants, further.participants);
  const missing = fields.participants && exceptionsIn(source, fields.participants);
  const date = titleDate ?? dateIn(fields.date) ?? dateIn(fields.time) ?? firstDate(source, lines, from, end);
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
      participants: missing ? [] : present,
      absent: namedOnce([...(missing ?? []), ...namesIn(source, fields.absent, further.absent), ...found.told]),
    },
  };
}

/** The names of a field and of the list it goes on with; what has a number or a colon outside parentheses is none. */
function namesIn(source: string, field: Slice | undefined, further: readonly Slice[] = []): Slice[] {
  return (field ? [field, ...further] : [])
    .flatMap(({ start, end }) => nameSlices(source, start, end))
    .filter(({ text }) => !/^\p{Ll}|[\d:]/u.test(text.replace(/\([^()]*\)/g, '')));
}

function dateIn(field: Slice | undefined): DateSlice | undefined {
  return field && findDate(field.text, field.start);
}

function firstDate(source: string, lines: readonly Line[], from: number, to: number): DateSlice | undefined {
  return firstIn(lines, from, to, ({ start, end }) => findDate(source.slice(start, end), start));
}

/** `16.00` in `Tirsdag den 3. maj 2022 kl. 16.00`. */
function firstTime(source: string, lines: readonly Line[], from: number, to: number): Slice | undefined {
  return firstIn(lines, from, to, ({ start, end }) => {
    const line = slice(source, start, end);
    return tellsEnd.test(line.text) ? undefined : timeIn(line);
  });
}

/** `Mødet blev hævet kl. 14.00` */
const tellsEnd = new RegExp(`(?:${alternatives(endWords)})`, 'iu');

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
  const hour = hourBehind.exec(source.slice(line.start, line.end))?.[0].length ?? 0;
  const place = slice(source, line.start + lead, line.end - hour);
  return namesPlace(place.text) ? place : undefined;
}

/** `Byrådssalen kl. 19.00` */
const hourBehind = /,?\s+kl\.?\s*\d{1,2}(?:[.:]\d{2})?$/u;
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
