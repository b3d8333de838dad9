/** Reading a misspelt heading as the one it means: `Beslutnig`, `Sagfremstilling`, `Åvrige konsekvenser`. */
import { decisionNouns } from '../vocabulary/decisions.ts';
import { headings } from '../vocabulary/headings.ts';
import { realWords } from '../vocabulary/realWords.ts';
import { readDecisionHeading } from './decisionHeading.ts';
import { phraseReading } from './heading.ts';
import type { HeadingReading } from './headingReading.ts';
import { beginningsOf } from './letters.ts';
import type { Line } from './lines.ts';
import { isNear } from './slips.ts';
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
/** Slips a line may hold. */
const mostSlips = 2;

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
      const key = keyOf(letter.charCodeAt(0), words.length - 1);
      const mostBits = words.some((word) => word.length > longestShortWord) ? 5 : 3;
      byBeginning.set(key, [
        ...(byBeginning.get(key) ?? []),
        { even, words, letters: lettersOf(even, 0, even.length), mostBits },
      ]);
    }
  }
}

/** 1 where a line that begins with a letter and has so many may be a phrase: by ASCII code and length. */
const lengths = new Uint8Array(128 * (longestLine + 1));
for (const phrases of byBeginning.values()) {
  for (const { even } of phrases) {
    for (let length = even.length - mostSlips; length <= even.length + mostSlips + 1; length++) {
      if (length > longestLine) continue;
      for (const letter of [even, even.toUpperCase()]) {
        if (letter.charCodeAt(0) < 128) lengths[letter.charCodeAt(0) * (longestLine + 1) + length] = 1;
      }
    }
  }
}

/** A bit for every letter, in either case, that stands between two offsets. */
function lettersOf(text: string, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/** How many bits are set. */
function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

const real = new Set(realWords);

/** The first letters a line may have that means a phrase, as `beginsAlike` tells: two of the phrase's, and any between or behind. */
const beginnings = beginningsOf(
  [...new Set([...byBeginning.values()].flat().flatMap(({ even }) => pairsOf(even)))].flatMap((pair) => {
    const all: string[] = [];
    for (let code = 0; code < 32; code++) {
      const any = String.fromCharCode(code);
      all.push(pair + any, pair.charAt(0) + any + pair.charAt(1));
    }
    return all;
  }),
);

function pairsOf(even: string): string[] {
  return confusable(even.charAt(0)).flatMap((first) => [first + even.charAt(1), first + even.charAt(2)]);
}

/** The reading of the heading a short line means, where no table knows the line itself. */
export function readMisspelt(source: string, { start, end, begins }: Line): HeadingReading | undefined {
  const length = end - start;
  if (length < shortestWord) return undefined;
  const letter = source.charCodeAt(start);
  const beginsSo =
    (begins & beginnings) !== 0 || source.charCodeAt(start + 1) > 0xff || source.charCodeAt(start + 2) > 0xff;
  if (!beginsSo || length > longestLine || (letter < 128 && lengths[letter * (longestLine + 1) + length] !== 1)) {
    return readMisspeltDecision(source, start, end);
  }
  let spaces = 0;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    // What is more than Latin letters and plain spaces is evened out first.
    if (code > 0xff || code === 0xa0 || code === 0xad) return readShortLine(source, start, end);
    if (code === 32) spaces++;
  }
  if (spaces > mostSpaces) return readMisspeltDecision(source, start, end);
  const phrases = byBeginning.get(keyOf(letter, spaces));
  if (phrases !== undefined) {
    let letters = 0;
    let words: readonly string[] | undefined;
    for (let at = 0; at < phrases.length; at++) {
      const phrase = phrases[at] as Phrase;
      const longer = length - phrase.even.length;
      if (longer < -mostSlips || longer > mostSlips + 1 || !beginsAlike(source, start, phrase.even)) continue;
      if (letters === 0) letters = lettersOf(source, start, end);
      if (countBits(phrase.letters ^ letters) > phrase.mostBits) continue;
      words ??= wordsOf(wording(source.slice(start, end)));
      if (means(words, phrase.words)) return corrected(source.slice(start, end), phrase);
    }
  }
  return spaces > 0 ? readMisspeltDecision(source, start, end) : undefined;
}

