/** What a document says of its meeting by its items, where the header does not: what it is, whose, and of which day. */
import { sameBody } from './bodies.ts';
import { isoDate, sameDate } from './dates.ts';
import type { HeadingReading } from './headingReading.ts';
import { namesItem } from './itemTitles.ts';
import type { Line } from './lines.ts';
import type { CalendarDate, DateSlice, DocumentType, Punkt, Slice } from './model.ts';

/**
 * What the document is: as its title says, unless the items say otherwise – an agenda in which half the items are decided
 * is minutes, and what does not say what it is and decides nothing is an agenda.
 */
export function typeOf(named: DocumentType | undefined, punkter: readonly Punkt[]): DocumentType {
  if (named !== undefined && named !== 'dagsorden') return named;
  let decided = 0;
  let recommended = 0;
  for (const { sections } of punkter) {
    if (sections.some((section) => section.kind === 'beslutning' && section.paragraphs.length > 0)) decided++;
    if (sections.some(({ kind }) => kind === 'indstilling')) recommended++;
  }
  if (named === 'dagsorden') return tellMinutes(decided, punkter.length) ? 'referat' : 'dagsorden';
  return decided === 0 && recommended > 0 && punkter.length > 1 ? 'dagsorden' : 'referat';
}

/** True where half the items are decided; half of few may be the agenda itself, which is approved before anything else is decided. */
function tellMinutes(decided: number, items: number): boolean {
  return items < fewItems ? decided * 2 > items : decided * 2 >= items;
}

const fewItems = 4;

/**
 * Whose meeting it was: as the header says, unless every decision names who decided, nobody of that name decided
 * anything on the day, and somebody else did: then as the decisions say.
 */
export function bodyOfMeeting(
  inHeader: Slice | undefined,
  readings: readonly (HeadingReading | undefined)[],
  meetingDate: CalendarDate | undefined,
): Slice | undefined {
  if (!meetingDate) return inHeader;
  let decider: Slice | undefined;
  for (const reading of readings) {
    // `Beslutning` alone is this meeting's, whoever else met that day.
    if (inHeader && isPlainDecision(reading)) return inHeader;
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
export function usualDecisionDate(
  source: string,
  lines: readonly Line[],
  readings: readonly (HeadingReading | undefined)[],
): DateSlice | undefined {
  const counts = new Map<string, { date: DateSlice; count: number }>();
  let undated = 0;
  for (let at = 0; at < readings.length; at++) {
    const reading = readings[at];
    // Right above a dated one it stands for that, be it with the item it is about between them.
    const below = lines[at + 1];
    const isAboutItem = isPlainDecision(reading) && below !== undefined && namesItem(source, below);
    const next = readings[at + 1] ?? (isAboutItem ? readings[at + 2] : undefined);
    if (isPlainDecision(reading) && !(next?.kind === 'beslutning' && next.date)) undated++;
    if (!reading?.date) continue;
    const { date } = reading;
    const day = isoDate(date.date);
    const known = counts.get(day);
    if (known) known.count++;
    else counts.set(day, { date, count: 1 });
  }
  const [usual] = [...counts].sort(
    ([day, one], [otherDay, other]) => other.count - one.count || (otherDay < day ? -1 : 1),
  );
  return usual && undated < usual[1].count ? usual[1].date : undefined;
}

/** `Beslutning`, without whose or when; `Referat` may head an empty place of the template. */
function isPlainDecision(reading: HeadingReading | undefined): boolean {
  return reading?.kind === 'beslutning' && reading.strength === 'phrase' && reading.alsoAttachment !== true;
}
