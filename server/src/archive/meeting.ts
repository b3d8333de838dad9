/** What an archive keeps of a meeting: enough to find its items, copied out of the text so that the text can go. */
import { caseKey } from '../core/caseNumbers.ts';
import { type Gap, gapsOf } from '../core/gaps.ts';
import type { CalendarDate, DocumentType, Outcome, Punkt, Referat } from '../core/model.ts';
import { decisionOf } from '../core/query.ts';
import { copyOf } from '../core/span.ts';
import { evenSpaces } from '../core/wording.ts';
import { type StandingItem, standingItems } from '../vocabulary/standingItems.ts';

/** Where something stands, as whoever shows it counts: four numbers, carried along and never looked into here. */
export type Place = readonly [number, number, number, number];

/** One document of an archive. */
export interface Meeting {
  readonly uri: string;
  readonly type: DocumentType;
  /** The committee as printed, without its term; `''` where nobody knows. */
  readonly body: string;
  readonly date: CalendarDate | undefined;
  readonly punkter: readonly MeetingPunkt[];
  /** Where the heading of each item stands and where its decision is headed, in order: one array, as small as can be. */
  readonly places: Uint32Array;
}

/** An item of it. */
export interface MeetingPunkt {
  /** The printed number; 0 where there is none. */
  readonly number: number;
  /** The title on one line, or what else tells the item. */
  readonly title: string;
  /** The case numbers as `caseKey` has them, parted by a line feed: most items have one. */
  readonly cases: string;
  readonly outcome: readonly Outcome[];
  /** What was decided, on one line, as much as is kept of it; `''` where nothing is. */
  readonly decision: string;
  /** Bits, as there are so many items: `stateBits`. */
  readonly state: number;
}

const stateBits = {
  closed: 1,
  missing: { beslutning: 2, indstilling: 4 },
  empty: { beslutning: 8, indstilling: 16 },
} as const;

/** Held behind closed doors. */
export function isClosed({ state }: MeetingPunkt): boolean {
  return (state & stateBits.closed) !== 0;
}

/** What it needs and lacks, or has with nothing in it. */
export function gapsIn({ state }: MeetingPunkt): Pick<Gap, 'what' | 'state'>[] {
  return gapKinds.filter((gap) => (state & stateBits[gap.state][gap.what]) !== 0);
}

const gapKinds = [
  { state: 'missing', what: 'beslutning' },
  { state: 'missing', what: 'indstilling' },
  { state: 'empty', what: 'indstilling' },
  { state: 'empty', what: 'beslutning' },
] as const satisfies Pick<Gap, 'what' | 'state'>[];

/** What a document is read with besides its text. */
export interface MeetingOptions {
  readonly standingItems?: readonly StandingItem[];
  /** True for the rules whose findings do not count, because somebody switched them off. */
  readonly isOff?: (rule: string) => boolean;
}

/** No more of a decision is kept: one that is as long was cut off, as `isCutOff` says. */
const longestDecision = 64;

/** What is kept of a document; `placeOf` turns a span of it into a place. */
export function meetingOf(
  uri: string,
  referat: Referat,
  { standingItems: more = [], isOff = () => false }: MeetingOptions,
  placeOf: (span: { readonly start: number; readonly end: number }) => Place,
): Meeting {
  const { header, punkter, type } = referat;
  const gaps = gapsOf(referat, more.length > 0 ? [...more, ...standingItems] : standingItems);
  const places: number[] = [];
  const items = punkter.map((punkt): MeetingPunkt => {
    const decision = decisionOf(punkt);
    const place = placeOf(punkt.heading);
    places.push(...place, ...(decision ? placeOf(decision.heading) : place));
    let bits: number = punkt.closed ? stateBits.closed : 0;
    for (const { required, what, state } of gaps.get(punkt) ?? []) {
      if (required && !isOff(ruleOf(state, what))) bits |= stateBits[state][what];
    }
    return {
      number: punkt.number ?? 0,
      title: kept(titleOf(punkt)),
      cases: kept(punkt.caseNumbers.map(({ text }) => caseKey(text)).join('\n')),
      outcome: outcomeOf(decision?.outcome ?? none),
      decision: kept(beginningOf(decision?.paragraphs[0]?.text ?? '')),
      state: bits,
    };
  });
  return {
    uri,
    type,
    body: header.body ? kept(evenSpaces(header.body.text)) : '',
    date: header.date?.date,
    punkter: items,
    places: Uint32Array.from(places),
  };
}

/** True where more was decided than is kept. */
export function isCutOff({ decision }: MeetingPunkt): boolean {
  return decision.length === longestDecision;
}

/** Where the heading of an item stands. */
export function headingPlace(meeting: Meeting, punkt: MeetingPunkt): Place {
  return placeAt(meeting, meeting.punkter.indexOf(punkt) * 2);
}

/** Where the decision of an item is headed; the item's own heading where it has none. */
export function decisionPlace(meeting: Meeting, punkt: MeetingPunkt): Place {
  return placeAt(meeting, meeting.punkter.indexOf(punkt) * 2 + 1);
}

function placeAt({ places }: Meeting, index: number): Place {
  const [line = 0, character = 0, endLine = 0, endCharacter = 0] = places.subarray(index * 4, index * 4 + 4);
  return [line, character, endLine, endCharacter];
}

const none: readonly never[] = [];

/** The rule that reports a gap: `manglende-beslutning`, `tom-indstilling`. */
function ruleOf(state: 'missing' | 'empty', what: string): string {
  return `${state === 'missing' ? 'manglende' : 'tom'}-${what}`;
}

/** Title, heading or the number of the case: whatever tells the item. */
function titleOf({ title, heading, caseNumbers, sections }: Punkt): string {
  const names = [title.text, heading.text, caseNumbers[0]?.text, sections[0]?.heading.text];
  return evenSpaces(names.find((name) => name !== undefined && name.trim() !== '') ?? 'Punkt');
}

function beginningOf(text: string): string {
  const even = evenSpaces(text.length > longestDecision * 2 ? text.slice(0, longestDecision * 2) : text);
  return even.slice(0, longestDecision);
}

/** Combinations of outcomes are few: each is kept once. */
const outcomes = new Map<string, readonly Outcome[]>();

function outcomeOf(outcome: readonly Outcome[]): readonly Outcome[] {
  const key = outcome.join();
  const known = outcomes.get(key);
  if (known) return known;
  outcomes.set(key, outcome);
  return outcome;
}

/** Short texts recur from meeting to meeting (`Godkendt`, the name of a committee): each is kept once, within limits. */
const texts = new Map<string, string>();
const mostTexts = 4_000;
const longestText = 40;

/** A copy of the text, the same one for the same short text. */
function kept(text: string): string {
  if (text === '') return text;
  if (text.length > longestText) return copyOf(text);
  const known = texts.get(text);
  if (known !== undefined) return known;
  const copy = copyOf(text);
  if (texts.size < mostTexts) texts.set(copy, copy);
  return copy;
}

/** The case numbers of an item, as `caseKey` has them. */
export function caseKeysOf({ cases }: MeetingPunkt): string[] {
  return cases === '' ? [] : cases.split('\n');
}
