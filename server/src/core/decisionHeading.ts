/** Reading a line as the heading of a decision: whose it is, of which day, as which item. */
import { absenceLabels, attendanceLabels } from '../vocabulary/attendance.ts';
import {
  datedNouns,
  decisionAdjectives,
  decisionNouns,
  decisionPrepositions,
  decisionStages,
  decisionVerbs,
  earlierAdjectives,
  meetingLabels,
  punktWords,
  sentenceOpeners,
  sentenceWords,
} from '../vocabulary/decisions.ts';
import { weekdays } from '../vocabulary/months.ts';
import { alternatives } from './alternatives.ts';
import { namesBody } from './bodies.ts';
import { findDate } from './dates.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import { beginningsOf } from './letters.ts';
import { isDigit, isSpace, type Line } from './lines.ts';
import type { DateSlice, Slice } from './model.ts';
import { slice } from './span.ts';
import { evenSpaces } from './wording.ts';

/** A word of the line, in lower case and evened out, with its place in it. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
}

const nouns = new Set(decisionNouns);
const prepositions = new Set([...decisionPrepositions, ...weekdays]);
const dated = new Set(datedNouns);
const verbs = new Set(decisionVerbs);
const ofSentences = new Set([...decisionVerbs, ...sentenceWords]);
const openers = new Set(sentenceOpeners);
/** `Fraværende i Byrådet, 23. marts 2021:` names who was not there. */
const attendance = new Set([...absenceLabels, ...attendanceLabels].map((label) => label.toLowerCase()));
const earlier = new Set(earlierAdjectives);
const adjectives = new Set(decisionAdjectives.flatMap((adjective) => [adjective, `${adjective}e`]));
/** Names of bodies are long, sentences longer. */
const mostWordsOfBody = 12;

/**
 * `Beslutning`, `Beslutning i Kulturudvalget den 14-03-2024`, `Byrådets beslutning`, and the bare triple
 * `Børneudvalget, 12-03-2024, pkt. 4`. What is left once date and item number are taken out must be made of nothing
 * but the noun, its prepositions and the name of a body: `Beslutning om lokalplan` is prose. `misspelt` is a word that
 * stands for the noun.
 */
export function readDecisionHeading(text: string, offset: number, misspelt?: string): HeadingReading | undefined {
  const { punkt, end } = punktAtEnd(text);
  const lower = lowerCase(text);
  const digit = firstDigit(lower, end);
  const date = digit === end ? undefined : findDate(text.slice(digit, end), offset + digit);
  // Behind the date nothing may follow.
  if (date && !isPunctuation(text, date.end - offset, end)) return undefined;
  // What holds a digit and is no date is a word like any other.
  const list = wordsOf(lower, date ? date.start - offset : end);
  // What is decided may stand behind a colon: only a body there belongs to the heading.
  const colon = lower.indexOf(':');
  const isParted = colon !== -1 && !isPunctuation(lower, colon, lower.length);
  if (isParted && !namesBodyBehind(text, colon, date ? date.start - offset : end)) return undefined;
  const at = list.findIndex((word) => nouns.has(word.lower) || word.lower === misspelt);
  if (at === -1) return date ? readDated(text, offset, list, date, punkt) : readLostDay(text, offset, list, punkt);
  const before = list.slice(0, at);
  // What a plan is put up for: `Endelig vedtagelse`.
  if (!date && before.length === 1 && list.length === 2 && stages.has(before[0]?.lower ?? '')) return undefined;
  const owner = ownerOf(text, before, offset);
  // With a date and an item number behind it any name is a body's (`Plan, Miljø og Teknik, 7. januar 2020, pkt. 207`),
  // and with the noun before it and `den` behind it.
  const last = list.at(-1)?.lower ?? '';
  const anyName = date !== undefined && (punkt !== undefined || (at === 0 && (last === 'den' || last === 'd.')));
  const body = bodyOf(text, list.slice(at + 1), offset, anyName, date !== undefined);
  if (owner === false || body === false) return undefined;
  const isEarlier = before.some(({ lower: word }) => earlier.has(word));
  // `Tidligere beslutninger` heads what several bodies decided, each under its own name.
  if (isEarlier && before.length === 1 && list.length === 2 && list[at]?.lower.endsWith('er'))
    return headingReading('andet', 'phrase', { tellsHistory: true });
  return headingReading('beslutning', 'grammar', { isEarlier, decidedBy: body ?? owner, date, punkt });
}

