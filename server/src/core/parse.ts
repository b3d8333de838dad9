/** Text to document model: total and pure, each question answered for the whole document before the next is asked. */

import { closedWords, stateWords } from '../vocabulary/itemForms.ts';
import { alternatives } from './alternatives.ts';
import { withBareDecisions } from './bareDecisions.ts';
import { bodyMatcher } from './bodies.ts';
import { furtherNumber, readNumber } from './caseNumbers.ts';
import { closedInContents } from './closedContents.ts';
import { findContents } from './contents.ts';
import type { DocumentFacts } from './documentFacts.ts';
import { partGluedItems } from './gluedItems.ts';
import { readGroup } from './groupHeading.ts';
import { readHeader } from './header.ts';
import type { HeadingReading } from './headingReading.ts';
import { recurringHeadings } from './houseStyle.ts';
import { type GroupedItem, groupItems } from './itemGroups.ts';
import type { ItemStart } from './itemStart.ts';
import { findItems } from './items.ts';
import { type FoundMeeting, laterMeetings } from './laterMeetings.ts';
import { readLines, readPrinted, withMisspelt } from './lineReadings.ts';
import type { Line } from './lines.ts';
import { bodyOfMeeting, typeOf, usualDecisionDate } from './meeting.ts';
import type { Punkt, Referat, Slice } from './model.ts';
import { plainText } from './plainText.ts';
import { withoutQuoted } from './quotedText.ts';
import { withRecommendingSentences } from './recommendingSentences.ts';
import { partRunOnLines } from './runOnLines.ts';
import { readItem } from './sections.ts';
import { slice } from './span.ts';
import { withPartsInCapitals, withTemplateParts } from './templateParts.ts';
import { withUnheadedDecisions } from './unheadedDecisions.ts';
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

/** A document, and what its lines were taken for on the way. */
export interface ReadDocument {
  readonly referat: Referat;
  /** The lines that were read, in order: none that is blank or no part of the text, glued ones apart. */
  readonly lines: readonly Line[];
  /** What each of them would be as a heading, wherever it stands. */
  readonly readings: readonly (HeadingReading | undefined)[];
}

/** Reads any string as minutes; never throws. */
export function parse(source: string, options: ParseOptions = {}): Referat {
  return parseWithReadings(source, options).referat;
}

/** `parse`, with what the answer to *why* is made of. */
export function parseWithReadings(source: string, options: ParseOptions = {}): ReadDocument {
  const plain = plainText(source);
  if (!plain) return read(source, options, readLines(source));
  const { referat, lines, readings } = read(plain.text, options, readLines(plain.text));
  return { referat: plain.inSource(referat), lines: plain.spansInSource(lines), readings };
}

/** Lines that hold two items are taken apart so often: with the first the contents may show, and then what else is missing. */
const mostPartings = 2;

