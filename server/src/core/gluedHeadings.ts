/** Headings a bad extraction glued to the sentence before them, put back on lines of their own. */
import { absenceLabels } from '../vocabulary/attendance.ts';
import { contentsHeadings, titleWords } from '../vocabulary/header.ts';
import { itemWords } from '../vocabulary/itemForms.ts';
import { abbreviations } from '../vocabulary/phrases.ts';
import { alternatives } from './alternatives.ts';
import { mayBePrint, readHeading } from './heading.ts';
import { endsLikeHeading } from './headingCues.ts';
import type { HeadingReading } from './headingReading.ts';
import { beginningsOf, byBeginning, setsAt } from './letters.ts';
import { isDigit, isSpace, type Line } from './lines.ts';

/** A heading that is glued on is no longer than this. */
const longestGlued = 90;
/** Before it stands a sentence, however short: `Godkendt.` */
const shortestSentence = 8;
/** Sentence and heading, where that ends with its date. */
const shortestDated = 24;

/** The same lines where nothing is glued; else each glued heading is a line of its own, behind the rest of its line. */
export function partGluedHeadings(source: string, lines: readonly Line[]): readonly Line[] {
  let parted: Line[] | undefined;
  const mayHoldAbsence = mayHoldGluedAbsence(source);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const absence = mayHoldAbsence ? gluedAbsence(source, line) : undefined;
    const ends = mayEndAsHeading(source, line);
    const word = ends ? gluedToWord(source, line) : undefined;
    const keepsShape = absence !== undefined || word !== undefined;
    const start =
      absence ??
      word ??
      (at < latestContents ? gluedItem(source, line) : undefined) ??
      (ends && mayHoldGlued(source, line) ? gluedHeading(source, line, lines[at + 1]) : undefined);
    if (start === undefined) {
      parted?.push(line);
      continue;
    }
    parted ??= lines.slice(0, at);
    let end = start;
    while (isSpace(source.charCodeAt(end - 1))) end--;
    parted.push(
      { ...line, end, shape: line.shape === 'word' && !keepsShape ? 'sentence' : line.shape },
      {
        start,
        end: line.end,
        shape: isDigit(source.charCodeAt(start)) ? 'number' : 'word',
        gapBefore: true,
        indented: false,
        begins: setsAt(source, start),
      },
    );
  }
  return parted ?? lines;
}

/** Shorter lines that begin as a phrase of the table are that phrase. */
const longestPrint = 30;

/** Most lines end as no heading does: with . ; , or ), or with the letters of another word; the headings themselves do. */
function mayEndAsHeading(source: string, line: Line): boolean {
  const { start, end, shape } = line;
  const length = end - start;
  if (shape === 'table' || length < shortestTitle + 5 || (length < longestPrint && mayBePrint(line))) return false;
  const last = source.charCodeAt(end - 1);
  if (last === 46 || last === 59 || last === 44 || last === 41) return false;
  // With its date a glued heading is longer than any number.
  return !(isDigit(last) && length <= shortestDated) && endsLikeHeading(source, end);
}

/** A title may end so: `Punkt 12: Lokalplan 431. Endelig vedtagelse`. */
function mayHoldGlued(source: string, { start, end, begins }: Line): boolean {
  if (end - start < shortestSentence + 5) return false;
  return (begins & items) === 0 || !numberedItem.test(source.slice(start, start + 24));
}

/** The labels that are one word: they begin all the others a heading is followed by. */
const absenceWords = absenceLabels.filter((label) => !label.includes(' '));
/** `Beslutning Byrådet den 02-09-2014Fraværende: Ingen` */
const absenceBehindDigit = new RegExp(`\\d(?:${alternatives(absenceWords)})[\\s\\p{L}]{0,20}:`, 'u');

/** What they begin with: letters every engine is quick to find, unlike the æ behind them. */
const absenceBeginnings = new Set(absenceWords.map((label) => /^[A-Za-z]*/.exec(label)?.[0] ?? label));

/** True where one of them may stand right behind a digit; looking for letters is quicker than trying every digit. */
function mayHoldGluedAbsence(source: string): boolean {
  return [...absenceBeginnings].some((letters) => {
    for (let at = source.indexOf(letters); at !== -1; at = source.indexOf(letters, at + letters.length))
      if (isDigit(source.charCodeAt(at - 1))) return true;
    return false;
  });
}

