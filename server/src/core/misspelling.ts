/** Reading a misspelt heading as the one it means: `Beslutnig`, `Sagfremstilling`, `Åvrige konsekvenser`. */
import { decisionNouns } from '../vocabulary/decisions.ts';
import { headings } from '../vocabulary/headings.ts';
import { realWords } from '../vocabulary/realWords.ts';
import { readDecisionHeading } from './decisionHeading.ts';
import { phraseReading } from './heading.ts';
import type { HeadingReading } from './headingReading.ts';
import { wording } from './wording.ts';

/** The words of one phrase of the table, with which letters it has. */
interface Phrase {
  readonly even: string;
  readonly words: readonly string[];
  readonly letters: number;
  /** How many of them a misspelt line may lack or have too many: two a slip, and a final colon. */
  readonly mostBits: number;
}

/** Shorter words are too near to others to be anything but what they say. */
const shortestWord = 5;
/** Longer words may hold two slips. */
const longestShortWord = 8;
const longestLine = 45;
const mostSpaces = 3;

/** Letters that extraction and keyboards take for each other at the beginning of a word, where slips are rare else. */
function confusable(letter: string): readonly string[] {
  return danishLetters.includes(letter) ? danishLetters : [letter];
}

const danishLetters: readonly string[] = ['æ', 'ø', 'å', 'ö', 'ä'];

/** The phrases that may be misspelt, by the first letter in either case and how many spaces they have. */
const byBeginning = new Map<number, Phrase[]>();
for (const { phrases, partsOfCaseText = [] } of headings) {
  for (const phrase of [...phrases, ...partsOfCaseText]) {
    const even = wording(phrase);
    const words = even.split(' ');
    if (words.length > mostSpaces + 1 || !words.some((word) => word.length >= shortestWord)) continue;
    for (const letter of confusable(even.charAt(0)).flatMap((small) => [small, small.toUpperCase()])) {
      const key = keyOf(letter, words.length - 1);
      const mostBits = words.some((word) => word.length > longestShortWord) ? 5 : 3;
      byBeginning.set(key, [
        ...(byBeginning.get(key) ?? []),
        { even, words, letters: lettersOf(even, even.length), mostBits },
      ]);
    }
  }
}

/** A bit for every letter, in either case, that the first `length` letters hold. */
function lettersOf(text: string, length: number): number {
  let letters = 0;
  for (let at = 0; at < length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/** How many bits are set. */
function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

const real = new Set(realWords);

/** The reading of the heading a short line means, where no table knows the line itself. Offsets start at `offset`. */
export function readMisspelt(text: string, offset: number): HeadingReading | undefined {
  if (text.length < shortestWord) return undefined;
  if (text.length > longestLine) return readMisspeltDecision(text, offset);
  let spaces = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // What is more than Latin letters and plain spaces is evened out first.
    if (code > 0xff || code === 0xa0 || code === 0xad) return readShortLine(wording(text), text, offset);
    if (code === 32) spaces++;
  }
  if (spaces > mostSpaces) return readMisspeltDecision(text, offset);
  const phrases = byBeginning.get(keyOf(text, spaces));
  if (phrases) {
    const letters = lettersOf(text, text.length);
    for (const phrase of phrases) {
      const longer = text.length - phrase.even.length;
      if (longer < -mostSlips || longer > mostSlips + 1) continue;
      if (countBits(phrase.letters ^ letters) > phrase.mostBits) continue;
      return readShortLine(wording(text), text, offset);
    }
  }
  return spaces > 0 ? readMisspeltDecision(text, offset) : undefined;
}

/** Slips a line may hold. */
const mostSlips = 2;

function keyOf(text: string, spaces: number): number {
  return text.charCodeAt(0) * (mostSpaces + 1) + spaces;
}

function readShortLine(even: string, text: string, offset: number): HeadingReading | undefined {
  const words = even.split(' ');
  const letters = lettersOf(even, even.length);
  const meant = byBeginning
    .get(keyOf(even, words.length - 1))
    ?.find(
      (phrase) =>
        Math.abs(phrase.even.length - even.length) <= mostSlips &&
        countBits(phrase.letters ^ letters) <= phrase.mostBits &&
        means(words, phrase.words),
    );
  if (meant) return phraseReading(meant.even);
  return words.length > 1 ? readMisspeltDecision(text, offset) : undefined;
}

/** True where each word is that of the phrase, but for a slip or two. */
function means(words: readonly string[], phrase: readonly string[]): boolean {
  return words.every((word, at) => {
    const meant = phrase[at] ?? '';
    if (word === meant) return true;
    if (meant.length < shortestWord || !isNear(word, meant, meant.length > longestShortWord ? 2 : 1)) return false;
    return !real.has(word) && !isInflected(word, meant);
  });
}

/** `Beslutnig i Kulturudvalget den 14-03-2024`: with the noun put right it is the heading of a decision. */
function readMisspeltDecision(text: string, offset: number): HeadingReading | undefined {
  const letter = text.charCodeAt(0);
  // B b
  if (letter !== 66 && letter !== 98) return undefined;
  const first = /^\p{L}+/u.exec(text)?.[0].toLowerCase();
  if (first === undefined || first === noun) return undefined;
  if (decisionNouns.includes(first) || !isNear(first, noun, 2) || real.has(first) || isInflected(first, noun))
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
