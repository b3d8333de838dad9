/** What one short line would be as the heading of a section: phrase grammars over words, blind to where it stands. */

import { bodyStems } from '../vocabulary/bodies.ts';
import { decisionNouns, historyHeadings } from '../vocabulary/decisions.ts';
import { headings } from '../vocabulary/headings.ts';
import { headNouns } from '../vocabulary/headingWords.ts';
import {
  administrationVerbs,
  recommendationNounEndings,
  recommendationTails,
  recommendingVerbs,
} from '../vocabulary/recommendations.ts';
import { readDecisionHeading } from './decisionHeading.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import { beginningOf, isDigit, isSpace } from './lines.ts';
import { longestNounPhrase, phraseEndings, readNounPhrase } from './nounPhrase.ts';
import { readRecommendation } from './recommendationHeading.ts';
import { evenSpaces, wording } from './wording.ts';

const byWording = new Map<string, HeadingReading>();
for (const row of headings) {
  for (const phrase of row.phrases) {
    const alsoAttachment = row.alsoAttachments?.includes(phrase) === true;
    const even = wording(phrase);
    const tellsHistory = historyHeadings.some((beginning) => even.startsWith(beginning));
    byWording.set(even, headingReading(row.kind, 'phrase', { alsoAttachment, tellsHistory }));
  }
  for (const phrase of row.partsOfCaseText ?? []) byWording.set(wording(phrase), headingReading(row.kind, 'part'));
}

const longestPhrase = Math.max(...[...byWording.keys()].map((phrase) => phrase.length));

interface Printed {
  readonly print: string;
  readonly reading: HeadingReading;
}

/** The phrases as they are mostly printed, by first letters and length in one number: the usual heading costs one comparison. */
const byPrint = new Map<number, Printed[]>();
for (const { phrases, partsOfCaseText = [] } of headings) {
  for (const phrase of [...phrases, ...partsOfCaseText]) {
    const reading = byWording.get(wording(phrase));
    if (!reading) continue;
    for (const print of [phrase, `${phrase}:`]) {
      const key = printKey(print, 0, print.length);
      byPrint.set(key, [...(byPrint.get(key) ?? []), { print, reading }]);
    }
  }
}

/** Words that end a heading, in the table or built by a grammar, where neither a body nor a date does. */
const lastWords = new Set(
  [
    ...[...byWording.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
    ...phraseEndings,
    ...[...recommendingVerbs, ...administrationVerbs, ...recommendationTails, ...decisionNouns],
  ].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]),
);
/** 1 at the last letters of every such word, and 2 where the word is no longer than that. */
const endings = new Uint8Array(1 << 15);
/** The last letters of the longer ones, two more of them. */
const longEndings = new Set<number>();
for (const word of lastWords) {
  // Before a short word stands a space, and any letter before that.
  const text = ` ${word}`;
  const isShort = word.length < 4;
  for (let letter = 0; letter < 32; letter++) {
    const key = word.length > 1 ? lastLetters(text, text.length) : (letter << 10) | lastLetters(text, text.length);
    endings[key] = Math.max(endings[key] ?? 0, isShort ? 2 : 1);
  }
  if (!isShort) longEndings.add(moreLetters(text, text.length));
}

/** Of these one stands in every heading of a decision; with the middle of *indstilling*, in most others that no last word tells. */
const decisive = /eslutning|ESLUTNING|,\s[pd]|\d:$/;
const telling = /eslutning|ESLUTNING|ndstil|,\s[pd]|\d:$/;

function moreLetters(text: string, end: number): number {
  return (lastLetters(text, end) << 10) | ((text.charCodeAt(end - 5) & 31) << 5) | (text.charCodeAt(end - 4) & 31);
}

/** True where the letters before `end` are the last ones of a word in the set, or unusual enough to be looked at closely. */
function endsSo(text: string, end: number): boolean {
  const known = endings[lastLetters(text, end)] ?? 0;
  if (known === 1)
    return longEndings.has(moreLetters(text, end)) || isUnusual(text, end - 4) || isUnusual(text, end - 5);
  return known === 2 || isUnusual(text, end - 1) || isUnusual(text, end - 2) || isUnusual(text, end - 3);
}

/** Marks that compose letters, soft hyphens: the letters they stand among are not what they seem. */
function isUnusual(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0xff || code === 0xad;
}

/** True where a line may end as a heading does: a digit of its date, or the last letters of its last word. */
export function endsLikeHeading(source: string, end: number): boolean {
  const last = source.charCodeAt(end - 1);
  return (
    isDigit(last) || (endings[lastLetters(source, last === 58 ? end - 1 : end)] ?? 0) > 0 || isUnusual(source, end)
  );
}

