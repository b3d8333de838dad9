/** What items lack: the one place where it is decided what is missing or empty. */
import { attendanceStems } from '../vocabulary/attendance.ts';
import { decisionNouns } from '../vocabulary/decisions.ts';
import { alsoDecide } from '../vocabulary/headings.ts';
import { recommendationNounEndings, recommendingVerbs } from '../vocabulary/recommendations.ts';
import type { StandingItem } from '../vocabulary/standingItems.ts';
import { alternatives } from './alternatives.ts';
import { saysDecided } from './bareDecisions.ts';
import { isEmptyDecision, isEmptyRecommendation } from './emptySections.ts';
import {
  hasWeighing,
  isCaseByTitle,
  isElectionOnly,
  isElectionTitle,
  isEmptyByNature,
  isProposedInText,
  isRecommendedInText,
  isTakenOff,
  isUnrecommended,
  saysNothing,
} from './itemNature.ts';
import type { IndstillingSection, Punkt, Referat, Section, Slice, Span } from './model.ts';
import { misdatedDecisionOf } from './query.ts';
import { type Held, heldBy, type Siblings, siblingsOf } from './siblings.ts';
import { slice } from './span.ts';
import { standingItemOf } from './standing.ts';
import { evenSpaces, wording } from './wording.ts';

/** A section an item needs and lacks, or has with nothing in it. */
export interface Gap {
  readonly punkt: Punkt;
  readonly what: 'indstilling' | 'beslutning';
  readonly state: 'missing' | 'empty';
  /** The empty section's heading, or the item's where the section is missing. */
  readonly at: Slice;
  /** False where the item needs none by nature, and only its siblings let one expect it, or where it is unclear. */
  readonly required: boolean;
  /** True where the text may hold the section and only its form hides it: no item has any heading, or it is glued in. */
  readonly unclear: boolean;
}

/** Where an item is told apart: its heading; without number and title, what it begins with. */
function signOf({ start, end, heading, caseNumbers, sections }: Punkt, source: string): Slice {
  if (heading.text !== '') return heading;
  return caseNumbers[0] ?? sections[0]?.heading ?? slice(source, start, end);
}

/** Everything the items lack, by item, in order; what lacks nothing is not among them. `standingItems` is the whole table of items that need less. */
export function gapsOf(referat: Referat, standingItems: readonly StandingItem[]): Map<Punkt, readonly Gap[]> {
  const all = heldBy(referat);
  const siblings = siblingsOf(all, referat, standingItems);
  const found = new Map<Punkt, readonly Gap[]>();
  for (const held of all) {
    const gaps = gapsOfPunkt(held, referat, siblings, standingItems);
    if (gaps.length > 0) found.set(held.punkt, gaps);
  }
  return found;
}

function gapsOfPunkt(
  held: Held,
  referat: Referat,
  siblings: Siblings,
  standingItems: readonly StandingItem[],
): readonly Gap[] {
  const { punkt, indstilling, beslutning } = held;
  const gaps: Gap[] = [];
  const isEmpty = indstilling !== undefined && isEmptyRecommendation(indstilling);
  // `Indstilling og beslutning` stands above what was decided where nothing needed to be recommended, too.
  const mayBeNone = isEmpty && beslutning !== undefined && headsBoth(indstilling);
  // What an item needs is asked only where it lacks something: most lack nothing.
  const need = indstilling && beslutning && !mayBeNone ? undefined : needOf(held, referat, siblings, standingItems);
  const { headless, decisionsUnheaded } = siblings;
  const missing = (what: Gap['what']) => {
    if (!need || need[what] === 'no' || (what === 'beslutning' && indstilling && decidesToo(indstilling, siblings)))
      return;
    const unclear =
      headless ||
      (what === 'beslutning' && (decisionsUnheaded || (!indstilling && firstLineDecides(punkt, referat.source)))) ||
      isGluedIn(punkt, what, referat.source);
    gaps.push({
      punkt,
      what,
      state: 'missing',
      at: signOf(punkt, referat.source),
      required: need[what] === 'yes' && !unclear,
      unclear,
    });
  };
  const empty = (what: Gap['what'], at: Slice, unclear = false) =>
    gaps.push({ punkt, what, state: 'empty', at, required: !unclear, unclear });
  if (!indstilling) missing('indstilling');
  else if (isEmpty && !(mayBeNone && need?.indstilling !== 'yes'))
    empty('indstilling', indstilling.heading, siblings.arePointsLost());
  // An agenda has no decisions yet: neither a missing nor an empty one is a gap.
  if (referat.type === 'dagsorden') return gaps;
  if (!beslutning && !misdatedDecisionOf(punkt, referat)) missing('beslutning');
  else if (beslutning && isEmptyDecision(beslutning) && !tellsAttendance(held, referat.source, standingItems))
    empty('beslutning', beslutning.heading);
  return gaps;
}

/** `Indstilling og beslutning`, `INDSTILLING/BESLUTNING`, not `Forslag til beslutning`. */
function headsBoth({ heading }: IndstillingSection): boolean {
  return both.test(heading.text);
}

const both = new RegExp(
  `(?:${alternatives(recommendationNounEndings)})\\s?(?:og|samt|&|\\/)\\s?(?:${alternatives(decisionNouns)})`,
  'iu',
);

/** True where the recommendation's heading is the decision's too, in a house without any other, and not all below it is proposed. */
function decidesToo({ heading, paragraphs }: IndstillingSection, { noneDecided }: Siblings): boolean {
  return (
    noneDecided && decidingToo.has(wording(heading.text)) && !proposal.test(evenSpaces(paragraphs.at(-1)?.text ?? ''))
  );
}

