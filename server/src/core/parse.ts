/** Text to document model: total and pure, each question answered for the whole document before the next is asked. */
import { findContents } from './contents.ts';
import { sameDate } from './dates.ts';
import type { DocumentFacts } from './documentFacts.ts';
import { partGluedHeadings } from './gluedHeadings.ts';
import { readHeader } from './header.ts';
import { readHeading } from './heading.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import { recurringHeadings, withRecommendingSentences } from './houseStyle.ts';
import { contentsTitle, type ItemStart } from './itemForms.ts';
import { findItems } from './items.ts';
import { type Line, scanLines } from './lines.ts';
import { readMisspelt } from './misspelling.ts';
import type { CalendarDate, Punkt, Referat, Slice } from './model.ts';
import { withoutPageMarks } from './pageMarks.ts';
import { readRunInHeading } from './runInHeading.ts';
import { readItem } from './sections.ts';
import { slice } from './span.ts';
import { withoutTemplateBullets } from './templateBullets.ts';
import { wording } from './wording.ts';

/** What a user tells of the documents besides what they tell themselves. */
export interface ParseOptions {
  /**
   * Headings of the house no rule can know, with the kind of section each opens: `{ 'Klimavurdering': 'andet' }`. They
   * are compared as `wording` evens them out, so that case and a final `:` do not matter, and come before the
   * vocabulary. An analysis that is kept for a document holds only for the headings it was read with.
   */
  readonly headings?: Readonly<Record<string, HeadingReading['kind']>>;
}

/** Reads any string as minutes; never throws. */
export function parse(source: string, options: ParseOptions = {}): Referat {
  const lines = readLines(source);
  const told = toldHeadings(options);
  const gapped = countGaps(lines) * 3 > lines.length && headingsHaveGaps(source, lines);
  const byThemselves = lines.map((line) => told?.(source, line) ?? readLine(source, line, gapped));
  const contents = findContents(source, lines);
  const titles = contents?.contents.entries.map(({ title }) => contentsTitle(title.text)) ?? [];
  const items = findItems({ source, lines, readings: byThemselves, titles, from: contents?.end ?? 0 });
  const firstItem = items[0]?.line ?? lines.length;
  const headerEnd = Math.min(contents?.from ?? firstItem, firstItem);
  const { header, type } = readHeader(source, lines, ...headerLines(items, byThemselves, headerEnd));
  const meetingDate = header.date?.date ?? usualDecisionDate(byThemselves);
  const decidedBy = header.body ?? bodyOfDecisions(byThemselves, meetingDate);
  const known: DocumentFacts = {
    source,
    lines,
    readings: withRecommendingSentences(source, lines, byThemselves, items.length),
    meetingDate,
    body: decidedBy?.text,
    gapped,
  };
  const facts = withRecurringHeadings(known, items);
  return {
    start: 0,
    end: source.length,
    source,
    type,
    header: decidedBy ? { ...header, body: decidedBy } : header,
    ...(contents && { contents: contents.contents }),
    punkter: items.map((item, index) => readPunkt(facts, item, items[index + 1]?.line ?? lines.length)),
  };
}

/** Which lines are the header: those before the items, or below the title where a page begins with its only item's. */
function headerLines(
  items: readonly ItemStart[],
  readings: readonly (HeadingReading | undefined)[],
  end: number,
): [number, number] {
  const [item, another] = items;
  if (!item || another || item.line > 0 || item.lastLine < 0) return [0, end];
  const first = readings.findIndex((reading, at) => at > item.lastLine && reading !== undefined);
  return [item.lastLine + 1, first === -1 ? item.lastLine + 1 : first];
}

/** The lines of the text, what an export made of them put right. */
function readLines(source: string): readonly Line[] {
  const pages = withoutPageMarks(source, scanLines(source));
  return partGluedHeadings(source, withoutTemplateBullets(source, pages));
}