/** The low five bits of a letter tell it from most others, in either case. */
function lastLetters(text: string, end: number): number {
  return (
    ((text.charCodeAt(end - 3) & 31) << 10) | ((text.charCodeAt(end - 2) & 31) << 5) | (text.charCodeAt(end - 1) & 31)
  );
}

function printKey(text: string, start: number, end: number): number {
  return (lastLetters(text, start + 3) << 7) | ((end - start) & 127);
}

/**
 * Reads a trimmed line, the one between two offsets, as a heading, or gives `undefined` where its words make none. Most
 * lines are none, so they are looked at where they stand; only what may be one is taken out.
 */
export function readHeading(source: string, start: number, end: number): HeadingReading | undefined {
  const printed = byPrint.get(printKey(source, start, end));
  if (printed !== undefined) {
    for (let at = 0; at < printed.length; at++) {
      const { print, reading } = printed[at] as Printed;
      if (print.length === end - start && source.startsWith(print, start)) return reading;
    }
  }
  if (!mayBeHeading(source, start, end)) return undefined;
  const text = source.slice(start, end);
  if (decisive.test(text)) {
    const decision = readDecisionHeading(text, start);
    if (decision) return decision;
  }
  const even = withoutNumber(wording(text));
  return phraseReading(even) ?? readRecommendation(even) ?? readNounPhrase(even, phraseReading);
}

/** Reads a text that stands for itself. */
export function readHeadingText(text: string): HeadingReading | undefined {
  return readHeading(text, 0, text.length);
}

/** The heading of the table with these very words, evened out. */
export function phraseReading(even: string): HeadingReading | undefined {
  return even.length <= longestPhrase ? byWording.get(even) : undefined;
}

/** Cheap and generous: every heading passes, most prose does not. */
function mayBeHeading(source: string, start: number, lineEnd: number): boolean {
  const first = source.charCodeAt(start);
  // A number or a mark may stand before the words.
  if (isDigit(first)) {
    if (!numbered.test(source.slice(start, start + 16))) return false;
  } else if (!isLetter(first) && lineEnd - start > longestNounPhrase) return false;
  let end = lineEnd;
  while (end > start && !isLetter(source.charCodeAt(end - 1))) end--;
  if (end - start > 3 && endsSo(source, end)) {
    const word = lastWord(source, start, end);
    if (lastWords.has(word) || (word.length > 9 && headNouns.some((noun) => word.endsWith(noun)))) return true;
  }
  // A line in capitals is rare, and looked at.
  if (isCapital(source.charCodeAt(start + 1)) && isCapital(source.charCodeAt(end - 1))) return true;
  return mayTell(source, start, lineEnd, end) && telling.test(source.slice(start, lineEnd));
}

/** How a heading may end or begin that no last word tells: with a date, a number, a colon or a body; or with the noun. */
function mayTell(source: string, start: number, lineEnd: number, lettersEnd: number): boolean {
  const last = source.charCodeAt(lineEnd - 1);
  // : , )
  if (isDigit(last) || last === 58 || last === 44 || last === 41) return true;
  const letters = lastLetters(source, lettersEnd);
  return (
    bodyEndings[letters] === 1 || beginnings[beginningOf(source, start)] === 1 || isUnusual(source, lettersEnd - 1)
  );
}

/** 1 at the last letters of every name of a body, in any of its forms. */
const bodyEndings = new Uint8Array(1 << 15);
for (const stem of bodyStems) {
  for (const ending of ['', 's', 'et', 'ets', 'en', 'ens', 'n', 'ns', 'ne', 'erne']) {
    bodyEndings[lastLetters(stem + ending, stem.length + ending.length)] = 1;
  }
}
/** 1 at the first letters of the nouns. */
const beginnings = new Uint8Array(1 << 15);
for (const noun of [...decisionNouns, ...recommendationNounEndings]) beginnings[beginningOf(noun, 0)] = 1;

/** The word before `end`, composed. */
function lastWord(text: string, from: number, end: number): string {
  let start = end;
  let isPlain = true;
  for (; start > from; start--) {
    const code = text.charCodeAt(start - 1);
    // / parts words as a space does.
    if (isSpace(code) ? code !== 0xad : code === 47) break;
    if (code > 0xff || code === 0xad) isPlain = false;
  }
  const word = text.slice(start, end);
  return isPlain ? word : evenSpaces(word);
}

const numbered = /^[\d.]{1,8}[.)]?\s+\p{Lu}/u;

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xff);
}

/** Template headings may be numbered: `3. Økonomi`, `2.1 Resume`. */
function withoutNumber(even: string): string {
  const first = even.charCodeAt(0);
  return first >= 48 && first <= 57 ? even.replace(/^\d+(?:\.\d+)*[.)]?\s+/u, '') : even;
}