/** `Forvaltningen indstiller, at …`, and a point below it. */
const proposal = new RegExp(
  `^(?:\\p{Lu}[^.:;]{2,90}\\s(?:${alternatives(recommendingVerbs)})[\\s,]|at\\s|[-–•\\d])`,
  'u',
);

const decidingToo = new Set(alsoDecide.map(wording));

/** True where who was absent is what the item is about. */
function tellsAttendance({ punkt, beslutning }: Held, source: string, standingItems: readonly StandingItem[]): boolean {
  return (
    beslutning !== undefined &&
    beslutning.absent.length > 0 &&
    (standingItemOf(punkt.title.text, standingItems)?.withoutBeslutning === true ||
      (punkt.title.text === '' && punkt.sections.some(({ kind, body }) => announces(kind, source, body))))
  );
}

/** `Mødets deltagere og fraværende noteres her.`, all that is said of an item whose title got lost. */
function announces(kind: Section['kind'], source: string, { start, end }: Span): boolean {
  return kind === 'resume' && end - start <= longestAnnouncement && attendance.test(source.slice(start, end));
}

const longestAnnouncement = 80;
const attendance = new RegExp(alternatives(attendanceStems), 'iu');

const gluedIn: Readonly<Record<Gap['what'], RegExp>> = {
  indstilling: /[\p{L}\d][.!?)]\s?Indstilling(?:\s*:|\s+\p{Lu}|\s*$)|\S[^\S\n\r]Indstilling(?:\s*:|\s+\p{Lu})/mu,
  beslutning: /[\p{L}\d][.!?)]\s?Beslutning(?:\s*:|\s+\p{Lu}|\s*$)|\S[^\S\n\r]Beslutning(?:\s*:|\s+\p{Lu})/mu,
};

/** True where the word stands behind a sentence, in the middle of a line, as a bad extraction leaves a heading. */
function isGluedIn({ heading, end }: Punkt, what: Gap['what'], source: string): boolean {
  // `Beslutning: Støj fra motorbanen` is what the item is called.
  return gluedIn[what].test(source.slice(heading.end, end));
}

/** True where the first thing said of an item is what became of it, with nothing that marks it as the decision. */
function firstLineDecides({ sections }: Punkt, source: string): boolean {
  const [first] = sections;
  if (!first) return false;
  const line =
    /^[^\n\r]*/u.exec(source.slice(first.body.start, Math.min(first.body.end, first.body.start + longestTold)))?.[0] ??
    '';
  return saysDecided(line.trimEnd());
}

const longestTold = 200;

/** True where a section says what a case is about: a short resume may be no more than where it goes. */
function isCaseText({ kind, body }: Section): boolean {
  return kind === 'sagsfremstilling' || (kind === 'resume' && body.end - body.start > longestNote);
}

const longestNote = 100;

type Need = 'yes' | 'expected' | 'no';

/** True where nothing is said of the case but where it has been and what is attached: the paper itself may be. */
function isUnwritten({ sections }: Punkt): boolean {
  return sections.length > 0 && sections.every(({ kind }) => unwrittenKinds.has(kind));
}

const unwrittenKinds: ReadonlySet<Section['kind']> = new Set(['bilag', 'andet', 'tidligere-beslutning']);

function needOf(
  { punkt, indstilling: recommendation }: Held,
  { source, type }: Referat,
  { noneHeaded, noneBelowHeading, noneRecommended, allRecommended, allDecided, decisionsUnheaded, light }: Siblings,
  standingItems: readonly StandingItem[],
): Record<Gap['what'], Need> {
  if (isTakenOff(punkt, source) || saysNothing(punkt, source)) return { indstilling: 'no', beslutning: 'no' };
  const standing = standingItemOf(punkt.title.text, standingItems);
  // An item without a title may be any of those that need no recommendation.
  const isUnnamed = punkt.title.text === '';
  const hasCaseText = punkt.sections.some(({ kind }) => kind === 'sagsfremstilling' || kind === 'resume');
  // What is published of an item behind closed doors may be no more than its title, or its decision.
  const isHidden = punkt.closed && !hasWeighing(punkt) && !punkt.sections.some(isCaseText);
  let indstilling: Need = punkt.closed ? 'expected' : 'yes';
  if (isHidden || noneRecommended || (noneHeaded && isProposedInText(punkt, source))) indstilling = 'no';
  else if (noneBelowHeading && isRecommendedInText(punkt, source)) indstilling = 'no';
  else if (isUnnamed) indstilling = hasCaseText && allRecommended ? 'expected' : 'no';
  else if (standing?.withoutIndstilling || isUnrecommended(punkt, source)) indstilling = 'no';
  else if (isElectionTitle(punkt.title.text)) indstilling = isElectionOnly(punkt, source) ? 'no' : 'expected';
  else if ((light.has(punkt) && !isCaseByTitle(punkt)) || (type === 'dagsorden' && isUnwritten(punkt)))
    indstilling = 'expected';
  let beslutning: Need = 'yes';
  if (isHidden && recommendation === undefined) beslutning = 'no';
  else if (standing?.withoutBeslutning)
    // Where decisions have no heading nobody can tell that there is none.
    beslutning =
      !punkt.closed && allDecided && !decisionsUnheaded && !isEmptyByNature(punkt, source) ? 'expected' : 'no';
  return { indstilling, beslutning };
}