const stages = new Set(decisionStages);

/** `Beslutning: By-, Erhvervs- og Planudvalget den 04-02-2020`: with its day any words that name a body, else the first. */
function namesBodyBehind(text: string, colon: number, to: number): boolean {
  const first = /^[\s:]*([^\s,]*)/u.exec(text.slice(colon))?.[1] ?? '';
  return namesBody(first) || (to < text.length && to - colon < 90 && namesBody(text.slice(colon + 1, to)));
}

/**
 * A body and its day without the noun: with a colon, which tells that what was decided follows (`Byrådet, den 4. januar
 * 2021:`), a heading by itself; else where what is below confirms it.
 */
function readDated(
  text: string,
  offset: number,
  list: readonly Word[],
  date: DateSlice,
  punkt: number | undefined,
): HeadingReading | undefined {
  // A sentence is prose, whatever it ends with: `Byrådet besluttede den 4. maj 2021:`
  const first = list[0]?.lower ?? '';
  if (list.some(({ lower }) => verbs.has(lower)) || attendance.has(first)) return undefined;
  // `Det Sociale Udvalg` is a name.
  const second = list[1] && text.charAt(list[1].start);
  if (openers.has(first) && (second === undefined || second === second.toLowerCase())) return undefined;
  const at = list.findIndex(({ lower }) => dated.has(lower));
  const decidedBy =
    at > 0
      ? ownerOf(text, list.slice(0, at), offset)
      : bodyOf(text, list.slice(at + 1), offset, punkt !== undefined && at === -1, false);
  if (!decidedBy || (at > 0 && list.slice(at + 1).some(({ lower }) => !prepositions.has(lower)))) return undefined;
  const announces = /:\s*$/u.test(text);
  return headingReading('beslutning', announces ? 'grammar' : 'dated', { decidedBy, date, punkt });
}

/** `Byrådet den :`, `Byrådets møde punkt 4:`, whose day got lost in an export. */
function readLostDay(
  text: string,
  offset: number,
  list: readonly Word[],
  punkt: number | undefined,
): HeadingReading | undefined {
  const last = list.at(-1)?.lower ?? '';
  if (!/:\s*$/u.test(text)) return undefined;
  const decidedBy =
    (last === 'den' && bodyOf(text, list, offset, false, false)) ||
    (punkt !== undefined && dated.has(last) && ownerOf(text, list.slice(0, -1), offset));
  return decidedBy ? headingReading('beslutning', 'grammar', { decidedBy, punkt }) : undefined;
}

/** `pkt. 4`, `sag nr. 4`, `som punkt 4` at the end of a line. */
const punktPattern = new RegExp(
  `[\\s,;:(](?:som\\s)?(?:${alternatives(punktWords)})[\\s,;:()]+(\\d{1,4})\\.?[\\s:,;)]*$`,
  'iu',
);
/** The longest of these, white space included. */
const longestPunkt = 40;

/** The number of the item at the end of the line, and where the text before it ends. */
function punktAtEnd(text: string): { readonly punkt: number | undefined; readonly end: number } {
  const from = Math.max(0, text.length - longestPunkt);
  const match = punktPattern.exec(text.slice(from));
  return match ? { punkt: Number(match[1]), end: from + match.index } : { punkt: undefined, end: text.length };
}

function firstDigit(lower: string, end: number): number {
  for (let at = 0; at < end; at++) if (isDigit(lower.charCodeAt(at))) return at;
  return end;
}

function isPunctuation(text: string, from: number, to: number): boolean {
  return from >= to || /^[\s.,:;()]*$/u.test(text.slice(from, to));
}

/**
 * The text in lower case, letter by letter in the same place. It is a text of its own, no slice of the source: those are
 * slow to read by letter.
 */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  // İ becomes two.
  return lower.length === text.length ? lower : text;
}

