/** What one short line would be as the heading of a section: phrase grammars over words, blind to where it stands. */

import { bodyStems } from '../vocabulary/bodies.ts';
import { decisionNouns, historyHeadings, punktWords } from '../vocabulary/decisions.ts';
import { headings } from '../vocabulary/headings.ts';
import { competenceHeadings, headNouns } from '../vocabulary/headingWords.ts';
import { months } from '../vocabulary/months.ts';
import {
  administrationVerbs,
  recommendationNounEndings,
  recommendationTails,
  recommendingVerbs,
} from '../vocabulary/recommendations.ts';
import { readDecisionHeading } from './decisionHeading.ts';
import { type HeadingReading, headingReading, movedReading } from './headingReading.ts';
import { beginningsOf, beginsAs, byBeginning, endingOf, endingOfWord, folded, letterKeys } from './letters.ts';
import { isDigit, isSpace, standsAt } from './lines.ts';
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

/** The phrases as they are mostly printed: the usual heading costs a comparison. */
const printsAt = byBeginning(
  headings
    .flatMap(({ phrases, partsOfCaseText = [] }) => [...phrases, ...partsOfCaseText])
    .flatMap((phrase) => [phrase, `${phrase}:`])
    .map((print) => [print, { print, reading: byWording.get(wording(print)) }] as const),
);

/** Words that end a heading, in the table or built by a grammar, where neither a body nor a date does. */
const lastWords = new Set(
  [
    ...[...byWording.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
    ...phraseEndings,
    ...[...recommendingVerbs, ...administrationVerbs, ...recommendationTails, ...decisionNouns],
  ].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]),
);
/** 1 at the last letters of every such word, and 2 where the word is no longer than that. */
const endings = new Uint8Array(letterKeys);
/** 1 at the last five letters of the longer ones, folded. */
const longEndings = new Uint8Array(letterKeys);
for (const word of lastWords) {
  // Before a short word stands a space, and any letter before that.
  const text = `  ${word}`;
  const isShort = word.length < 4;
  for (let letter = 0; letter < 32; letter++) {
    const key = word.length > 1 ? endingOfWord(text) : (letter << 10) | endingOfWord(text);
    endings[key] = Math.max(endings[key] ?? 0, isShort ? 2 : 1);
  }
  if (!isShort) longEndings[folded(endingOfWord(text), endingOfWord(text.slice(0, -2)))] = 1;
}

/** Of these one stands in every heading of a decision; with the middle of *indstilling*, in most others that no last word tells. */
const decisive = /eslutning|ESLUTNING|,\s[pd]|\d:$/;
const telling = /eslutning|ESLUTNING|ndstil|,\s[pd]/;
/** Of these one stands in every heading that is longer than a noun with what it takes. */
const leadsIn = /eslutning|ndstil|nbefal|foresl|remsend|,\s[pd]/i;

/** True where the letters before `end` are the last ones of a word in the set, or unusual enough to be looked at closely. */
function endsSo(source: string, end: number): boolean {
  if (end < 5 || isUnusual(source, end)) return true;
  const ending = endingOf(source, end);
  const known = endings[ending];
  return known === 2 || (known === 1 && longEndings[folded(ending, endingOf(source, end - 2))] === 1);
}

/** Marks that compose letters: the letters they stand among are not what they seem. */
function isUnusual(source: string, end: number): boolean {
  const near = source.charCodeAt(end - 1) | source.charCodeAt(end - 2) | source.charCodeAt(end - 3);
  return (near | source.charCodeAt(end - 4) | source.charCodeAt(end - 5)) > 0xff;
}

/** True where a line may end as a heading does: a digit of its date, or the last letters of its last word. */
export function endsLikeHeading(source: string, end: number): boolean {
  const last = source.charCodeAt(end - 1);
  return (
isDigit(last) || endsSo(source, last === 58 ? end - 1 : end)
  );
}

/**
 * Reads a trimmed line, the one between two offsets, as a heading, or gives `undefined` where its words make none. Most
 * lines are none, so they are looked at where they stand; only what may be one is taken out.
 */
export function readHeading(source: string, start: number, end: number): HeadingReading | undefined {
  return (
    readPrint(source, start, end) ??
    (mayBeHeading(source, start, end) ? movedReading(readWords(source.slice(start, end)), start) : undefined)
  );
}

/** Reads the lines of one document as `readHeading` does, each wording once: its items have most headings in common. */
export function headingReader(source: string): (start: number, end: number) => HeadingReading | undefined {
  const known = new Map<string, HeadingReading | undefined>();
  return (start, end) => {
    const print = readPrint(source, start, end);
    if (print || !mayBeHeading(source, start, end)) return print;
    const text = source.slice(start, end);
    let reading = known.get(text);
    if (reading === undefined && !known.has(text)) {
      reading = readWords(text);
      known.set(text, reading);
    }
    return movedReading(reading, start);
  };
}

/** The reading of a line that is a phrase of the table to the letter. */
function readPrint(source: string, start: number, end: number): HeadingReading | undefined {
  const printed = printsAt(source, start);
  if (printed === undefined) return undefined;
  for (const { print, reading } of printed) {
    if (print.length === end - start && standsAt(source, print, start)) return reading;
  }
  return undefined;
}

