/** What was decided, as far as the standing phrases of a decision say. */
import { dissents, outcomes } from '../vocabulary/outcomes.ts';
import { alternatives } from './alternatives.ts';
import type { Outcome, Slice } from './model.ts';
import { evenSpaces, wording } from './wording.ts';

/** Most decisions are a standing phrase to the letter: looked up before any pattern is tried. */
const byPhrase = new Map<string, Outcome>();
for (const { outcome, phrases } of outcomes) for (const phrase of phrases) byPhrase.set(wording(phrase), outcome);

/** The same as mostly printed, so that the usual decision costs one look. */
const byPrint = new Map<string, Outcome>();
for (const { outcome, phrases } of outcomes) {
  for (const phrase of phrases) for (const print of [phrase, `${phrase}.`]) byPrint.set(print, outcome);
}

/** With a final full stop. */
const longestPhrase = Math.max(...[...byPhrase.keys()].map((phrase) => phrase.length)) + 1;

/** True where a paragraph is a standing phrase to the letter. */
export function isUsualDecision(text: string): boolean {
  return text.length <= longestPhrase && byPrint.has(text);
}

/** True where a line is nothing but the standing phrase of a decision: `Godkendt.` */
export function isStandingPhrase(text: string): boolean {
  return text.length <= longestPhrase && byPhrase.has(wording(text));
}

/** The outcomes of a decision's paragraphs, in the order of the vocabulary; `fri-tekst` where no phrase says it. */
export function readOutcome(paragraphs: readonly Slice[]): Outcome[] {
  if (paragraphs.length === 0) return [];
  const found: Outcome[] = [];
  for (const { text } of paragraphs) {
    const standing = text.length <= longestPhrase ? (byPrint.get(text) ?? byPhrase.get(wording(text))) : undefined;
    if (standing) found.push(standing);
    else {
      for (const sentence of sentences(evenSpaces(text))) {
        // What a minority cannot agree to is approved all the same.
        if (dissent.test(sentence) && found.includes('godkendt')) continue;
        found.push(...readSentence(sentence));
      }
    }
  }
  if (found.length === 1) return found;
  const distinct = outcomes.filter(({ outcome }) => found.includes(outcome)).map(({ outcome }) => outcome);
  if (distinct.length === 0) return ['fri-tekst'];
  // Nothing to report besides a real decision is only its tail: `Godkendt. Ingen bemærkninger.`
  return distinct.length > 1 ? distinct.filter((outcome) => outcome !== 'intet') : distinct;
}

const dissent = new RegExp(alternatives(dissents), 'u');

/** One of these stands in every sentence that says an outcome: most of those in words of their own have none. */
const anyHint = new RegExp(outcomes.map(({ hint }) => hint.source).join('|'));

function readSentence(sentence: string): Outcome[] {
  const standing = byPhrase.get(sentence);
  if (standing) return [standing];
  if (!anyHint.test(sentence)) return [];
  const found: Outcome[] = [];
  const ruledOut: Outcome[] = [];
  for (const { outcome, hint, pattern, insteadOf } of outcomes) {
    if (ruledOut.includes(outcome) || !hint.test(sentence) || !pattern.test(sentence)) continue;
    found.push(outcome);
    if (insteadOf) ruledOut.push(...insteadOf);
  }
  return found;
}

/** Sentences in lower case without bullet and final punctuation; abbreviations such as `pkt. 3` do not end one. */
function sentences(paragraph: string): string[] {
  const bare = bullets.includes(paragraph.charAt(0)) ? paragraph.replace(/^. +/u, '') : paragraph;
  if (!bare.includes('. ') && !bare.includes('! ')) return [wording(bare)];
  return bare.split(/(?<=[\p{L})\d][.!]) (?=\p{Lu})/u).map((sentence) => wording(sentence));
}

const bullets = ['-', '–', '·', '•'];
