/** What one short line would be as the heading of a section: phrase grammars over words, blind to where it stands. */
import { decisionNouns } from '../vocabulary/decisions.ts';
import { headings } from '../vocabulary/headings.ts';
import { administrationVerbs, recommendationTails, recommendingVerbs } from '../vocabulary/recommendations.ts';
import { readDecisionHeading } from './decisionHeading.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import { isDigit, isSpace } from './lines.ts';
import { longestNounPhrase, phraseEndings, readNounPhrase } from './nounPhrase.ts';
import { readRecommendation } from './recommendationHeading.ts';
import { wording } from './wording.ts';

const byWording = new Map<string, HeadingReading>();
for (const row of headings) {
  for (const phrase of row.phrases) {
    const alsoAttachment = row.alsoAttachments?.includes(phrase) === true;
    byWording.set(wording(phrase), headingReading(row.kind, 'phrase', { alsoAttachment }));
  }
  for (const phrase of row.partsOfCaseText ?? []) byWording.set(wording(phrase), headingReading(row.kind, 'part'));
}

const longestPhrase = Math.max(...[...byWording.keys()].map((phrase) => phrase.length));

/**
 * The phrases as they are mostly printed, by first letters and length in one number: the usual heading costs one
 * comparison, and a line that begins as no phrase does is never looked at closely.
 */
const byPrint = new Map<number, { readonly print: string; readonly reading: HeadingReading }[]>();
/** 1 at the first letters of every phrase. */
const beginnings = new Uint8Array(1 << 15);
/** With one letter more, for the lines that pass. */
const fourthLetters = new Set<number>();
for (const { phrases, partsOfCaseText = [] } of headings) {
  for (const phrase of [...phrases, ...partsOfCaseText]) {
    const reading = byWording.get(wording(phrase));
    if (!reading) continue;
    beginnings[firstLetters(phrase)] = 1;
    fourthLetters.add(fourLetters(phrase));
    for (const print of [phrase, `${phrase}:`]) {
      const key = printKey(print);
      byPrint.set(key, [...(byPrint.get(key) ?? []), { print, reading }]);
    }
  }
}

/** Words that end the heading of a decision, a recommendation or a noun phrase, where neither a body nor a date does. */
const lastWords = new Set([
  ...phraseEndings,
  ...[...recommendingVerbs, ...administrationVerbs, ...recommendationTails, ...decisionNouns],
]);
/** 1 at the last letters of every such word. */
const endings = new Uint8Array(1 << 15);
for (const word of lastWords) endings[lastLetters(word, word.length)] = 1;

/** Of these one stands in every heading of a decision; with the middle of *indstilling*, in most others that no phrase begins. */
const decisive = /eslutning|ESLUTNING|,\sp/;
const telling = /eslutning|ndstil|,\sp/;

/** The low five bits of a letter tell it from most others, in either case. */
function firstLetters(text: string): number {
  return ((text.charCodeAt(0) & 31) << 10) | ((text.charCodeAt(1) & 31) << 5) | (text.charCodeAt(2) & 31);
}

function fourLetters(text: string): number {
  return (firstLetters(text) << 5) | (text.charCodeAt(3) & 31);
}

function lastLetters(text: string, end: number): number {
  return (
    ((text.charCodeAt(end - 3) & 31) << 10) | ((text.charCodeAt(end - 2) & 31) << 5) | (text.charCodeAt(end - 1) & 31)
  );
}

function printKey(text: string): number {
  return (firstLetters(text) << 7) | (text.length & 127);
}

/** Reads a trimmed line as a heading, or gives `undefined` where its words make none. Offsets start at `offset`. */
export function readHeading(text: string, offset: number): HeadingReading | undefined {
  const begins =
    text.length <= longestNounPhrase + 2 &&
    beginnings[firstLetters(text)] === 1 &&
    fourthLetters.has(fourLetters(text));
  if (begins) {
    for (const { print, reading } of byPrint.get(printKey(text)) ?? []) if (print === text) return reading;
  }
  if (!begins && !mayBeHeading(text)) return undefined;
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

/** Cheap and generous, for a line that begins as no phrase does: every other heading passes, most prose does not. */
function mayBeHeading(text: string): boolean {
  const first = text.charCodeAt(0);
  if (isDigit(first)) return text.length <= longestNounPhrase && /^[\d.]+[.)]?\s+\p{Lu}/u.test(text);
  // A mark may stand before the words.
  if (!isLetter(first)) return text.length <= longestNounPhrase;
  let end = text.length;
  while (end > 0 && !isLetter(text.charCodeAt(end - 1))) end--;
  if (endings[lastLetters(text, end)] === 1 && lastWords.has(lastWord(text, end))) {
    return true;
  }
  // A line in capitals is rare, and looked at.
  if (isCapital(text.charCodeAt(1)) && isCapital(text.charCodeAt(end - 1))) return true;
  return telling.test(text);
}

function lastWord(text: string, end: number): string {
  let start = end;
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
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
