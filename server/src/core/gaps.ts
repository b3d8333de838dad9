/** What items lack: the one place where it is decided what is missing or empty. */
import { decidingCouncils } from '../vocabulary/bodies.ts';
import { alsoDecide } from '../vocabulary/headings.ts';
import { administrationVerbs, recommendingVerbs } from '../vocabulary/recommendations.ts';
import type { StandingItem } from '../vocabulary/standingItems.ts';
import { alternatives } from './alternatives.ts';
import { saysDecided } from './bareDecisions.ts';
import { isEmptyDecision, isEmptyRecommendation } from './emptySections.ts';
import {
  elects,
  hasWeighing,
  isCaseByTitle,
  isElectionTitle,
  isEmptyByNature,
  isProposedInText,
  isTakenOff,
  isUnrecommended,
  saysNothing,
} from './itemNature.ts';
import type { BeslutningSection, IndstillingSection, Punkt, Referat, Section, Slice } from './model.ts';
import { decisionOf, misdatedDecisionOf, recommendationOf } from './query.ts';
import { slice } from './span.ts';
import { standingItemOf } from './standing.ts';
import { wording } from './wording.ts';

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

/** An item with what was found of the two sections it may need. */
interface Held {
  readonly punkt: Punkt;
  readonly indstilling: IndstillingSection | undefined;
  readonly beslutning: BeslutningSection | undefined;
}

/** Everything the items lack, by item, in order; what lacks nothing is not among them. `standingItems` is the whole table of items that need less. */
export function gapsOf(referat: Referat, standingItems: readonly StandingItem[]): Map<Punkt, readonly Gap[]> {
  const all = referat.punkter.map((punkt) => ({
    punkt,
    indstilling: recommendationOf(punkt),
    beslutning: decisionOf(punkt),
  }));
  const noneHeaded = areProposals(all, referat, standingItems);
  const siblings: Siblings = {
    headless: all.length >= fewSiblings && all.every(({ punkt }) => !punkt.sections.some(isHeaded)),
    decisionsUnheaded:
      all.some(({ beslutning }) => beslutning) && all.every(({ beslutning }) => !beslutning || !isHeaded(beslutning)),
    noneDecided: all.every(({ beslutning }) => !beslutning),
    arePointsLost: () => arePointsLost(all),
    noneHeaded,
    noneRecommended: noneHeaded && isStyle(needing(all, referat, standingItems), referat, all),
    // The item itself is the only one that may lack it.
    allRecommended: all.length > fewSiblings && all.filter(({ indstilling }) => !indstilling).length === 1,
    allDecided: all.length > fewSiblings && all.filter(({ beslutning }) => !beslutning).length === 1,
    light: lightItems(all),
  };
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
  // What an item needs is asked only where it lacks something: most lack nothing.
  const need = indstilling && beslutning ? undefined : needOf(held, referat, siblings, standingItems);
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
  else if (isEmptyRecommendation(indstilling)) empty('indstilling', indstilling.heading, siblings.arePointsLost());
  // An agenda has no decisions yet: neither a missing nor an empty one is a gap.
  if (referat.type === 'dagsorden') return gaps;
  if (!beslutning && !misdatedDecisionOf(punkt, referat)) missing('beslutning');
  else if (beslutning && isEmptyDecision(beslutning) && !tellsAttendance(held, standingItems))
    empty('beslutning', beslutning.heading);
  return gaps;
}

/** True where the recommendation's heading is the decision's too, in a house without any other. */
function decidesToo({ heading }: IndstillingSection, { noneDecided }: Siblings): boolean {
  return noneDecided && decidingToo.has(wording(heading.text));
}

const decidingToo = new Set(alsoDecide.map(wording));

const longestHeader = 1000;
const longestName = 60;
/** `ældrerådet`, `seniorrådsmøde` */
const council = /.råd(?:et|ets|s|smøde|smødet)?$/u;
const deciding = new RegExp(`(?:${alternatives(decidingCouncils)})(?:et|ets|s|smøde|smødet)?$`, 'u');

/** True for a council that gives advice, for which hardly anybody recommends anything: `Ældrerådet`, not `Byrådet`. */
function isAdvisory({ header, source }: Referat): boolean {
  const text = header.body?.text ?? source.slice(header.start, Math.min(header.end, header.start + longestHeader));
  const councils = wording(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length < longestName && council.test(word));
  return councils.length > 0 && councils.every((word) => !deciding.test(word));
}

/** True where who was absent is what the item is about. */
function tellsAttendance({ punkt, beslutning }: Held, standingItems: readonly StandingItem[]): boolean {
  return (
    beslutning !== undefined &&
    beslutning.absent.length > 0 &&
    standingItemOf(punkt.title.text, standingItems)?.withoutBeslutning === true
  );
}

/** In fewer recommendations nothing recurs by an export's fault. */
const fewestLost = 3;

function arePointsLost(all: readonly Held[]): boolean {
  let lost = 0;
  for (const { indstilling } of all) {
    if (!indstilling) continue;
    if (indstilling.paragraphs.length === 0 || !isEmptyRecommendation(indstilling)) return false;
    lost++;
  }
  return lost >= fewestLost;
}

/**
 * True where what is recommended has no heading in this house: `Staben foreslår, at …` ends the text of some cases, be it
 * with its points on lines of their own. Where most cases have that, it is the heading.
 */
