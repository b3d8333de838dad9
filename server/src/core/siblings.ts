/** What the items of a document tell of each other: which sections this house has, and for which kinds of items. */
import { decidingCouncils } from '../vocabulary/bodies.ts';
import { administrationVerbs, recommendingVerbs } from '../vocabulary/recommendations.ts';
import type { StandingItem } from '../vocabulary/standingItems.ts';
import { alternatives } from './alternatives.ts';
import { isEmptyDecision, isEmptyRecommendation } from './emptySections.ts';
import { hasWeighing, isUnrecommended } from './itemNature.ts';
import type { BeslutningSection, IndstillingSection, Punkt, Referat, Section } from './model.ts';
import { decisionOf, recommendationOf } from './query.ts';
import { standingItemOf } from './standing.ts';
import { evenSpaces, wording } from './wording.ts';

/** An item with what was found of the two sections it may need. */
export interface Held {
  readonly punkt: Punkt;
  readonly indstilling: IndstillingSection | undefined;
  readonly beslutning: BeslutningSection | undefined;
}

/** Every item with what it holds, in order. */
export function heldBy({ punkter }: Referat): readonly Held[] {
  return punkter.map((punkt) => ({ punkt, indstilling: recommendationOf(punkt), beslutning: decisionOf(punkt) }));
}

/** What the items have in common, by which what one of them lacks is told from what its house never has. */
export interface Siblings {
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
  /** No recommendation stands below a heading: it is said in the text, be it in a sentence of its own or not. */
  readonly noneBelowHeading: boolean;
  /** No item has a recommendation though several would need one: this house has none in its minutes. */
  readonly noneRecommended: boolean;
  readonly allRecommended: boolean;
  readonly allDecided: boolean;
  /** Items without a recommendation that say nothing of what this house weighs in its cases: costs, law, hearing. */
  readonly light: ReadonlySet<Punkt>;
}

/** What all items of a document tell of each. */
export function siblingsOf(all: readonly Held[], referat: Referat, standingItems: readonly StandingItem[]): Siblings {
  const noneHeaded = areProposals(all, referat, standingItems);
  return {
    headless: all.length >= fewSiblings && all.every(({ punkt }) => !punkt.sections.some(isHeaded)),
    decisionsUnheaded:
      all.some(({ beslutning }) => beslutning) && all.every(({ beslutning }) => !beslutning || !isHeaded(beslutning)),
    noneDecided: all.every(({ beslutning }) => !beslutning),
    arePointsLost: () => arePointsLost(all),
    noneHeaded,
    noneBelowHeading: all.every(({ indstilling }) => !indstilling || !isHeaded(indstilling)),
    noneRecommended: noneHeaded && isStyle(needing(all, referat, standingItems), referat, all),
    // The item itself is the only one that may lack it.
    allRecommended: all.length > fewSiblings && all.filter(({ indstilling }) => !indstilling).length === 1,
    allDecided: all.length > fewSiblings && all.filter(({ beslutning }) => !beslutning).length === 1,
    light: lightItems(all),
  };
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
  if (all.some(({ indstilling }) => indstilling && recommending.test(evenSpaces(indstilling.heading.text))))
    return false;
  const proposed = all.filter(({ indstilling }) => indstilling);
  if (!proposed.every(({ indstilling }) => indstilling && proposes(indstilling))) return false;
  const ledIn = proposed.filter(({ indstilling }) => indstilling && isHeaded(indstilling)).length;
  return ledIn === 0 || ledIn * 2 < needing(all, referat, standingItems).length;
}

/** `Staben foreslår, at …`, `Staben foreslår,` */
function proposes({ heading }: IndstillingSection): boolean {
  return proposing.test(evenSpaces(heading.text));
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

/**
 * True where it is the house's style to have no recommendation: not forgotten in so many items, or in minutes that are
 * done. Somebody may propose something at the end of some cases; where most have that, the others lack it.
 */
function isStyle(cases: readonly Held[], referat: Referat, all: readonly Held[]): boolean {
  if (isAdvisory(referat)) return cases.length > 0;
  if (all.some(({ indstilling }) => indstilling)) {
    const proposed = cases.filter(({ indstilling }) => indstilling).length;
    return cases.length > fewSiblings && proposed * 2 < cases.length;
  }
  return cases.length > (cases.every(({ beslutning }) => beslutning && !isEmptyDecision(beslutning)) ? 2 : fewSiblings);
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

const longestHeader = 1000;
const longestName = 60;
const councilFor = /(?<!\p{L})rådet for \p{L}/u;
/** `ældrerådet`, `seniorrådsmøde` */
const council = /.råd(?:et|ets|s|smøde|smødet)?$/u;
const deciding = new RegExp(`(?:${alternatives(decidingCouncils)})(?:et|ets|s|smøde|smødet)?$`, 'u');

/**
 * True for a council that gives advice, for which hardly anybody recommends anything: `Ældrerådet`, `Rådet for handicap`,
 * not `Byrådet`.
 */
function isAdvisory({ header, source }: Referat): boolean {
  const text = header.body?.text ?? source.slice(header.start, Math.min(header.end, header.start + longestHeader));
  const words = wording(text);
  const councils = words.split(/[^\p{L}]+/u).filter((word) => word.length < longestName && council.test(word));
  return (councils.length > 0 || councilFor.test(words)) && councils.every((word) => !deciding.test(word));
}
