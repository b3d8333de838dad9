/** What was decided, as far as the standing phrases of a decision say. */
import { punktWords } from '../vocabulary/decisions.ts';
import { referenceWords } from '../vocabulary/itemForms.ts';
import { dissents, type OutcomeRow, outcomes } from '../vocabulary/outcomes.ts';
import { alternatives } from './alternatives.ts';
import type { Outcome, Slice } from './model.ts';
import { evenSpaces, wording, wordingOfEven } from './wording.ts';

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
        if ((found.includes('godkendt') || found.includes('anbefalet')) && dissent.test(sentence)) continue;
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

/** The rows of the outcomes by the words that hint at them. */
const rowsByHint = new Map<string, OutcomeRow[]>();
const hintWords = outcomes.flatMap(({ hints }) => hints);
for (const word of hintWords.map(withoutAnchor)) {
  // At one place the longest is found, which has the shorter ones in it.
  rowsByHint.set(
    word,
    outcomes.filter(({ hints }) => hints.some((hint) => word.startsWith(withoutAnchor(hint)))),
  );
}
const anyHint = new RegExp(
  [...hintWords].sort((one, other) => withoutAnchor(other).length - withoutAnchor(one).length).join('|'),
  'g',
);

function withoutAnchor(hint: string): string {
  return hint.replace('^', '');
}

/** The outcomes a sentence may say; most of those in words of their own say none. */
function hintedAt(sentence: string): ReadonlySet<OutcomeRow> | undefined {
  let found: Set<OutcomeRow> | undefined;
  anyHint.lastIndex = 0;
  for (let match = anyHint.exec(sentence); match; match = anyHint.exec(sentence)) {
    found ??= new Set();
    for (const row of rowsByHint.get(match[0]) ?? []) found.add(row);
    // Another may begin inside this one.
    anyHint.lastIndex = match.index + 1;
  }
  return found;
}

function readSentence(sentence: string): Outcome[] {
  const standing = byPhrase.get(sentence);
  if (standing) return [standing];
  const hinted = hintedAt(sentence);
  if (!hinted) return [];
  const found: Outcome[] = [];
  const ruledOut: Outcome[] = [];
  for (const row of outcomes) {
    const { outcome, pattern, insteadOf } = row;
    if (!hinted.has(row) || ruledOut.includes(outcome) || !pattern.test(sentence)) continue;
    found.push(outcome);
    if (insteadOf) ruledOut.push(...insteadOf);
  }
  return found;
}

/** Sentences of an even paragraph in lower case without bullet and final punctuation; abbreviations such as `pkt. 3` do not end one. */
function sentences(paragraph: string): string[] {
  const text = bullets.includes(paragraph.charAt(0)) ? paragraph.replace(/^. +/u, '') : paragraph;
  const bare = text.replace(pointBefore, '');
  if (!bare.includes('. ') && !bare.includes('! ')) return [wordingOfEven(bare)];
  return bare.split(/(?<=[\p{L})\d][.!]) (?=\p{Lu})/u).map(wordingOfEven);
}

const bullets = ['-', '–', '·', '•'];
/** Which point of the recommendation is decided on: `Ad 1: Udsat.`, `Pkt. 1-2: Godkendt.`, `1) Udsat.` */
const pointBefore = new RegExp(
  `^(?:(?:${alternatives([...referenceWords, ...punktWords])})\\s)?\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?\\s?[:)]\\s`,
  'iu',
);