/** The readings with the headings the items have in common that no table knows. */
function withRecurringHeadings(facts: DocumentFacts, items: readonly ItemStart[]): DocumentFacts {
  const { source, lines, readings, gapped } = facts;
  const recurring = recurringHeadings(source, lines, readings, items, gapped);
  if (recurring.size === 0) return facts;
  const recurs = ({ start, end, shape }: Line) =>
    shape === 'word' ? recurring.get(wording(source.slice(start, end))) : undefined;
  return { ...facts, readings: readings.map((reading, at) => reading ?? recurs(lines[at] as Line)) };
}

/** Blank lines may part the paragraphs and yet stand before few headings: those of every template tell. */
function headingsHaveGaps(source: string, lines: readonly Line[]): boolean {
  let without = 0;
  let all = 0;
  for (const { start, end, gapBefore } of lines) {
    if (end - start > longestSign || !sure.has(wording(source.slice(start, end)))) continue;
    all++;
    if (!gapBefore) without++;
  }
  return without * 2 <= all;
}

const sure = new Set(['indstilling', 'beslutning', 'sagsfremstilling']);
const longestSign = 17;

function countGaps(lines: readonly Line[]): number {
  let count = 0;
  for (const { gapBefore } of lines) if (gapBefore) count++;
  return count;
}

/** Reads a line by what the user told; undefined where nothing was. */
function toldHeadings({ headings = {} }: ParseOptions) {
  const told = new Map(Object.entries(headings).map(([text, kind]) => [wording(text), headingReading(kind, 'phrase')]));
  told.delete('');
  if (told.size === 0) return undefined;
  const longest = Math.max(...[...told.keys()].map((text) => text.length)) * 2 + 8;
  return (source: string, { start, end }: Line) =>
    end - start <= longest ? told.get(wording(source.slice(start, end))) : undefined;
}

function readLine(source: string, line: Line, gapped: boolean): HeadingReading | undefined {
  const { start, end, shape } = line;
  if (shape === 'sentence') return readRunInHeading(source, start, end);
  if (shape === 'word') {
    const text = source.slice(start, end);
    const reading = readHeading(text, start) ?? readRunInHeading(source, start, end);
    return reading ?? (line.gapBefore || !gapped ? readMisspelt(text, start) : undefined);
  }
  return shape === 'number' && end - start <= 60 ? readHeading(source.slice(start, end), start) : undefined;
}

function readPunkt(facts: DocumentFacts, item: ItemStart, to: number): Punkt {
  const { source, lines } = facts;
  const first = lines[item.line] as Line;
  // An item without number and title begins with its first section.
  const headingEnd = item.lastLine < item.line ? first.start : (lines[item.lastLine] as Line).end;
  const last = lines[to - 1] as Line;
  const { sections, caseNumbers, documentNumbers, absent } = readItem(facts, item.lastLine + 1, to);
  return {
    start: first.start,
    end: Math.max(headingEnd, last.end),
    number: item.number,
    title: slice(source, item.title.start, item.title.end),
    closed: item.closed,
    heading: slice(source, first.start, headingEnd),
    caseNumbers,
    documentNumbers,
    sections,
    absent,
  };
}

/** Without a body in the header, the one that decided on the day of the meeting, where its decisions name one. */
function bodyOfDecisions(
  readings: readonly (HeadingReading | undefined)[],
  meetingDate: CalendarDate | undefined,
): Slice | undefined {
  const named = readings.filter(
    (reading) => reading?.decidedBy && reading.date && meetingDate && sameDate(reading.date.date, meetingDate),
  );
  return named.at(-1)?.decidedBy;
}

/** Without a date in the header, the date most decisions name is the meeting's. */
function usualDecisionDate(readings: readonly (HeadingReading | undefined)[]): CalendarDate | undefined {
  const counts: { date: CalendarDate; count: number }[] = [];
  for (const reading of readings) {
    if (!reading?.date) continue;
    const { date } = reading.date;
    const known = counts.find((candidate) => sameDate(candidate.date, date));
    if (known) known.count++;
    else counts.push({ date, count: 1 });
  }
  return counts.sort((one, other) => other.count - one.count)[0]?.date;
}