function areProposals(all: readonly Held[], referat: Referat, standingItems: readonly StandingItem[]): boolean {
  if (all.some(({ indstilling }) => indstilling && recommending.test(indstilling.heading.text))) return false;
  const proposed = all.filter(({ indstilling }) => indstilling);
  if (!proposed.every(({ indstilling }) => indstilling && proposes(indstilling))) return false;
  const ledIn = proposed.filter(({ indstilling }) => indstilling && isHeaded(indstilling)).length;
  return ledIn === 0 || ledIn * 2 < needing(all, referat, standingItems).length;
}

/** `Staben foreslår, at …`, `Staben foreslår,` */
function proposes({ heading }: IndstillingSection): boolean {
  return proposing.test(heading.text);
}

const proposing = new RegExp(`\\s(?:${alternatives(administrationVerbs)})[,:]?$`, 'iu');
const recommending = new RegExp(alternatives(recommendingVerbs), 'iu');

/** True where a section has a heading of its own: a sentence that recommends or decides is its own text. */
function isHeaded(section: Section): boolean {
  return !('paragraphs' in section) || section.paragraphs[0]?.start !== section.heading.start;
}

/** With fewer items than this beside it, what the others have says little. */
const fewSiblings = 3;

/** The items of a kind that needs a recommendation. */
function needing(all: readonly Held[], { source }: Referat, standingItems: readonly StandingItem[]): readonly Held[] {
  return all.filter(
    ({ punkt }) =>
      !punkt.closed &&
      !standingItemOf(punkt.title.text, standingItems)?.withoutIndstilling &&
      !isUnrecommended(punkt, source),
  );
}

/** True where it is the house's style to have no recommendation: not forgotten in so many items, or in minutes that are done. */
function isStyle(cases: readonly Held[], referat: Referat, all: readonly Held[]): boolean {
  if (isAdvisory(referat) || all.some(({ indstilling }) => indstilling)) return cases.length > 0;
  return cases.length > (cases.every(({ beslutning }) => beslutning && !isEmptyDecision(beslutning)) ? 2 : fewSiblings);
}

interface Siblings {
  /** No item has any heading, so that nothing tells what stands in them. */
  readonly headless: boolean;
  /** No item has a decision under a heading of its own. */
  readonly noneDecided: boolean;
  /** Every recommendation breaks off where its points should stand: an export has lost them. */
  readonly arePointsLost: () => boolean;
  /** Decisions have no heading in this house, so that one in words of its own cannot be told from the text. */
  readonly decisionsUnheaded: boolean;
  /** No recommendation has a heading: what is proposed ends the text of the case. */
  readonly noneHeaded: boolean;
  /** No item has a recommendation though several would need one: this house has none in its minutes. */
  readonly noneRecommended: boolean;
  readonly allRecommended: boolean;
  readonly allDecided: boolean;
  /** Items without a recommendation that say nothing of what this house weighs in its cases: costs, law, hearing. */
  readonly light: ReadonlySet<Punkt>;
}

const fewestCases = 3;

/** The items without a recommendation, where most items with one have sections on costs, law or hearing, and these have none. */
function lightItems(all: readonly Held[]): ReadonlySet<Punkt> {
  const lacking = all.filter(({ punkt, indstilling }) => !indstilling && !punkt.closed && !hasWeighing(punkt));
  if (lacking.length === 0) return new Set();
  const cases = all.filter(({ punkt, indstilling }) => indstilling && !punkt.closed);
  const weighed = cases.filter(({ punkt }) => hasWeighing(punkt)).length;
  if (cases.length < fewestCases || weighed * 3 < cases.length * 2) return new Set();
  return new Set(lacking.map(({ punkt }) => punkt));
}

const gluedIn: Readonly<Record<Gap['what'], RegExp>> = {
  indstilling: /[\p{L}\d][.!?)]\s?Indstilling(?:\s*:|\s+\p{Lu}|\s*$)|\S[ \t]Indstilling(?:\s*:|\s+\p{Lu})/mu,
  beslutning: /[\p{L}\d][.!?)]\s?Beslutning(?:\s*:|\s+\p{Lu}|\s*$)|\S[ \t]Beslutning(?:\s*:|\s+\p{Lu})/mu,
};

/** True where the word stands behind a sentence, in the middle of a line, as a bad extraction leaves a heading. */
function isGluedIn({ start, end }: Punkt, what: Gap['what'], source: string): boolean {
  return gluedIn[what].test(source.slice(start, end));
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

function needOf(
  { punkt, indstilling: recommendation }: Held,
  { source }: Referat,
  { noneHeaded, noneRecommended, allRecommended, allDecided, decisionsUnheaded, light }: Siblings,
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
  else if (isUnnamed) indstilling = hasCaseText && allRecommended ? 'expected' : 'no';
  else if (standing?.withoutIndstilling || isUnrecommended(punkt, source)) indstilling = 'no';
  else if (isElectionTitle(punkt.title.text)) indstilling = elects(punkt) ? 'no' : 'expected';
  else if (light.has(punkt) && !isCaseByTitle(punkt)) indstilling = 'expected';
  let beslutning: Need = 'yes';
  if (isHidden && recommendation === undefined) beslutning = 'no';
  else if (standing?.withoutBeslutning)
    // Where decisions have no heading nobody can tell that there is none.
    beslutning =
      !punkt.closed && allDecided && !decisionsUnheaded && !isEmptyByNature(punkt, source) ? 'expected' : 'no';
  return { indstilling, beslutning };
}
