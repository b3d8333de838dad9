/**
 * What gives a heading away before it is read: how a line begins and ends. Cheap and generous, so that every heading
 * passes and nearly no prose does: reading a line costs a hundred times as much.
 */
import { bodyStems } from '../vocabulary/bodies.ts';
import { decisionNouns, historyHeadings, punktWords } from '../vocabulary/decisions.ts';
import { headings } from '../vocabulary/headings.ts';
import {
  companionNouns,
  competenceHeadings,
  concerningAnything,
  headNounStems,
  notingBodies,
} from '../vocabulary/headingWords.ts';
import { months } from '../vocabulary/months.ts';
import {
  administrationVerbs,
  impersonalRecommendations,
  recommendationNounEndings,
  recommendationTails,
  recommendingVerbs,
} from '../vocabulary/recommendations.ts';
import { beginningsOf, beginsAs, endingOf, endingOfWord, folded, letterKeys } from './letters.ts';
import { isDigit, isSpace, standsAt } from './lines.ts';
import { beginningsWithoutPhrase, headsByEnding, longestNounPhrase, nounEndings, ownedNouns } from './nounPhrase.ts';
import { evenSpaces, wording } from './wording.ts';

const phrases = headings.flatMap(({ phrases, partsOfCaseText = [] }) => [...phrases, ...partsOfCaseText]).map(wording);

/** What a line needs besides its last word. */
type Cue = 'nothing' | 'beginning' | 'owner' | 'verb';

/** Words that end a heading, in the table or built by a grammar, where neither a body nor a date does. */
const cues = new Map<string, readonly Cue[]>();
const addWords = (words: readonly string[], cue: Cue) => {
  for (const word of words) {
    for (const print of [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]) {
      cues.set(print, [...new Set([...(cues.get(print) ?? []), cue])]);
    }
  }
};
addWords(
  [
    ...recommendingVerbs,
    ...administrationVerbs,
    ...decisionNouns,
    ...recommendationNounEndings,
    ...impersonalRecommendations.map(lastWordOf),
  ],
  'nothing',
);
addWords(recommendationTails, 'verb');
addWords(ownedNouns, 'owner');
addWords([...phrases, ...nounEndings, ...notingBodies].map(lastWordOf), 'beginning');

function lastWordOf(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1);
}

/** What a heading of nouns begins with: a phrase, or what stands beside one. */
const nounBeginnings = beginningsOf([
  ...phrases,
  ...companionNouns,
  ...headNounStems,
  ...competenceHeadings,
  ...beginningsWithoutPhrase,
]);

/** 1 at the last letters of every such word, and 2 where the word is no longer than that. */
const endings = new Uint8Array(letterKeys);
/** 1 at the last five letters of the longer ones, folded. */
const longEndings = new Uint8Array(letterKeys);
for (const word of cues.keys()) {
  // Before a short word stands a space, and any letter before that.
  const text = `  ${word}`;
  const isShort = word.length < 4;
  for (let letter = 0; letter < 32; letter++) {
    const key = endingOfWord(word.length > 1 ? text : String.fromCharCode(letter) + text.slice(-2));
    endings[key] = Math.max(endings[key] as number, isShort ? 2 : 1);
  }
  if (!isShort) longEndings[folded(endingOfWord(text), endingOfWord(text.slice(0, -2)))] = 1;
}

/** True where the letters before `end` are the last ones of such a word, or unusual enough to be looked at closely. */
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
  const bare = source.charCodeAt(end - 1) === 58 ? end - 1 : end;
  return isDigit(source.charCodeAt(bare - 1)) || endsSo(source, bare);
}

/** True where the line between two offsets may be a heading. */
export function mayBeHeading(source: string, start: number, lineEnd: number): boolean {
  const first = source.charCodeAt(start);
  // A number or a mark may stand before the words.
  if (isDigit(first)) {
    if (isDigit(source.charCodeAt(lineEnd - 1)) || !numbered.test(source.slice(start, start + 16))) return false;
  } else if (!isLetter(first) && lineEnd - start > longestNounPhrase) return false;
  let end = lineEnd;
  let isBare = true;
  for (; end > start; end--) {
    const code = source.charCodeAt(end - 1);
    if (isLetter(code)) break;
    // A tab leads to the page of an entry of the contents.
    if (code === 9) return false;
    // A number or a parenthesis ends no phrase.
    if (isDigit(code) || code === 41) isBare = false;
  }
  if (isBare && end - start > 3 && endsSo(source, end)) {
    const found = cues.get(lastWord(source, start, end));
    if (found !== undefined) {
      for (const cue of found) if (isMet(cue, source, start, lineEnd, end)) return true;
      return false;
    }
    if (endsWithHeadNoun(source, start, end)) return isMet('beginning', source, start, lineEnd, end);
  }
  if (hasLostDay(source, end, lineEnd)) return true;
  if (!mayTell(source, start, lineEnd, end)) return false;
  // `Sagens forløb 13-05-2019 Magistraten`; `Punkt 3: ` has the first letters of `Punktet behandlet tidligere`.
  if (beginsAs(source, start, historyBeginnings) && !isSpace(source.charCodeAt(start + 'Punkt'.length))) return true;
  return isDated(source, start, lineEnd) || telling.test(source.slice(start, lineEnd));
}

/** `Byrådet den :` */
function hasLostDay(source: string, end: number, lineEnd: number): boolean {
  if (source.charCodeAt(lineEnd - 1) !== 58 || lineEnd - end > 2) return false;
  return isSpace(source.charCodeAt(end - 4)) && standsAt(source, 'den', end - 3);
}

