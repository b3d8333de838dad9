/** The lines of a header: title words, fields with their values, and the committee where a line names it. */
import { type HeaderField, headerFields, titleWords } from '../vocabulary/header.ts';
import { alternatives } from './alternatives.ts';
import { exceptionsIn, readAttendance, readListedNames } from './attendance.ts';
import { bodyName, namesBodyAlone } from './bodyName.ts';
import { findDate } from './dates.ts';
import { beginningsOf } from './letters.ts';
import { isSpace, type Line } from './lines.ts';
import type { DateSlice, DocumentType, Slice } from './model.ts';
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
/** Letters looked at first spare the expressions nearly every line. */
const titleBeginnings = beginningsOf(titleWords.map(({ word }) => word));
const labelBeginnings = beginningsOf(headerFields.flatMap(({ labels }) => labels));
const fieldByLabel = new Map(
  headerFields.flatMap(({ field, labels }) => labels.map((label) => [wording(label), field] as const)),
);

/** What the lines of the header say by themselves. */
export interface HeaderLines {
  readonly type: DocumentType | undefined;
  readonly title?: Slice | undefined;
  readonly body?: Slice | undefined;
  readonly titleDate?: DateSlice | undefined;
  readonly fields: { readonly [field in HeaderField]?: Slice };
  /** Behind the value of a field, what a list goes on with: `- Irma Krogh` */
  readonly further: { readonly [field in HeaderField]?: readonly Slice[] };
  /** Who was absent, as a sentence says it: `Bo Krag deltog ikke i mødet.` */
  readonly told: readonly Slice[];
}

/** Reads the lines `from` to `end`, half-open, one by one. */
export function readHeaderLines(source: string, lines: readonly Line[], from: number, end: number): HeaderLines {
  let type: DocumentType | undefined;
  let title: Slice | undefined;
  let body: Slice | undefined;
  let titleDate: DateSlice | undefined;
  const fields: { [field in HeaderField]?: Slice } = {};
  const further: { [field in HeaderField]?: Slice[] } = {};
  const told: Slice[] = [];
  let last: HeaderField | undefined;
  /** Labels up to here have no column of values. */
  let labelsEnd = from;
  for (let at = from; at < end; at++) {
    const line = lines[at] as Line;
    if (at >= labelsEnd) {
      const columns = columnsAt(source, lines, at, end);
      labelsEnd = columns.last + 1;
      if (columns.fields) {
        Object.assign(fields, columns.fields);
        at = columns.last;
        last = undefined;
        continue;
      }
    }
    const text = source.slice(line.start, line.end);
    const mayBeTitle = !title && (line.begins & titleBeginnings) !== 0;
    const titleMatch: RegExpExecArray | null = mayBeTitle ? titlePattern.exec(text) : null;
    if (titleMatch) {
      title = { start: line.start, end: line.end, text };
      type = laterType(type, typeOfWord(titleMatch[1]));
      titleDate = meetingDate(text, line.start);
      body = bodyName(source, line.start + titleMatch[0].length, titleDate?.start ?? line.end) ?? body;
      last = undefined;
      continue;
    }
    // `• Afbud` in a list of those who came is the next label.
    const bullet = bulletLength(text);
    const isLabel = bullet > 0 && fieldByLabel.has(wording(text.slice(bullet)));
    const labelled = (line.begins & labelBeginnings) !== 0 ? (fieldPattern.exec(text) ?? gluedField.exec(text)) : null;
    const match = labelled ?? (isLabel ? /^.*$/u.exec(text) : null);
    const field = match && fieldByLabel.get(wording(isLabel ? text.slice(bullet) : (match[1] ?? '')));
    if (match && field && !fields[field]) {
      const start = line.start + match[0].length;
      fields[field] = fieldValue(source, Math.min(start, line.end), line.end);
      last = field;
    } else if (last && fields[last] && fields[last]?.start === fields[last]?.end) {
      // A label alone on its line has its value on the next.
      fields[last] = fieldValue(source, line.start + bulletLength(text), line.end);
    } else if (last && goesOn(source, lines, at, last)) {
      further[last] ??= [];
      further[last]?.push(fieldValue(source, line.start + bulletLength(text), line.end));
    } else {
      last = undefined;
      // `Kulturudvalget – Referat – 1. oktober 2024`
      type = laterType(type, typeOfWord(typeIn(text)));
      const attendance =
        exceptionsIn(source, slice(source, line.start, line.end)) ?? readAttendance(source, line.start, line.end);
      if (attendance && !inOneItem.test(text)) told.push(...attendance);
      if (!body && namesBodyAlone(text) && !attendance) {
        // A second title line: `Referat fra møde i Ældrerådet torsdag 22. september 2016`
        const start = line.start + (titlePattern.exec(text)?.[0].length ?? 0);
        body = bodyName(source, start, findDate(text, line.start)?.start ?? line.end);
      }
    }
  }
  return { type, title, body, titleDate, fields, further, told };
}