/** The words of a line up to an offset; commas, colons and parentheses part them as spaces do. */
function wordsOf(lower: string, to: number): Word[] {
  const found: Word[] = [];
  // Words are evened out one at a time, so that their places stay those of the text; mostly there is nothing to even out.
  const isEven = /^[ -~\u00a1-\u00ac\u00ae-\u00ff\u2013-\u2027]*$/.test(lower);
  let start = -1;
  for (let at = 0; at <= to; at++) {
    const code = at < to ? lower.charCodeAt(at) : 32;
    // , : ; ( )
    const parts = isSpace(code) || code === 44 || code === 58 || code === 59 || code === 40 || code === 41;
    if (!parts && start === -1) start = at;
    if (parts && start !== -1) {
      const isDash = at - start === 1 && (lower[start] === '-' || lower[start] === '–');
      if (!isDash)
        found.push({ start, end: at, lower: isEven ? lower.slice(start, at) : evenSpaces(lower.slice(start, at)) });
      start = -1;
    }
  }
  return found;
}

/** Whose decision it is, as the words before the noun say in the genitive; `false` where they say something else. */
function ownerOf(text: string, before: readonly Word[], offset: number): Slice | undefined | false {
  let end = before.length;
  while (end > 0 && adjectives.has(before[end - 1]?.lower ?? '')) end--;
  const first = before[0];
  const last = before[end - 1];
  if (!first || !last) return undefined;
  const name = text.slice(first.start, last.end);
  if (!last.lower.endsWith('s') || !namesBody(name) || before.length > mostWordsOfBody) return false;
  // A sentence the page has wrapped: `Fremsendes til udvalget med bemærkning, jf. byrådets vedtagelse i`
  if (before.some(({ lower }) => ofSentences.has(lower))) return false;
  return { start: offset + first.start, end: offset + last.end - 1, text: name.slice(0, -1) };
}

/** The body named behind the noun, prepositions left out; `false` where something else stands there. */
function bodyOf(
  text: string,
  after: readonly Word[],
  offset: number,
  anyName: boolean,
  isDated: boolean,
): Slice | undefined | false {
  let from = 0;
  let to = after.length;
  while (from < to && prepositions.has(after[from]?.lower ?? '')) from++;
  while (to > from && prepositions.has(after[to - 1]?.lower ?? '')) to--;
  // `Byrådet (18-21)`: the term of the council is no part of its name.
  while (to > from + 1 && isDigit(after[to - 1]?.lower.charCodeAt(0) ?? 0)) to--;
  const first = after[from];
  const last = after[to - 1];
  if (from >= to || !first || !last) return undefined;
  // `på byrådsmødet`: of the meeting's name the body's is left.
  const meeting = meetingEnd.exec(text.slice(first.start, last.end))?.[0].length ?? 0;
  const name = slice(text, first.start, last.end - meeting);
  if (meeting > 0 && isDated && namesBody(name.text))
    return { start: offset + name.start, end: offset + name.end, text: name.text };
  // A name begins with a capital, or with the word that makes it one: `Beslutning om udvalgets kompetence` is prose.
  const begins =
    first.lower !== evenSpaces(text.slice(first.start, first.end)) ||
    namesBody(first.lower) ||
    // With its day it is one in small letters too: `Beslutning fra miljø- og teknikudvalget den 5. juni 2014`.
    (isDated && namesBody(last.lower));
  if (!begins || to - from > mostWordsOfBody || !(anyName || namesBody(name.text))) return false;
  return { start: offset + name.start, end: offset + name.end, text: name.text };
}

/** `smødet` of `byrådsmødet` */
const meetingEnd = /s?møde[rt]?$/u;

const meetingLine = new RegExp(`^(?:${alternatives(meetingLabels)})\\s?:\\s`, 'iu');
const meetingBeginnings = beginningsOf(meetingLabels);
/** Longer lines say more than where and when. */
const longestMeetingLine = 80;

/** `Dato: 7. marts 2017`, `Sted: Byrådssalen` below the heading of a decision: no part of what was decided. */
export function tellsMeeting(source: string, { start, end, begins }: Line): boolean {
  if ((begins & meetingBeginnings) === 0 || end - start > longestMeetingLine) return false;
  return meetingLine.test(source.slice(start, end));
}

/** The reading of a decision's heading with the day that stands on a line of its own below it. */
export function withDayBelow(source: string, reading: HeadingReading, below: Line | undefined): HeadingReading {
  if (reading.kind !== 'beslutning' || reading.date || !below || !tellsMeeting(source, below)) return reading;
  const date = findDate(source.slice(below.start, below.end), below.start);
  return date ? { ...reading, date } : reading;
}
