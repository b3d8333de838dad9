/** Questions about a document that outline and rules share. */
import { namesBody, sameBody } from './bodies.ts';
import { isNearDate, sameDate } from './dates.ts';
import { isEmptyDecision, isEmptyRecommendation } from './emptySections.ts';
import type {
  BeslutningSection,
  CalendarDate,
  Decision,
  IndstillingSection,
  Punkt,
  Referat,
  Slice,
  Span,
} from './model.ts';
import { evenSpaces } from './wording.ts';

/**
 * This meeting's decision on the item: the first one with text, or the one that names the meeting where another without
 * its day stands above; else the last.
 */
export function decisionOf({ sections }: Punkt): BeslutningSection | undefined {
  let first: BeslutningSection | undefined;
  let last: BeslutningSection | undefined;
  for (const section of sections) {
    if (section.kind !== 'beslutning') continue;
    last = section;
    if (isEmptyDecision(section)) continue;
    if (first === undefined || (section.date && !first.date)) first = section;
    if (first.date) break;
  }
  return first ?? last;
}

/** The recommendation on the item: the first with text, else the first. */
export function recommendationOf({ sections }: Punkt): IndstillingSection | undefined {
  let first: IndstillingSection | undefined;
  for (const section of sections) {
    if (section.kind !== 'indstilling') continue;
    if (!isEmptyRecommendation(section)) return section;
    first ??= section;
  }
  return first;
}

/** The item an offset lies in; `undefined` before the first one and between two. */
export function punktAt(punkter: readonly Punkt[], offset: number): Punkt | undefined {
  let low = 0;
  let high = punkter.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((punkter[middle] as Punkt).end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = punkter[low];
  return found && found.start <= offset ? found : undefined;
}

/** A decision of another meeting, and where it stands. */
export interface EarlierDecision extends Decision, Span {}

/** Decisions of other meetings that the item quotes, in order: under a heading, or told by the history of the case. */
export function earlierDecisionsOf({ sections }: Punkt): EarlierDecision[] {
  const found: EarlierDecision[] = [];
  for (const section of sections) {
    if (section.kind === 'tidligere-beslutning') found.push(section);
    for (const { decision, start, end } of section.children) if (decision) found.push({ ...decision, start, end });
  }
  return found;
}

/** The items of each meeting in the file, nearly always one: every meeting numbers its own. */
export function meetingsOf({ punkter }: Pick<Referat, 'punkter'>): readonly (readonly Punkt[])[] {
  const starts = punkter.flatMap(({ laterMeeting }, at) => {
    const before = punkter[at - 1]?.laterMeeting;
    return laterMeeting && !(before && sameDate(laterMeeting.date, before.date)) ? [at] : [];
  });
  return [0, ...starts].map((from, index) => punkter.slice(from, starts[index]));
}

/** Whose meeting an item was up at, and when: as the header says, or the title line above it where the file holds several. */
export function meetingOfPunkt(
  { laterMeeting }: Punkt,
  { header }: Pick<Referat, 'header'>,
): { readonly body: Slice | undefined; readonly date: CalendarDate | undefined } {
  return laterMeeting ?? { body: header.body, date: header.date?.date };
}

/**
 * A decision that is dated nearly as the meeting is, where the item has none of the meeting's own: its date is a slip,
 * and the decision is not missing.
 */
export function misdatedDecisionOf(
  punkt: Punkt,
  { header, source, type }: Pick<Referat, 'header' | 'source' | 'type'>,
): BeslutningSection | undefined {
  // An agenda has no decisions of its own yet.
  if (type === 'dagsorden') return undefined;
  const { body, date } = meetingOfPunkt(punkt, { header });
  if (!date) return undefined;
  let last: BeslutningSection | undefined;
  for (const section of punkt.sections) {
    if (section.kind === 'beslutning') return undefined;
    if (section.kind === 'tidligere-beslutning') last = section;
  }
  if (!last?.date || !isNearDate(last.date.date, date)) return undefined;
  // What the text tells of the same day was another meeting.
  if (tellsMeeting(source.slice(punkt.start, last.start), last.date.text)) return undefined;
  return !last.decidedBy || !body || sameBody(last.decidedBy.text, body.text) ? last : undefined;
}

/** True where a day is told with a body that met: `Udvalget behandlede sagen den 14. februar 2024`. */
function tellsMeeting(text: string, day: string): boolean {
  const at = text.indexOf(day);
  if (at === -1) return false;
  const before = text.slice(Math.max(0, at - longestSentence), at);
  return namesBody(before.slice(before.search(/[^.!?\n\r]*$/u)));
}

const longestSentence = 200;

/** The attachments of the item, each name once, in the order first printed. */
export function attachmentsOf(punkt: Punkt): Slice[] {
  const names = new Map<string, Slice>();
  for (const section of punkt.sections) {
    if (section.kind !== 'bilag') continue;
    for (const name of section.names) {
      const key = evenSpaces(name.text);
      if (!names.has(key)) names.set(key, name);
    }
  }
  return [...names.values()];
}