/** Reads a line that stands for itself by its words: its offsets are those of the text. */
function readWords(text: string): HeadingReading | undefined {
  if (decisive.test(text)) {
    const decision = readDecisionHeading(text, 0);
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
    if (isDigit(source.charCodeAt(lineEnd - 1)) || !numbered.test(source.slice(start, start + 16))) return false;
  } else if (!isLetter(first) && lineEnd - start > longestNounPhrase) return false;
  let end = lineEnd;
  for (; end > start; end--) {
    const code = source.charCodeAt(end - 1);
    if (isLetter(code)) break;
    // A tab leads to the page of an entry of the contents.
    if (code === 9) return false;
  }
  if (end - start > 3 && endsSo(source, end)) {
    const word = lastWord(source, start, end);
    if (lastWords.has(word)) return fitsLastWord(source, start, lineEnd, word);
    if (endsWithHeadNoun(source, start, end)) return true;
  }
  // A line in capitals is rare, and looked at.
  if (isCapital(source.charCodeAt(start + 1)) && isCapital(source.charCodeAt(end - 1))) return true;
  if (!mayTell(source, start, lineEnd, end)) return false;
  return endsAnnouncing(source, start, lineEnd) || telling.test(source.slice(start, lineEnd));
}

/** `Byrådet, den 4. januar 2021:`, which begins with a body, or what it is called for short. */
function endsAnnouncing(source: string, start: number, lineEnd: number): boolean {
  if (source.charCodeAt(lineEnd - 1) !== 58 || !isDigit(source.charCodeAt(lineEnd - 2))) return false;
  let end = start;
  while (isLetter(source.charCodeAt(end))) end++;
  return endsLikeBody(source, end) || isCapital(source.charCodeAt(end - 1)) || source.charCodeAt(end) > 0xff;
}

/** Beginnings of all that ends with a small word: `Sagen afgøres af`. */
const beginningsBeforeSmall = beginningsOf(
  [...byWording.keys(), ...competenceHeadings].filter((phrase) => /\s\S{1,2}$/u.test(phrase)),
);
const tails = new Set(recommendationTails);

/** What ends with a word that ends many a sentence needs more than that word. */
function fitsLastWord(source: string, start: number, lineEnd: number, word: string): boolean {
  if (lineEnd - start > longestNounPhrase || tails.has(word)) return leadsIn.test(source.slice(start, lineEnd));
  // A number or a mark may stand before the words.
  return word.length > 2 || beginsAs(source, start, beginningsBeforeSmall) || !isLetter(source.charCodeAt(start));
}

const headNounEndings = new Map(headNouns.map((noun) => [endingOfWord(noun), noun]));

/** A word made of a head noun and what it is about: `personaleforhold`. */
function endsWithHeadNoun(source: string, start: number, end: number): boolean {
  const noun = headNounEndings.get(endingOf(source, end));
  return noun !== undefined && end - start > noun.length && standsAt(source, noun, end - noun.length);
}

/** How a heading may end or begin that no last word tells: with a date, a number or a body; or with the noun. */
function mayTell(source: string, start: number, lineEnd: number, lettersEnd: number): boolean {
  let last = source.charCodeAt(lineEnd - 1);
  // : , announce what is below, whatever stands before them.
  if (last === 58 || last === 44) last = source.charCodeAt(lineEnd - 2);
  // ) ends what a body is called for short.
  if (last === 41) return true;
  if (isDigit(last)) return endsLikeDate(source, start, lineEnd);
  return (
    endsLikeBody(source, lettersEnd) || beginsAs(source, start, beginnings) || source.charCodeAt(lettersEnd - 1) > 0xff
  );
}

/** What a number at the end of a decision's heading follows: a month, another number, `pkt.`. */
const beforeNumber = new Uint8Array(letterKeys);
for (const word of [...months, ...months.map((month) => month.slice(0, 3)), ...punktWords])
  beforeNumber[endingOfWord(` ${word}`)] = 1;

function endsLikeDate(source: string, start: number, lineEnd: number): boolean {
  let at = lineEnd - 1;
  while (at > start && !isDigit(source.charCodeAt(at))) at--;
  while (at > start && isDigit(source.charCodeAt(at))) at--;
  if (!isSpace(source.charCodeAt(at))) return true;
  const last = source.charCodeAt(at - 1);
  return isDigit(last) || last === 46 || last === 44 || beforeNumber[endingOf(source, at)] === 1;
}

/** 1 at the last letters of every name of a body, in any of its forms; and the three before those, with them. */
const bodyEndings = new Uint8Array(letterKeys);
const longBodyEndings = new Uint8Array(letterKeys);
for (const stem of bodyStems) {
  for (const ending of ['', 's', 'et', 'ets', 'en', 'ens', 'n', 'ns', 'ne', 'erne']) {
    const name = stem + ending;
    const key = endingOfWord(name);
    // Before a short name may stand any letter.
    bodyEndings[key] = Math.max(bodyEndings[key] ?? 0, name.length < 6 ? 2 : 1);
    longBodyEndings[folded(key, endingOfWord(name.slice(0, -2)))] = 1;
  }
}

/** True where the letters before `end` may be the last ones of a body's name. */
function endsLikeBody(source: string, end: number): boolean {
  const ending = endingOf(source, end);
  const known = bodyEndings[ending] ?? 0;
  return known === 2 || (known === 1 && longBodyEndings[folded(ending, endingOf(source, end - 2))] === 1);
}

const beginnings = beginningsOf([...decisionNouns, ...recommendationNounEndings]);

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
