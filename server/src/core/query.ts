/** Questions about a document that outline and rules share; above all what is missing or empty, decided here alone. */
import { withdrawn } from '../vocabulary/phrases.ts';
import type { StandingItem } from '../vocabulary/standingItems.ts';
import type { BeslutningSection, IndstillingSection, Punkt, Referat, Slice } from './model.ts';
import { wording } from './wording.ts';

/** This meeting's decision on the item: the one with text, where an empty heading is repeated; else the last. */
export function decisionOf(punkt: Punkt): BeslutningSection | undefined {
  const decisions = punkt.sections.filter((section): section is BeslutningSection => section.kind === 'beslutning');
  return decisions.find((decision) => !isEmptyDecision(decision)) ?? decisions.at(-1);
}

/** The recommendation on the item: the first with text, else the first. */
export function recommendationOf(punkt: Punkt): IndstillingSection | undefined {
  const recommendations = punkt.sections.filter((section) => section.kind === 'indstilling');
  return recommendations.find((recommendation) => !isEmptyRecommendation(recommendation)) ?? recommendations[0];
}

/** Decisions of other meetings that the item quotes, in order. */
export function earlierDecisionsOf(punkt: Punkt): BeslutningSection[] {
  return punkt.sections.filter((section): section is BeslutningSection => section.kind === 'tidligere-beslutning');
}

/** The attachments of the item, each name once, in the order first printed. */
export function attachmentsOf(punkt: Punkt): Slice[] {
  const names = new Map<string, Slice>();
  for (const section of punkt.sections) {
    if (section.kind !== 'bilag') continue;
    for (const name of section.names) if (!names.has(name.text)) names.set(name.text, name);
  }
  return [...names.values()];
}

/** A section an item needs and lacks, or has with nothing in it. */
export interface Gap {
  readonly what: 'indstilling' | 'beslutning';
  readonly state: 'missing' | 'empty';
  /** The empty section's heading, or the item's where the section is missing. */
  readonly at: Slice;
  /** False where the item needs none by nature, and only its siblings let one expect it. */
  readonly required: boolean;
}

/** Everything the item lacks. `standingItems` is the table of items that need less. */
export function gapsOf(punkt: Punkt, referat: Referat, standingItems: readonly StandingItem[]): Gap[] {
  const gaps: Gap[] = [];
  const need = needOf(punkt, referat, standingItems);
  const recommendation = recommendationOf(punkt);
  if (!recommendation) {
    if (need.indstilling !== 'no')
      gaps.push({ what: 'indstilling', state: 'missing', at: punkt.heading, required: need.indstilling === 'yes' });
  } else if (isEmptyRecommendation(recommendation)) {
    gaps.push({ what: 'indstilling', state: 'empty', at: recommendation.heading, required: true });
  }
  // An agenda has no decisions yet: neither a missing nor an empty one is a gap.
  if (referat.type === 'dagsorden') return gaps;
  const decision = decisionOf(punkt);
  if (!decision) {
    if (need.beslutning !== 'no')
      gaps.push({ what: 'beslutning', state: 'missing', at: punkt.heading, required: need.beslutning === 'yes' });
  } else if (isEmptyDecision(decision)) {
    gaps.push({ what: 'beslutning', state: 'empty', at: decision.heading, required: true });
  }
  return gaps;
}

type Need = 'yes' | 'expected' | 'no';

function needOf(
  punkt: Punkt,
  referat: Referat,
  standingItems: readonly StandingItem[],
): { indstilling: Need; beslutning: Need } {
  const standing = standingItemOf(punkt.title.text, standingItems);
  const siblings = referat.punkter.filter((other) => other !== punkt);
  const allSiblings = (has: (other: Punkt) => boolean) => siblings.length >= 3 && siblings.every(has);
  const hasCaseText = punkt.sections.some(({ kind }) => kind === 'sagsfremstilling' || kind === 'resume');
  // What is published of an item behind closed doors may be no more than its title, or its decision.
  const hidden = punkt.closed && !hasCaseText;
  let indstilling: Need = 'yes';
  if (hidden) indstilling = 'no';
  else if (standing?.withoutIndstilling)
    indstilling = hasCaseText && allSiblings((other) => recommendationOf(other) !== undefined) ? 'expected' : 'no';
  else if (punkt.closed) indstilling = 'expected';
  let beslutning: Need = 'yes';
  if (isWithdrawn(punkt, referat.source)) return { indstilling: 'no', beslutning: 'no' };
  if (hidden && recommendationOf(punkt) === undefined) beslutning = 'no';
  else if (standing?.withoutBeslutning)
    beslutning = !punkt.closed && allSiblings((other) => decisionOf(other) !== undefined) ? 'expected' : 'no';
  return { indstilling, beslutning };
}

/** The row of the table that a title falls under, if any: `Meddelelser (O)`, `Eventuelt og næste møde`. */
export function standingItemOf(title: string, standingItems: readonly StandingItem[]): StandingItem | undefined {
  const even = wording(title).replace(/\s*\([^)]*\)$/u, '');
  const whole = standingItems.find((row) => fits(row, even));
  if (whole) return whole;
  // Several in one: each of them must be one of the table.
  const parts = even.split(/\s*(?:[/,&]|\bog\b)\s*/u).filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const rows = parts.map((part) => standingItems.find((row) => fits(row, part)));
  const first = rows[0];
  if (!first || rows.some((row) => row === undefined)) return undefined;
  return {
    title,
    withoutIndstilling: rows.every((row) => row?.withoutIndstilling === true),
    withoutBeslutning: rows.every((row) => row?.withoutBeslutning === true),
  };
}

function fits({ title }: StandingItem, even: string): boolean {
  const begins = title.endsWith('…');
  const words = wording(begins ? title.slice(0, -1) : title);
  if (words === '') return false;
  if (even === words) return true;
  return begins && even.startsWith(words) && !/[\p{L}\d]/u.test(even[words.length] ?? '');
}

const withdrawnWordings = withdrawn.map(wording);

/** True where the item says that it was taken off the agenda. */
function isWithdrawn({ end, heading, title }: Punkt, source: string): boolean {
  if (/\(\s*udgå(?:r|et)\s*\)$/iu.test(title.text)) return true;
  if (end - heading.end > 400) return false;
  const text = source.slice(heading.end, end);
  return text.split(/[\n\r.]+/u).some((line) => withdrawnWordings.includes(wording(line.trim())));
}

/** Empty: nothing but attendance, or sentences that only lead in to what is not there. */
export function isEmptyDecision(decision: BeslutningSection): boolean {
  return decision.paragraphs.every(({ text }) => isLeadIn(text));
}

export function isEmptyRecommendation(recommendation: IndstillingSection): boolean {
  return recommendation.paragraphs.every(({ text }) => isLeadIn(text));
}

/** A sentence that breaks off before it says anything: `Direktøren indstiller, at`, `Udvalget besluttede følgende:`. */
function isLeadIn(text: string): boolean {
  return /(?:[:;,]|(?:^|[\s-])at)\s*$/iu.test(text);
}
