/** The title in an item's heading or in the contents, without what stands before it and is none of it. */
import { closedWords, itemWords, stateWords, titleLabels } from '../vocabulary/itemForms.ts';
import { alternatives } from './alternatives.ts';
import { beginningsOf, endingOf, endingOfWord, letterKeys, printsOf, wordBeginsAs } from './letters.ts';
import { isDigit } from './lines.ts';
import type { Span } from './model.ts';
import { softHyphen } from './plainText.ts';
import { evenSpaces, wording } from './wording.ts';

/**
 * `Punkt 7: `, `PUNKT 7`, `Pkt. 7 `; the number, then what parts it from the title: `Punkt 44 2. budgetopfølgning`. A
 * small letter goes on with a sentence.
 */
export const wordForm = new RegExp(
  `^(?:${alternatives(itemWords.flatMap((word) => [word, word.toUpperCase()]))})\\s{0,3}(?:nr\\.?)?:?\\s{0,3}(\\d{1,4})(?:\\s\\([^()]{1,30}\\)$|\\s?(?:[:)]\\s*|[–-]\\s+)|\\.(?:\\s+(?=[\\p{Lu}\\d"”„»'(])|$)|\\s+(?=\\p{Lu}|["”„»]\\p{Lu}|\\(\\p{L}+\\)\\s|\\d{1,2}\\.\\s\\p{Ll})|$)`,
  'u',
);
/** True where a line begins as an item does that is named with a word: `Punkt 4: Budget`. */
export function namesItem(source: string, { start, end }: Span): boolean {
  return wordForm.test(source.slice(start, Math.min(end, start + longestBeginning)));
}

const longestBeginning = 40;
/** The first letters of the words that form begins with. */
export const itemBeginnings = beginningsOf(itemWords);
/** `Lukket: `, `Lukket - `, `- Lukket - `, `(Lukket) `, `LUKKET SAG. `, and in columns `Lukket    `. */
const closedPrefix = new RegExp(
  `^(?:(?:[-–]\\s)?(?:${alternatives(closedWords)})(?:\\s?[:,–-]\\s*|\\.\\s+|\\s{2,}|\\t)|\\((?:${alternatives(closedWords)})\\)\\s*)`,
  'iu',
);
/** `(Åben) Nyt gulv i hallen` */
const openPrefix = new RegExp(
  `^\\((?:${alternatives(stateWords.filter((word) => !closedWords.includes(word)))})\\)\\s*`,
  'iu',
);
/** `Lukket Overtagelse af vandværk`, `LUKKET PUNKT SALG AF GRUND`: without a mark between, where a title begins. */
const closedBeforeTitle = new RegExp(
  `^(?:(?:${alternatives(closedWords)})\\s(?=\\p{Lu}\\p{Ll})|(?:${alternatives(closedWords.filter((word) => word.includes(' ')).map((word) => word.toUpperCase()))})\\s(?=\\p{Lu}))`,
  'u',
);
/** `Emne: Lys på stien`: what names the title is no part of it. */
const titleLabel = new RegExp(`^(?:${alternatives(titleLabels)})\\s?:\\s+`, 'iu');
const titleLetters = new Set(titleLabels.map((label) => label.charCodeAt(0)));
/** `… (Lukket)`, `… - Lukket punkt`: part of the title as printed. */
const closedSuffix = new RegExp(`(?:^|\\(|\\s[–-]\\s)(?:${alternatives(closedWords)})\\.?\\)?$`, 'iu');
// ( and - may stand before the word.
const closedLetters = new Set([
  40,
  45,
  0x2013,
  ...closedWords.flatMap((word) => [word.charCodeAt(0), word.toLowerCase().charCodeAt(0)]),
]);

/** The title between two offsets: what marks a closed item before it is left out. */
export function titleAt(source: string, start: number, end: number): Span & { readonly closed: boolean } {
  const begin = source.slice(start, Math.min(end, start + 24));
  const label = titleLetters.has(source.charCodeAt(start)) ? titleLabel.exec(begin) : null;
  if (label && start + label[0].length < end) return titleAt(source, start + label[0].length, end);
  const open = source.charCodeAt(start) === 40 ? (openPrefix.exec(begin)?.[0].length ?? 0) : 0;
  if (open > 0 && start + open < end) return titleAt(source, start + open, end);
  const match = closedLetters.has(source.charCodeAt(start))
    ? (closedPrefix.exec(begin) ?? closedBeforeTitle.exec(begin))
    : null;
  return match && start + match[0].length < end
    ? { start: start + match[0].length, end, closed: true }
    : { start, end, closed: endsClosed(source, start, end) };
}

/** A full stop or a space. */
function isLeader(code: number): boolean {
  return code === 46 || code === 32;
}

/** 1 at the last letters of each of the words. */
const closedEndings = new Uint8Array(letterKeys);
for (const word of closedWords) closedEndings[endingOfWord(word)] = 1;

function endsClosed(source: string, start: number, whole: number): boolean {
  // The page may stand behind it: `Salg af areal - LUKKET SAG ... 717`
  let end = whole;
  while (end > start && (isDigit(source.charCodeAt(end - 1)) || isLeader(source.charCodeAt(end - 1)))) end--;
  // The word may stand in parentheses, where most titles that end so have something else: `(B)`.
  let word = source.charCodeAt(end - 1) === 41 ? end - 1 : end;
  while (word > start && isLeader(source.charCodeAt(word - 1))) word--;
  return closedEndings[endingOf(source, word)] === 1 && closedSuffix.test(source.slice(Math.max(start, end - 24), end));
}

const stateLetters = new Set(
  stateWords.flatMap((word) => [word, word.toLowerCase()].flatMap(printsOf)).map((print) => print.charCodeAt(0)),
);
const stateBeforeNumber = new RegExp(`^(?:${alternatives(stateWords)})\\s+(?=\\d)`, 'iu');

/** A title of the contents as it is compared: evened out, without what marks a closed item or a number before it. */
export function contentsTitle(text: string): string {
  // Rules are given titles as they are printed.
  let bare = text.includes(softHyphen) ? evenSpaces(text) : text;
  // `Åbent 1 Nyt gulv i hallen`
  if (stateLetters.has(bare.charCodeAt(0))) bare = bare.replace(stateBeforeNumber, '');
  if (wordBeginsAs(bare, itemBeginnings)) bare = bare.replace(wordForm, '');
  if (isDigit(bare.charCodeAt(0))) bare = bare.replace(/^\d{1,4}(?:[.):]?\s+|[.):](?=\p{Lu}))/u, '');
  if (closedLetters.has(bare.charCodeAt(0))) bare = bare.replace(closedPrefix, '').replace(openPrefix, '');
  return wording(bare);
}

/** True where a contents title, which may be cut off, is the title of an item. Both evened out. */
export function sameTitle(entry: string, title: string): boolean {
  if (entry === title) return entry !== '';
  // Too short to be the beginning of just one title.
  if (entry.length < 12) return false;
  return title.startsWith(entry) || (entry.length > title.length && entry.startsWith(title) && title.length >= 12);
}