/** `Bo Krag deltog ikke i behandlingen af punkt 3`: one who was there. */
const inOneItem = /punkt|pkt|sag|behandl|drøft|afstemn|\d/iu;

/** True where a line goes on with the list a field began with on the line above: a bullet, or a name. */
function goesOn(source: string, lines: readonly Line[], at: number, field: HeaderField): boolean {
  const { start, end, shape } = lines[at] as Line;
  const holdsNames = field === 'participants' || field === 'absent';
  if (shape === 'bullet')
    return lines[at - 1]?.shape === 'bullet' && !(holdsNames && noName.test(source.slice(start, end)));
  return holdsNames && readListedNames(source, start, end).length > 0;
}

/** `• Luk alle punkter`: the second word of a name has a capital. */
const noName = /^[-–•·]\s*\p{Lu}\p{Ll}+\s\p{Ll}{3}/u;

/** The longest line of a header that is looked at without a label. */
export const longestLine = 160;

function bulletLength(text: string): number {
  return /^[-–•·]\s*/u.exec(text)?.[0].length ?? 0;
}

const labelAlone = /^\p{Lu}[\p{L}\p{M}\s.-]{2,40}:$/u;
function isLabelAlone(source: string, line: Line): boolean {
  return source.charCodeAt(line.end - 1) === 58 && labelAlone.test(textAt(source, line));
}

/** Fewer labels below each other are fields that are left empty. */
const fewestLabels = 3;

/**
 * A column of labels with the column of their values below it, as the text of a page gives a table: the fields, and the
 * last of the lines. No fields where the day does not stand where its label says; then the last of the labels.
 */
function columnsAt(
  source: string,
  lines: readonly Line[],
  from: number,
  end: number,
): { readonly fields?: HeaderLines['fields']; readonly last: number } {
  let labels = 0;
  for (let at = from; at < end && isLabelAlone(source, lines[at] as Line); at++) labels++;
  if (labels < fewestLabels) return { last: from + labels - 1 };
  const fields: { [field in HeaderField]?: Slice } = {};
  let last = from + labels - 1;
  for (let index = 0; index < labels; index++) {
    const value = from + labels + index;
    const text = textAt(source, lines[value]);
    if (value >= end || titlePattern.test(text) || labelAlone.test(text)) break;
    last = value;
    const field = fieldByLabel.get(wording(textAt(source, lines[from + index])));
    const { start, end: lineEnd } = lines[value] as Line;
    if (field) fields[field] ??= fieldValue(source, start, lineEnd);
  }
  return fields.date && findDate(fields.date.text) ? { fields, last } : { last: from + labels - 1 };
}

/** Nothing of a line that is longer than any label. */
function textAt(source: string, line: Line | undefined): string {
  return line && line.end - line.start <= longestLine ? source.slice(line.start, line.end) : '';
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