/** `partings`: how often lines that hold two items have been taken apart. */
function read(source: string, options: ParseOptions, lines: readonly Line[], partings = 0): ReadDocument {
  const { printed, gapped, doubtful } = readPrinted(source, lines, options.headings);
  const runOn = partings === 0 && !isDecided(printed) ? partRunOn(source, lines, printed) : undefined;
  if (runOn) return read(source, options, runOn, 1);
  const contents = findContents(source, lines);
  const from = contents?.end ?? 0;
  const byThemselves = withoutQuoted(source, lines, withMisspelt(source, lines, printed, from, gapped));
  const titles = contents?.titles ?? [];
  const items = findItems({ source, lines, readings: byThemselves, titles, from });
  const apart = partings === mostPartings ? undefined : partGluedItems(source, lines, items);
  if (apart) return read(source, options, apart, partings + 1);
  const firstItem = items[0]?.line ?? lines.length;
  const headerEnd = Math.min(contents?.from ?? firstItem, firstItem);
  const { header, type } = readHeader(source, lines, ...headerLines(items, byThemselves, headerEnd));
  const date = header.date ?? usualDecisionDate(source, lines, byThemselves);
  const meetingDate = date?.date;
  const decidedBy = bodyOfMeeting(header.body, byThemselves, meetingDate);
  const groups = groupItems(source, lines, byThemselves, items);
  const template = withPartsInCapitals(source, lines, withTemplateParts(source, lines, byThemselves, items, doubtful));
  const recommended = withRecommendingSentences(source, lines, template, items);
  const known: DocumentFacts = {
    source,
    lines,
    // What a quoted member recommends nobody recommends here.
    readings: recommended === template ? template : withoutQuoted(source, lines, recommended),
    meetingDate,
    isBody: decidedBy ? bodyMatcher(decidedBy.text) : () => true,
    gapped,
  };
  const recurring = withRecurringHeadings(known, items);
  const behind = withUnheadedDecisions(recurring, items, groups, type === 'dagsorden');
  const facts = { ...recurring, readings: withBareDecisions(source, lines, behind, items, groups) };
  const meetings = laterMeetings(source, lines, items);
  const isListedClosed = closedInContents(source, lines, firstItem);
  let own: FoundMeeting | undefined;
  const punkter = items.map((item, index) => {
    own = meetings.get(index) ?? own;
    const group = groups[index] as GroupedItem;
    const end = Math.min(group.end, meetings.get(index + 1)?.line ?? group.end);
    const closed = group.closed || isListedClosed(item.title);
    const punkt = readPunkt(own ? { ...facts, ...own.facts } : facts, item, { ...group, end, closed });
    return own ? { ...punkt, laterMeeting: own.meeting } : punkt;
  });
  const referat: Referat = {
    start: 0,
    end: source.length,
    source,
    type: typeOf(type, punkter),
    header: {
      ...header,
      ...(!header.body && decidedBy && { body: decidedBy }),
      ...(!header.date && date && { date }),
    },
    ...(contents && { contents: contents.contents }),
    punkter,
  };
  return { referat, lines, readings: facts.readings };
}

/** True where a line is the heading of a decision. */
function isDecided(readings: readonly (HeadingReading | undefined)[]): boolean {
  return readings.some((reading) => reading?.kind === 'beslutning' && reading.strength !== 'part');
}