/** Where the label of who was absent is glued to the day of a decision's heading. */
function gluedAbsence(source: string, { start, end, shape }: Line): number | undefined {
  if (shape !== 'word' || end - start > longestGlued * 2) return undefined;
  const match = absenceBehindDigit.exec(source.slice(start, end));
  return match ? start + match.index + 1 : undefined;
}

const items = beginningsOf(itemWords);
const numberedItem = new RegExp(`^(?:${alternatives(itemWords)})\\s{0,3}\\d`, 'iu');

/** Further down no document has its contents. */
const latestContents = 60;

const wordsBeforeItem = [...contentsHeadings, ...titleWords.map(({ word }) => word)];
const before = byBeginning(wordsBeforeItem.map((word) => [word, word] as const));

const beforeItem = new RegExp(`^(?:${alternatives(wordsBeforeItem)})(?=\\d{1,4}[.)]\\s?\\p{Lu})`, 'u');

/** Where the item begins that is glued to the heading of the contents: `Indholdsfortegnelse1. Fraværende`. */
function gluedItem(source: string, { start, end, shape, begins }: Line): number | undefined {
  if (shape !== 'word' || (begins & before.set) === 0 || !before.at(source, start)) return undefined;
  const match = beforeItem.exec(source.slice(start, Math.min(end, start + 40)));
  return match ? start + match[0].length : undefined;
}

/** True where a line goes on with the sentence above: without a blank line between, with a small letter first. */
function goesOn(source: string, below: Line | undefined): boolean {
  if (!below || below.gapBefore || below.shape !== 'other') return false;
  return !/^at\s/.test(source.slice(below.start, below.start + 3));
}

/** Where the heading at the end of a line begins: `… i foråret 2024.Indstilling`, `… er slidt. Beslutning`. */
function gluedHeading(source: string, { start, end }: Line, below: Line | undefined): number | undefined {
  const from = Math.max(start + shortestSentence, end - longestGlued);
  // A date behind the heading's words has full stops too.
  for (let at = end - 5, tries = 0; at >= from && tries < mostStops; at--) {
    if (source.charCodeAt(at) !== 46) continue;
    tries++;
    const begin = isSpace(source.charCodeAt(at + 1)) ? at + 2 : at + 1;
    if (!isCapital(source.charCodeAt(begin)) || !endsSentence(source, start, at) || goesOn(source, below)) continue;
    const reading = readHeading(source, begin, end);
    if (reading && standsForItself(reading, source.charCodeAt(end - 1) === 58)) return begin;
  }
  return undefined;
}

/** Where a heading of the table is glued to the word before it: `3. Nyt tag på hallenReferat`. */
function gluedToWord(source: string, { start, end }: Line): number | undefined {
  // No phrase of the table ends with a number.
  if (isDigit(source.charCodeAt(end - 1))) return undefined;
  const from = Math.max(start + shortestTitle, end - longestPhrase);
  for (let at = end - 5; at >= from; at--) {
    if (!isCapital(source.charCodeAt(at))) continue;
    const before = source.charAt(at - 1);
    if (!/[\p{Ll}\d]/u.test(before)) return undefined;
    return readHeading(source, at, end)?.strength === 'phrase' ? at : undefined;
  }
  return undefined;
}

/** What a heading is glued to has a word or two, and the headings it is done with are words. */
const shortestTitle = 6;
const longestPhrase = 18;

/** A day, a month, `pkt.`: more full stops no heading has. */
const mostStops = 4;

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

/** A word of the table or a decision: what is only built like a heading may be a sentence of its own. */
function standsForItself({ strength, kind }: HeadingReading, announces: boolean): boolean {
  if (strength === 'part') return announces && kind === 'beslutning';
  return strength === 'phrase' || (strength === 'grammar' && (kind === 'beslutning' || kind === 'indstilling'));
}

const abbreviated = new Set(abbreviations);

/** True where the full stop at `at` ends a sentence rather than an abbreviation or a number: not `inkl. Bilag`. */
function endsSentence(source: string, start: number, at: number): boolean {
  let from = at;
  while (from > start && from > at - 30 && !isSpace(source.charCodeAt(from - 1))) from--;
  const word = source.slice(from, at);
  if (/^\(?\d{1,2}$/u.test(word)) return false;
  return !/^.?$/u.test(word) && !abbreviated.has(word.toLowerCase());
}