/** Of these one stands in every heading that no last word tells. */
const telling = /eslutning|edtagelse|ESLUTNING|EDTAGELSE|ndstil|NDSTIL|oresl|nbefaler|i\sforhold\stil|,\s[pd]/;
/** Of these one stands in every heading that is longer than nouns are. */
const leadsIn = /eslutning|edtagelse|ndstil|nbefal|foresl|remsend|,\s[pd]/i;

/** Many a sentence ends with the last word of a heading: what else there is to that heading. */
function isMet(cue: Cue, source: string, start: number, lineEnd: number, end: number): boolean {
  if (cue === 'verb' || lineEnd - start > longestNounPhrase) return leadsIn.test(source.slice(start, lineEnd));
  if (cue === 'nothing') return true;
  // A number, a mark or a composed letter may be the first.
  const first = source.charCodeAt(start);
  if (!isLetter(first) || source.charCodeAt(start + 1) > 0xff || source.charCodeAt(start + 2) > 0xff) return true;
  if (cue === 'beginning') return beginsAs(source, start, nounBeginnings);
  // A genitive stands before what somebody owns.
  let at = end;
  while (at > start && !isSpace(source.charCodeAt(at - 1))) at--;
  const owner = source.charCodeAt(at - 2) | 32;
  return at > start && owner === 115;
}

/** `Byrådet, den 4. januar 2021`: what stands before the day names a body, in full or for short. */
export function isDated(source: string, start: number, lineEnd: number): boolean {
  const last = source.charCodeAt(lineEnd - 1);
  if (!isDigit(last) && (last !== 58 || !isDigit(source.charCodeAt(lineEnd - 2)))) return false;
  let word = start;
  for (let at = start; at < lineEnd; at++) {
    const code = source.charCodeAt(at);
    if (isDigit(code)) return false;
    if (isLetter(code) || (code > 0xff && !isSpace(code))) continue;
    if (endsLikeBody(source, at) || (at - word > 1 && isCapital(source.charCodeAt(at - 1)))) return true;
    word = at + 1;
  }
  return false;
}

/** A word made of a head noun and what it is about: `personaleforhold`. */
function endsWithHeadNoun(source: string, start: number, end: number): boolean {
  const noun = headsByEnding.get(endingOf(source, end));
  if (noun === undefined || end - start <= noun.length) return false;
  const from = end - noun.length;
  return standsAt(source, noun, from) || source.slice(from, end).toLowerCase() === noun;
}

const historyBeginnings = beginningsOf(historyHeadings);
const decisiveBeginnings = beginningsOf([...decisionNouns, ...recommendationNounEndings, ...concerningAnything]);

/** How a heading may end or begin that no last word tells: with a date, a number or a body; or with the noun. */
function mayTell(source: string, start: number, lineEnd: number, lettersEnd: number): boolean {
  let last = source.charCodeAt(lineEnd - 1);
  // : , announce what is below, whatever stands before them.
  if (last === 58 || last === 44) last = source.charCodeAt(lineEnd - 2);
  // ) ends what a body is called for short.
  if (last === 41) return true;
  if (isDigit(last)) return endsLikeDate(source, start, lineEnd);
  const isComposed = source.charCodeAt(lettersEnd - 1) > 0xff;
  return endsLikeBody(source, lettersEnd) || beginsAs(source, start, decisiveBeginnings) || isComposed;
}

/** 1 at the last letters of what a number at the end of a decision's heading follows: a month, `pkt.`. */
const beforeNumber = new Uint8Array(letterKeys);
for (const word of [...months, ...months.map((month) => month.slice(0, 3)), ...punktWords]) {
  beforeNumber[endingOfWord(` ${word}`)] = 1;
}

function endsLikeDate(source: string, start: number, lineEnd: number): boolean {
  let at = lineEnd - 1;
  while (at > start && !isDigit(source.charCodeAt(at))) at--;
  while (at > start && isDigit(source.charCodeAt(at))) at--;
  if (!isSpace(source.charCodeAt(at))) return true;
  const last = source.charCodeAt(at - 1);
  // . and , end a number or an abbreviation.
  return isDigit(last) || last === 46 || last === 44 || beforeNumber[endingOf(source, at)] === 1;
}

/** 1 at the last letters of every name of a body, in any of its forms, 2 where no more are needed. */
const bodyEndings = new Uint8Array(letterKeys);
/** 1 at the last five of them, folded. */
const longBodyEndings = new Uint8Array(letterKeys);
for (const stem of bodyStems) {
  for (const ending of ['', 's', 'et', 'ets', 'en', 'ens', 'n', 'ns', 'ne', 'erne']) {
    const name = stem + ending;
    const key = endingOfWord(name);
    // Before a short name may stand any letter.
    bodyEndings[key] = Math.max(bodyEndings[key] as number, name.length < 6 ? 2 : 1);
    longBodyEndings[folded(key, endingOfWord(name.slice(0, -2)))] = 1;
  }
}

/** True where the letters before `end` may be the last ones of a body's name. */
export function endsLikeBody(source: string, end: number): boolean {
  const ending = endingOf(source, end);
  const known = bodyEndings[ending];
  return known === 2 || (known === 1 && longBodyEndings[folded(ending, endingOf(source, end - 2))] === 1);
}

/** The word before `end`, composed. */
function lastWord(source: string, from: number, end: number): string {
  let start = end;
  let isPlain = true;
  for (; start > from; start--) {
    const code = source.charCodeAt(start - 1);
    // / parts words as a space does.
    if (isSpace(code) || code === 47) break;
    if (code > 0xff) isPlain = false;
  }
  const word = source.slice(start, end);
  return isPlain ? word : evenSpaces(word);
}

const numbered = /^[\d.]{1,8}[.)]?\s+\p{Lu}/u;

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xff);
}