/** The lines apart that have run together in minutes, or in an agenda, which recommends and decides nothing yet. */
function partRunOn(
  source: string,
  lines: readonly Line[],
  readings: readonly (HeadingReading | undefined)[],
): readonly Line[] | undefined {
  const decided = partRunOnLines(source, lines, 'beslutning');
  if (decided || readings.some((reading) => reading?.kind === 'indstilling' && reading.strength !== 'part'))
    return decided;
  return partRunOnLines(source, lines, 'indstilling');
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

/** The readings with the headings the items have in common that no table knows. */
function withRecurringHeadings(facts: DocumentFacts, items: readonly ItemStart[]): DocumentFacts {
  const { source, lines, readings, gapped } = facts;
  const recurring = recurringHeadings(source, lines, readings, items, gapped);
  if (recurring.size === 0) return facts;
  const recurs = ({ start, end, shape }: Line) =>
    shape === 'word' ? recurring.get(wording(source.slice(start, end))) : undefined;
  return { ...facts, readings: readings.map((reading, at) => reading ?? recurs(lines[at] as Line)) };
}

function readPunkt(facts: DocumentFacts, item: ItemStart, group: GroupedItem): Punkt {
  const { end: to } = group;
  const { source, lines } = facts;
  const first = lines[item.line] as Line;
  // An item without number and title begins with its first section.
  const headingEnd = item.lastLine < item.line ? first.start : (lines[item.lastLine] as Line).end;
  const last = lines[to - 1] as Line;
  const { sections, caseNumbers, documentNumbers, absent } = readItem(facts, item.lastLine + 1, to);
  const named = [...numbersAbove(facts, group.above, item.line), ...numbersInHeading(facts, item)];
  // `Sag nr. 38` below `Punkt 38` is the number of the item once more.
  const isOwn = ({ text }: Slice) => text === String(item.number);
  return {
    start: first.start,
    end: Math.max(headingEnd, last.end),
    number: item.number,
    title: slice(source, item.title.start, item.title.end),
    closed: item.closed || group.closed || saysClosed(facts, item.lastLine + 1, to),
    forInformation: group.forInformation || isToldBelow(facts, item.lastLine + 1, to),
    broughtUp: group.broughtUp,
    heading: slice(source, first.start, headingEnd),
    caseNumbers: [...named, ...caseNumbers].filter((number) => !isOwn(number)),
    documentNumbers,
    sections,
    absent,
  };
}

/** The furthest below its title a line says that an item is held behind closed doors. */
const farthestState = 6;
/** Further down only a line that says nothing else is looked at. */
const farthestBeside = 3;
const closedWordings = new Set(closedWords.map(wording));
const openWordings = new Set(stateWords.map(wording).filter((word) => !closedWordings.has(word)));
const longestState = 160;
const longestStateAlone = 20;
const stateLetters = new Set(
  [...closedWords, ...stateWords].flatMap((word) => [word.charCodeAt(0), word.toLowerCase().charCodeAt(0)]),
);
/** Beside the number of the case: `Lukket - 82.02.00-G10-31-17`, `J.nr.: 82.01.00.G10    Lukket sag`. */
const closedLine = new RegExp(
  `^(?:${alternatives(closedWords)})\\s?[:–-]\\s?\\d|\\d.*\\s(?:${alternatives(closedWords.filter((word) => word.includes(' ')))})$`,
  'iu',
);

/** True where one of the lines below the title, before the first heading, is `Lukket` alone. */
function saysClosed({ source, lines, readings }: DocumentFacts, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + farthestState) && !readings[at]; at++) {
    const { start, end, shape } = lines[at] as Line;
    if (at >= from + farthestBeside && (shape !== 'word' || end - start > longestStateAlone)) continue;
    const last = source.charCodeAt(end - 1) | 32;
    // Of a number the words end with t and g; else the line begins with the word.
    if (!stateLetters.has(source.charCodeAt(start)) && last !== 103 && last !== 116) continue;
    const text = source.slice(start, Math.min(end, start + longestState));
    const isState = shape === 'word' && end - start < longestStateAlone && stateLetters.has(source.charCodeAt(start));
    const state = isState ? wording(text) : '';
    if (closedWordings.has(state)) return true;
    // A table of both has a column for each: `Åbent punkt`, `Lukket punkt`.
    if (openWordings.has(state)) return false;
    if (closedLine.test(text)) return true;
  }
  return false;
}

/** True where the line below the title says that the case is only told: `D. Orientering`. */
function isToldBelow({ source, lines, readings }: DocumentFacts, from: number, to: number): boolean {
  return from < to && !readings[from] && readGroup(source, lines[from] as Line)?.forInformation === true;
}

/** The case that is named above an item's heading. */
function numbersAbove({ source, lines }: DocumentFacts, from: number, to: number): readonly Slice[] {
  const number = from < to ? readNumber(source, lines[to - 1] as Line, true) : undefined;
  return number && !number.document ? [number.number] : [];
}

/** `Nr. 14 BR 412/07. Høring om broen` */
const inRegister = /(\p{Lu}{2,4}\s\d{1,4}\/\d{2,4})\.?\s+(?:\([^()]{3,40}\)\s+)?$/u;

/** `Punkt: 3` of `Punkt: 3 Acadre sagsnr.: 13/9027` */
const beforeCase = /^\D{0,12}\d{1,4}/u;

/** The case that is named between an item's number and its title. */
function numbersInHeading({ source, lines }: DocumentFacts, { line, lastLine, title }: ItemStart): readonly Slice[] {
  const found: Slice[] = [];
  const { start } = lines[line] as Line;
  const before = source.slice(start, Math.max(start, title.start));
  const register = before.includes('/') ? inRegister.exec(before) : null;
  if (register?.[1]) found.push(slice(source, start + register.index, start + register.index + register[1].length));
  const { end } = lines[line] as Line;
  const number = title.start >= end ? beforeCase.exec(source.slice(start, end)) : null;
  const behind = number && furtherNumber(source, lines[line] as Line, slice(source, start, start + number[0].length));
  if (behind && !behind.document) found.push(behind.number);
  for (let at = line + 1; at < lastLine && (lines[at] as Line).end <= title.start; at++) {
    const number = readNumber(source, lines[at] as Line, true);
    if (number && !number.document) found.push(number.number);
  }
  return found;
}
