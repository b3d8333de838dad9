/** What one short line would be as the heading of a section: phrase grammars over words, blind to where it stands. */
import { decisionNouns, historyHeadings } from '../vocabulary/decisions.ts';
import { headings, headNouns } from '../vocabulary/headings.ts';
import { administrationVerbs, recommendationTails, recommendingVerbs } from '../vocabulary/recommendations.ts';
import { alternatives } from './alternatives.ts';
import { readDecisionHeading } from './decisionHeading.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import { isDigit, isSpace } from './lines.ts';
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

/** The phrases as they are mostly printed, by first letters and length in one number: the usual heading costs one comparison. */
const byPrint = new Map<number, { readonly print: string; readonly reading: HeadingReading }[]>();
for (const { phrases, partsOfCaseText = [] } of headings) {
  for (const phrase of [...phrases, ...partsOfCaseText]) {
    const reading = byWording.get(wording(phrase));
    if (!reading) continue;
    for (const print of [phrase, `${phrase}:`]) {
      const key = printKey(print);
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

/** A head noun in one word with what it is about: `plangrundlag`. */
const compoundHead = new RegExp(`\\p{L}{3}(?:${alternatives(headNouns)})$`, 'u');

/** Of these one stands in every heading of a decision; with the middle of *indstilling*, in most others that no last word tells. */
const decisive = /eslutning|ESLUTNING|,\sp/;
const telling = /eslutning|ESLUTNING|ndstil|,\sp/;

function moreLetters(text: string, end: number): number {
  return (lastLetters(text, end) << 10) | ((text.charCodeAt(end - 5) & 31) << 5) | (text.charCodeAt(end - 4) & 31);
}

/** True where the letters before `end` are the last ones of a word in the set, or unusual enough to be looked at closely. */
function endsSo(text: string, end: number): boolean {
  const known = endings[lastLetters(text, end)] ?? 0;
  if (known !== 1) return known === 2 || isUnusual(text, end);
  return longEndings.has(moreLetters(text, end)) || isUnusual(text, end);
}

/** Marks that compose letters, soft hyphens: the letters they stand among are not what they seem. */
function isUnusual(text: string, end: number): boolean {
  for (let at = Math.max(0, end - 6); at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xff || code === 0xad) return true;
  }
  return false;
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

function printKey(text: string): number {
  return (lastLetters(text, 3) << 7) | (text.length & 127);
}

/** Reads a trimmed line as a heading, or gives `undefined` where its words make none. Offsets start at `offset`. */
export function readHeading(text: string, offset: number): HeadingReading | undefined {
  const printed = byPrint.get(printKey(text));
  if (printed) for (const { print, reading } of printed) if (print === text) return reading;
  if (!mayBeHeading(text)) return undefined;
  if (decisive.test(text)) {
    const decision = readDecisionHeading(text, offset);
    if (decision) return decision;
  }
  const even = withoutNumber(wording(text));
  return phraseReading(even) ?? readRecommendation(even) ?? readNounPhrase(even, phraseReading);
}

/** The heading of the table with these very words, evened out. */
export function phraseReading(even: string): HeadingReading | undefined {
  return even.length <= longestPhrase ? byWording.get(even) : undefined;
}

/** Cheap and generous: every heading passes, most prose does not. */
function mayBeHeading(text: string): boolean {
  const first = text.charCodeAt(0);
  if (isDigit(first)) return text.length <= longestNounPhrase && /^[\d.]+[.)]?\s+\p{Lu}/u.test(text);
  // A mark may stand before the words.
  if (!isLetter(first)) return text.length <= longestNounPhrase;
  let end = text.length;
  while (end > 0 && !isLetter(text.charCodeAt(end - 1))) end--;
  if (endsSo(text, end)) {
    const word = lastWord(text, end);
    if (lastWords.has(word) || (word.length > 8 && compoundHead.test(word))) return true;
  }
  // A line in capitals is rare, and looked at.
  if (isCapital(text.charCodeAt(1)) && isCapital(text.charCodeAt(end - 1))) return true;
  return telling.test(text);
}

/** The word before `end`, composed. */
function lastWord(text: string, end: number): string {
  let start = end;
  let isPlain = true;
  for (; start > 0; start--) {
    const code = text.charCodeAt(start - 1);
    // / parts words as a space does.
    if (isSpace(code) ? code !== 0xad : code === 47) break;
    if (code > 0xff || code === 0xad) isPlain = false;
  }
  const word = text.slice(start, end);
  return isPlain ? word : evenSpaces(word);
}

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
