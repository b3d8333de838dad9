/** What was decided, as far as the standing phrases of a decision say. */
import { outcomes } from '../vocabulary/outcomes.ts';
import type { Outcome, Slice } from './model.ts';
import { evenSpaces } from './wording.ts';

/** The outcomes of a decision's paragraphs, in the order of the vocabulary; `fri-tekst` where no phrase says it. */
export function readOutcome(paragraphs: readonly Slice[]): Outcome[] {
  if (paragraphs.length === 0) return [];
  const found = new Set<Outcome>();
  for (const { text } of paragraphs) {
    for (const sentence of sentences(evenSpaces(text))) {
      const inSentence: Outcome[] = [];
      for (const row of outcomes) {
        if (
          inSentence.some((earlier) =>
            outcomes.find(({ outcome }) => outcome === earlier)?.insteadOf?.includes(row.outcome),
          )
        )
          continue;
        if (row.pattern.test(sentence)) inSentence.push(row.outcome);
      }
      for (const outcome of inSentence) found.add(outcome);
    }
  }
  // Nothing to report besides a real decision is only its tail: `Godkendt. Ingen bemærkninger.`
  if (found.size > 1) found.delete('intet');
  return found.size === 0
    ? ['fri-tekst']
    : outcomes.filter(({ outcome }) => found.has(outcome)).map(({ outcome }) => outcome);
}

/** Sentences in lower case without bullet and final punctuation; abbreviations such as `pkt. 3` do not end one. */
function sentences(paragraph: string): string[] {
  return paragraph
    .replace(/^[-–·•]\s+/u, '')
    .split(/(?<=[\p{L})\d][.!])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.replace(/[.!\s]+$/u, '').toLowerCase());
}
