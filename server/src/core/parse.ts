/** Text to document model: total and pure, each question answered for the whole document before the next is asked. */

import { bodyMatcher, sameBody } from './bodies.ts';
import { findContents } from './contents.ts';
import { isoDate, sameDate } from './dates.ts';
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
import type { CalendarDate, DocumentType, Punkt, Referat, Slice } from './model.ts';
import { withoutPageMarks } from './pageMarks.ts';
import { readRunInHeading } from './runInHeading.ts';
import { readItem } from './sections.ts';
import { withoutSoftHyphens } from './softHyphens.ts';
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
  const plain = withoutSoftHyphens(source);
  return plain ? plain.inSource(read(plain.text, options)) : read(source, options);
}

function read(source: string, options: ParseOptions): Referat {
  const lines = readLines(source);
  const told = toldHeadings(options);
  const printed = lines.map((line) => told?.(source, line) ?? readLine(source, line));
  const gapped = countGaps(lines) * 3 > lines.length && headingsHaveGaps(lines, printed);
  const contents = findContents(source, lines);
  const from = contents?.end ?? 0;
  const byThemselves = withMisspelt(source, lines, withoutNumberedLists(lines, printed), from, gapped);
  const titles = contents?.contents.entries.map(({ title }) => contentsTitle(title.text)) ?? [];
  const items = findItems({ source, lines, readings: byThemselves, titles, from });
  const firstItem = items[0]?.line ?? lines.length;
  const headerEnd = Math.min(contents?.from ?? firstItem, firstItem);
  const { header, type } = readHeader(source, lines, ...headerLines(items, byThemselves, headerEnd));
  const meetingDate = header.date?.date ?? usualDecisionDate(byThemselves);
  const decidedBy = bodyOfMeeting(header.body, byThemselves, meetingDate);
  const known: DocumentFacts = {
    source,
    lines,
    readings: withRecommendingSentences(source, lines, byThemselves, items.length),
    meetingDate,
    isBody: decidedBy ? bodyMatcher(decidedBy.text) : () => true,
    gapped,
  };
  const facts = withRecurringHeadings(known, items);
  const punkter = items.map((item, index) => readPunkt(facts, item, items[index + 1]?.line ?? lines.length));
  return {
    start: 0,
    end: source.length,
    source,
    type: typeOf(type, punkter),
    header: header.body || !decidedBy ? header : { ...header, body: decidedBy },
    ...(contents && { contents: contents.contents }),
    punkter,
  };
}

/**
 * What the document is: as its title says, unless the items say otherwise – an agenda in which most items are decided
 * is minutes, and what does not say what it is and decides nothing is an agenda.
 */
function typeOf(named: DocumentType | undefined, punkter: readonly Punkt[]): DocumentType {
  if (named !== undefined && named !== 'dagsorden') return named;
  let decided = 0;
  let recommended = 0;
  for (const { sections } of punkter) {
    if (sections.some((section) => section.kind === 'beslutning' && section.paragraphs.length > 0)) decided++;
    if (sections.some(({ kind }) => kind === 'indstilling')) recommended++;
  }
  if (named === 'dagsorden') return decided * 2 > punkter.length ? 'referat' : 'dagsorden';
  return decided === 0 && recommended > 0 && punkter.length > 1 ? 'dagsorden' : 'referat';
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

/** Where a template numbers its headings it numbers the first of them too; else what is numbered is a list in the text. */
function withoutNumberedLists(
  lines: readonly Line[],
  readings: readonly (HeadingReading | undefined)[],
): readonly (HeadingReading | undefined)[] {
  let isTemplate = false;
  let any = false;
  readings.forEach((reading, at) => {
    if (!reading || lines[at]?.shape !== 'number') return;
    any = true;
    if (reading.strength === 'phrase' && templateKinds.has(reading.kind)) isTemplate = true;
  });
  if (!any || isTemplate) return readings;
  return readings.map((reading, at) => (lines[at]?.shape === 'number' ? undefined : reading));
}

/** Blank lines may part the paragraphs and yet stand before few headings: those every template has tell. */
function headingsHaveGaps(lines: readonly Line[], readings: readonly (HeadingReading | undefined)[]): boolean {
  let without = 0;
  let all = 0;
  for (let at = 0; at < lines.length; at++) {
    const reading = readings[at];
    if (reading?.strength !== 'phrase' || !templateKinds.has(reading.kind)) continue;
    all++;
    if (!lines[at]?.gapBefore) without++;
  }
  return without * 2 <= all;
}

/** The kinds nearly every template has, whose headings nothing else is taken for. */
const templateKinds: ReadonlySet<HeadingReading['kind']> = new Set([
  'resume',
  'sagsfremstilling',
  'indstilling',
  'beslutning',
]);

/** The readings with the headings that are misspelt: lines that stand where a heading does. */
function withMisspelt(
  source: string,
  lines: readonly Line[],
  readings: readonly (HeadingReading | undefined)[],
  from: number,
  gapped: boolean,
): readonly (HeadingReading | undefined)[] {
  let found: (HeadingReading | undefined)[] | undefined;
  for (let at = from; at < lines.length; at++) {
    if (readings[at]) continue;
    const { start, end, shape, gapBefore } = lines[at] as Line;
    if (shape !== 'word' || (gapped && !gapBefore)) continue;
    const reading = readMisspelt(source, start, end);
    if (!reading) continue;
    found ??= [...readings];
    found[at] = reading;
  }
  return found ?? readings;
}

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

function readLine(source: string, { start, end, shape }: Line): HeadingReading | undefined {
  if (shape === 'sentence') return readRunInHeading(source, start, end);
  if (shape === 'word') return readHeading(source, start, end) ?? readRunInHeading(source, start, end);
  return shape === 'number' && end - start <= 60 ? readHeading(source, start, end) : undefined;
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

/**
 * Whose meeting it was: as the header says, unless nobody of that name decided anything on the day, and somebody else
 * did: then as the decisions say.
 */
function bodyOfMeeting(
  inHeader: Slice | undefined,
  readings: readonly (HeadingReading | undefined)[],
  meetingDate: CalendarDate | undefined,
): Slice | undefined {
  if (!meetingDate) return inHeader;
  let decider: Slice | undefined;
  for (const reading of readings) {
    if (!reading?.decidedBy || !reading.date || !sameDate(reading.date.date, meetingDate)) continue;
    if (inHeader && sameBody(reading.decidedBy.text, inHeader.text)) return inHeader;
    decider = reading.decidedBy;
  }
  return decider ?? inHeader;
}

/**
 * Without a date in the header, the date most decisions name is the meeting's, the latest of those; none where the
 * meeting's own decisions name no date, so that all that do are of other meetings.
 */
function usualDecisionDate(readings: readonly (HeadingReading | undefined)[]): CalendarDate | undefined {
  const counts = new Map<string, { date: CalendarDate; count: number }>();
  let undated = 0;
  for (const reading of readings) {
    if (reading?.kind === 'beslutning' && reading.strength === 'phrase') undated++;
    if (!reading?.date) continue;
    const { date } = reading.date;
    const day = isoDate(date);
    const known = counts.get(day);
    if (known) known.count++;
    else counts.set(day, { date, count: 1 });
  }
  const [usual] = [...counts].sort(
    ([day, one], [otherDay, other]) => other.count - one.count || (otherDay < day ? -1 : 1),
  );
  return usual && undated < usual[1].count ? usual[1].date : undefined;
}
