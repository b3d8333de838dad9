/** Reading a misspelt heading as the one it means: `Beslutnig`, `Sagfremstilling`, `Åvrige konsekvenser`. */
import { decisionNouns } from '../vocabulary/decisions.ts';
import { headings } from '../vocabulary/headings.ts';
import { realWords } from '../vocabulary/realWords.ts';
import { readDecisionHeading } from './decisionHeading.ts';
import { phraseReading } from './heading.ts';
import type { HeadingReading } from './headingReading.ts';
import { wording } from './wording.ts';

/** The words of one phrase of the table. */
interface Phrase {
  readonly even: string;
  readonly words: readonly string[];
}

/** Shorter words are too near to others to be anything but what they say. */
const shortestWord = 5;
const longestLine = 45;
const mostSpaces = 3;

const danishLetters: readonly string[] = ['æ', 'ø', 'å', 'ö', 'ä'];

/** The phrases that may be misspelt, by the first letter and how many words they have. */
const byBeginning = new Map<string, Phrase[]>();
for (const { phrases, partsOfCaseText = [] } of headings) {
  for (const phrase of [...phrases, ...partsOfCaseText]) {
    const even = wording(phrase);
    const words = even.split(' ');
    if (words.length > mostSpaces + 1 || !words.some((word) => word.length >= shortestWord)) continue;
    for (const letter of confusable(even.charAt(0))) {
      const key = `${letter}${words.length}`;
      byBeginning.set(key, [...(byBeginning.get(key) ?? []), { even, words }]);
    }
  }
}

/** Letters that extraction and keyboards take for each other at the beginning of a word, where slips are rare else. */
function confusable(letter: string): readonly string[] {
  return danishLetters.includes(letter) ? danishLetters : [letter];
}

const real = new Set(realWords);

/** The reading of the heading a short line means, where no table knows the line itself. Offsets start at `offset`. */
export function readMisspelt(text: string, offset: number): HeadingReading | undefined {
  const length = text.length;
  if (length < shortestWord) return undefined;
  if (length > longestLine) return readMisspeltDecision(text, offset);
  let spaces = 0;
  for (let at = 0; at < length; at++) if (text.charCodeAt(at) === 32 && ++spaces > mostSpaces) break;
  if (spaces > mostSpaces) return readMisspeltDecision(text, offset);
  const even = wording(text);
  const words = even.split(' ');
  for (const phrase of byBeginning.get(`${even.charAt(0)}${words.length}`) ?? []) {
    if (Math.abs(phrase.even.length - even.length) <= 2 * words.length && means(words, phrase.words))
      return phraseReading(phrase.even);
  }
  return words.length > 1 ? readMisspeltDecision(text, offset) : undefined;
}

/** True where each word is that of the phrase, but for a slip or two. */
function means(words: readonly string[], phrase: readonly string[]): boolean {
  return words.every((word, at) => {
    const meant = phrase[at] ?? '';
    if (word === meant) return true;
    if (meant.length < shortestWord || real.has(word) || isInflected(word, meant)) return false;
    return isNear(word, meant, meant.length > 8 ? 2 : 1);
  });
}

/** `Beslutnig i Kulturudvalget den 14-03-2024`: with the noun put right it is the heading of a decision. */
function readMisspeltDecision(text: string, offset: number): HeadingReading | undefined {
  const first = /^\p{L}+/u.exec(text)?.[0].toLowerCase();
  if (first === undefined || first.charAt(0) !== noun.charAt(0) || first === noun) return undefined;
  if (decisionNouns.includes(first) || real.has(first) || isInflected(first, noun) || !isNear(first, noun, 2))
    return undefined;
  return readDecisionHeading(text, offset, first);
}

const [noun = ''] = decisionNouns;

const endings = /(?:ernes|erne|enes|ens|ene|ers|er|en|et|es|e|s|n|t)$/u;

/** True where two words are forms of one: `beslutningen`, `kompetencer`. */
function isInflected(one: string, other: string): boolean {
  return (
    one.replace(endings, '') === other.replace(endings, '') ||
    one.replace(endings, '') === other ||
    other.replace(endings, '') === one
  );
}

/** True where at most so many letters are wrong, missing, too many, or changed places with their neighbour. */
function isNear(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  // The table of the edit distance, of which only the last rows are kept.
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let edits = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        edits = Math.min(edits, (before[j - 2] ?? edits) + 1);
      next.push(edits);
      if (edits < least) least = edits;
    }
    if (least > most) return false;
    before = row;
    row = next;
  }
  return (row[other.length] ?? most + 1) <= most;
}
