/** Where what reads like a recommendation is one: not in a cell of a table, an attachment's name or the text of the case. */
import {
  administrationVerbs,
  proposedPassives,
  proposedVerbs,
  recommendingPhrases,
  recommendingStem,
  recommendingVerbs,
} from '../vocabulary/recommendations.ts';
import { alternatives } from './alternatives.ts';
import { namesBody } from './bodies.ts';
import type { DocumentFacts, Draft } from './documentFacts.ts';
import { isFiller } from './fillers.ts';
import type { HeadingReading } from './headingReading.ts';
import type { Line } from './lines.ts';
import { readOutcome } from './outcome.ts';
import { slice } from './span.ts';
import { wording } from './wording.ts';

/** A recommending sentence opens the item, or ends the text before the next heading: elsewhere it is prose. */
export function standsAsRecommendation(
  { source, lines, readings }: DocumentFacts,
  { byAdministration = false, headingEnd }: HeadingReading,
  at: number,
  to: number,
  open: Draft | undefined,
): boolean {
  if (open?.kind === 'indstilling' || open?.kind === 'beslutning' || open?.kind === 'tidligere-beslutning')
    return false;
  let below = at + 1;
  for (; below < to && !readings[below]; below++) {
    const { shape, gapBefore } = lines[below] as Line;
    // A line without a blank one before it goes on with the sentence, in text that a page wrapped.
    if (shape !== 'bullet' && shape !== 'number' && shape !== 'other' && gapBefore) return byAdministration && !open;
  }
  const endsInDecision = below < to && readings[below]?.kind === 'beslutning';
  // Behind the attachments, and by whom nobody knows, it is one where the decision comes next, or is still to come.
  if (open?.kind === 'bilag') return endsInDecision || below === to;
  // `Staben foreslår, at …` in the text of the case, with the template's other headings below, is its last sentence.
  const proposesOnly =
    headingEnd !== undefined && !recommending.test(source.slice((lines[at] as Line).start, headingEnd));
  if (
    proposesOnly &&
    open?.kind === 'sagsfremstilling' &&
    open.reading.strength === 'phrase' &&
    !endsInDecision &&
    below < to
  )
    return false;
  // A committee that recommends ends its case, be it for another meeting to decide.
  return byAdministration || endsInDecision || below === to;
}

/** True where the list above says that there are none: `-`, `Ingen.` */
function hasNone({ source, lines }: DocumentFacts, open: Draft, at: number): boolean {
  const { start, end } = lines[open.from + 1] as Line;
  const text = source.slice(start, end);
  return at === open.from + 2 && (isFiller(text) || text === '-' || text === '–');
}

/**
 * The first of the attachments is often the case itself, called `Indstilling`: below it stand more of them, or nothing,
 * where below a heading somebody recommends something.
 */
export function namesAttachment(facts: DocumentFacts, open: Draft, at: number, to: number): boolean {
  if (hasNone(facts, open, at)) return false;
  const { source, lines, readings } = facts;
  const below = at + 1 < to ? lines[at + 1] : undefined;
  if (!below || readings[at + 1]?.kind === 'bilag') return true;
  if (readings[at + 1]) return false;
  if (open.from === at - 1 && below.shape === 'word' && !(lines[at] as Line).gapBefore) return true;
  const text = source.slice(below.start, Math.min(below.end, below.start + longestRead));
  return !recommends.test(text) && !isProposed(text) && below.shape !== 'sentence' && below.shape !== 'other';
}

/** `Handicaprådet godkender årsberetningen`, `Drøftes` */
function isProposed(text: string): boolean {
  if (text.length <= longestPurpose && purposesAlone.has(wording(text))) return true;
  const body = bodyDoes.exec(text)?.[1];
  return body !== undefined && namesBody(body);
}

const bodyDoes = new RegExp(`^(\\p{Lu}[^.:;]{2,60}?)\\s(?:${alternatives(proposedVerbs)})\\s`, 'u');

/** True where a line below `Forslag` may be what is proposed, rather than the next cell of a table. */
export function readsAsProposal(source: string, { start, end, shape }: Line): boolean {
  if (shape !== 'word' && shape !== 'sentence') return true;
  const text = source.slice(start, Math.min(end, start + longestRead));
  if (text.length < shortestProposal)
    return purposesAlone.has(wording(text)) || !readOutcome([slice(source, start, end)]).includes('fri-tekst');
  return recommends.test(text);
}

/** True where a line says who proposes what: `Forvaltningen foreslår, at` */
export function saysWhoProposes(source: string, { start }: Line): boolean {
  return proposes.test(source.slice(start, start + longestActor));
}

/** `Til drøftelse.`, `Drøftes` */
const purposesAlone = new Set([...recommendingPhrases, ...proposedPassives].map(wording));
const longestPurpose = 30;
const longestActor = 120;
const shortestProposal = 15;
/** How much of a line is read for what it recommends. */
const longestRead = 300;

/** Who recommends in so many words, where others only propose. */
const recommending = new RegExp(recommendingStem, 'iu');

/** Who proposes what, in a sentence. */
const proposes = new RegExp(
  `^\\p{Lu}[^.:;]{2,90}\\s(?:${alternatives([...recommendingVerbs, ...administrationVerbs])})(?=[\\s,])`,
  'u',
);

const recommends = new RegExp(`(?:^|[\\s-])at(?:\\s|$)|${alternatives(recommendingVerbs)}|[.,:]$`, 'iu');