function wordsOf(even: string): readonly string[] {
  return even.includes(' ') ? even.split(' ') : [even];
}

/** True where the second letter is the same, or one of the two is left out, too many, or has changed places with the third. */
function beginsAlike(source: string, start: number, even: string): boolean {
  const second = source.charCodeAt(start + 1) & 31;
  const third = source.charCodeAt(start + 2) & 31;
  const meant = even.charCodeAt(1) & 31;
  const next = even.charCodeAt(2) & 31;
  return second === meant || third === meant || second === next || third === next;
}

function keyOf(letter: number, spaces: number): number {
  return letter * (mostSpaces + 1) + spaces;
}

function readShortLine(source: string, start: number, end: number): HeadingReading | undefined {
  const even = wording(source.slice(start, end));
  const words = wordsOf(even);
  const letters = lettersOf(even, 0, even.length);
  const meant = byBeginning
    .get(keyOf(even.charCodeAt(0), words.length - 1))
    ?.find(
      (phrase) =>
        Math.abs(phrase.even.length - even.length) <= mostSlips &&
        countBits(phrase.letters ^ letters) <= phrase.mostBits &&
        means(words, phrase.words),
    );
  if (meant) return corrected(source.slice(start, end), meant);
  return words.length > 1 ? readMisspeltDecision(source, start, end) : undefined;
}

/** True where each word is that of the phrase, but for a slip or two. */
function means(words: readonly string[], phrase: readonly string[]): boolean {
  if (words.length !== phrase.length) return false;
  return words.every((word, at) => {
    const meant = phrase[at] ?? '';
    if (word === meant) return true;
    if (meant.length < shortestWord || !isNear(word, meant, meant.length > longestShortWord ? 2 : 1)) return false;
    return !real.has(word) && !isInflected(word, meant);
  });
}

/** `Beslutnig i Kulturudvalget den 14-03-2024`: with the noun put right it is the heading of a decision. */
function readMisspeltDecision(source: string, start: number, end: number): HeadingReading | undefined {
  const letter = source.charCodeAt(start);
  // B b
  if (letter !== 66 && letter !== 98) return undefined;
  // The first word is about as long as the noun is.
  const longest = Math.min(end, start + noun.length + mostSlips + 1);
  let letters = start;
  while (letters < longest && source.charCodeAt(letters) !== 32) letters++;
  if (letters < longest && letters - start < noun.length - mostSlips) return undefined;
  const text = source.slice(start, end);
  const first = /^\p{L}+/u.exec(text)?.[0].toLowerCase();
  if (first === undefined || first === noun) return undefined;
  if (decisionNouns.includes(first) || !isNear(first, noun, 2) || real.has(first) || isInflected(first, noun))
    return undefined;
  const reading = readDecisionHeading(text, start, first);
  return reading && { ...reading, correct: spelt(text.slice(0, first.length), noun) + text.slice(first.length) };
}

/** The reading of a phrase, and the line with its words put right. */
function corrected(text: string, { even, words }: Phrase): HeadingReading | undefined {
  const reading = phraseReading(even);
  if (!reading) return undefined;
  let at = 0;
  const correct = text.replace(/[\p{L}\p{M}\d\u00ad\u200b-]+/gu, (word) => spelt(word, words[at++] ?? ''));
  return { ...reading, correct: at === words.length ? correct : undefined };
}

/** What a word should be, in the case it is printed in; the word itself where it is right. */
function spelt(word: string, meant: string): string {
  if (meant === '' || wording(word) === meant) return word;
  if (word === word.toUpperCase()) return meant.toUpperCase();
  return word.charAt(0) === word.charAt(0).toLowerCase() ? meant : meant.charAt(0).toUpperCase() + meant.slice(1);
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
