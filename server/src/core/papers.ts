/** Papers within an item: what they are called, what they would have decided, and who recommends behind them. */
import { administrationVerbs, recommendationNounEndings, recommendingVerbs } from '../vocabulary/recommendations.ts';
import { alternatives } from './alternatives.ts';
import { namesCertainBody, namesSameBody } from './bodies.ts';
import type { DocumentFacts, Draft } from './documentFacts.ts';
import type { HeadingReading } from './headingReading.ts';
import { isInCapitals, textOf } from './houseStyle.ts';
import { endsWithColon, leadsToPoints } from './lineEnds.ts';
import type { Line } from './lines.ts';
import { isMotion } from './nounPhrase.ts';
import { wording } from './wording.ts';

/** `INDSTILLING FRA BORGMESTERENS AFDELING` above a paper that begins with its resume, and recommends below: what the paper is called. */
export function isTitleOfPaper(facts: DocumentFacts, reading: HeadingReading, at: number, to: number): boolean {
  const { source, lines, readings } = facts;
  if (reading.kind !== 'indstilling' || reading.strength !== 'grammar') return false;
  // In capitals, where the template's own are not.
  if (!isInCapitals(source, lines[at] as Line) || !fromWhom.test(textOf(source, lines[at]))) return false;
  const first = nextReading(readings, at + 1, to);
  const { kind, strength } = readings[first] ?? {};
  if (kind !== 'resume' || strength !== 'phrase' || isInCapitals(source, lines[first] as Line)) return false;
  for (let below = first + 1; below < Math.min(to, first + farthestBelow); below++) {
    const one = readings[below];
    if (one?.kind === 'indstilling' && one.strength === 'phrase') return true;
  }
  return false;
}

const fromWhom = new RegExp(`^(?:${alternatives(recommendationNounEndings)})\\sfra\\s`, 'iu');
/** So many lines are looked at for what stands below in the item. */
const farthestBelow = 400;

/** The index of the first line from one on that reads like a heading; -1 where none does. */
function nextReading(readings: DocumentFacts['readings'], from: number, to: number): number {
  for (let at = from; at < to; at++) if (readings[at]) return at;
  return -1;
}

/** `Beslutning:` within what a member moves announces what is to be decided, where what was decided stands below. */
export function isMovedIn(facts: DocumentFacts, reading: HeadingReading, at: number, to: number, open: Draft): boolean {
  const { source, lines, readings } = facts;
  if (reading.kind !== 'beslutning' || reading.date || !endsWithColon(source, lines[at])) return false;
  if (open.kind !== 'sagsfremstilling' || !isMotion(wording(textOf(source, lines[open.from])))) return false;
  for (let below = at + 1; below < Math.min(to, at + farthestBelow); below++)
    if (readings[below]?.kind === 'beslutning') return true;
  return false;
}

/**
 * True where another body than the one whose decision is told above leads in to what this meeting decides right below:
 * `Økonomiudvalget indstiller, at` behind what `Teknisk Udvalg` decided.
 */
export function recommendsNext(facts: DocumentFacts, at: number, to: number, open: Draft): boolean {
  const { source, lines, readings } = facts;
  const { decidedBy } = open.reading;
  const line = lines[at] as Line;
  if (open.kind !== 'tidligere-beslutning' || !decidedBy || at === open.from + 1 || !leadsToPoints(source, line))
    return false;
  // `Udvalget indstiller, at`, `Et flertal indstiller, at`: of those above.
  const actor = recommender.exec(source.slice(line.start, line.end))?.[1] ?? '';
  if (!namesCertainBody(actor) || namesSameBody(actor, decidedBy.text)) return false;
  const next = readings[nextReading(readings, at + 1, to)];
  // Where nothing is decided yet, or the decision got lost, the attachments stand below it, or nothing.
  return next === undefined || next.kind === 'bilag' || (next.kind === 'beslutning' && next.strength === 'phrase');
}

const recommender = new RegExp(
  `^(.{3,90}?)\\s(?:${alternatives([...recommendingVerbs, ...administrationVerbs])})`,
  'u',
);
