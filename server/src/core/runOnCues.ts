/** Where a line that has run together holds items, headings, numbers of cases and who was absent. */
import { absencePhrases } from '../vocabulary/attendance.ts';
import { decisionNouns, punktWords } from '../vocabulary/decisions.ts';
import { competenceHeadings, powerHeadings } from '../vocabulary/headingWords.ts';
import { decidedSubjects } from '../vocabulary/outcomes.ts';
import { alternatives } from './alternatives.ts';
import { findDate } from './dates.ts';
import { readHeading } from './heading.ts';
import { isDigit, type Line } from './lines.ts';
import { isStandingPhrase, readOutcome } from './outcome.ts';
import { absent, attachments, cue, item, label } from './runOnPatterns.ts';
import { slice } from './span.ts';
import { wording } from './wording.ts';

/**
 * What parts a page: an offset at which a line begins, and what begins there. A case with no item before it is loose: it
 * begins a line only where items have no numbers, a sentence that recommends only where nothing is headed so.
 */
export interface Cut {
  readonly at: number;
  readonly what: 'item' | 'case' | 'metadata' | 'heading' | 'text' | 'sentence' | 'loose';
  readonly number?: number;
  /** The item right before it, whose title it begins if that is one: `2. Beslutning: Lokalplan for Bakken`. */
  readonly titleOf?: number | undefined;
}

/** No page holds more. */
const longestPage = 50_000;

/** Every place of a page where an item, a case's number or a heading may begin, and where a heading ends. */
export function cutsIn(source: string, { start, end }: Line): Cut[] {
  const cuts: Cut[] = [];
  if (end - start > longestPage) return cuts;
  let last = start;
  for (const { index, groups = {} } of source.slice(start, end).matchAll(cue)) {
    const at = start + index;
    if (at < last) continue;
    const number = groups.item ?? groups.announced;
    if (number !== undefined) cuts.push({ at, what: 'item', number: Number(number) });
    // Only the first label begins a line: what else is said of the case stands behind it.
    else if (groups.label !== undefined) {
      const before = cuts.at(-1);
      const isBehindItem = before?.what === 'item' || before?.what === 'metadata' || before?.titleOf !== undefined;
      // `11/4` may be a day.
      if (!isBehindItem && /^\d{2}\/\d{1,2}$/u.test(groups.label)) continue;
      const isFurther =
        before?.what === 'loose' && at - before.at < longestLabels && source.slice(before.at, at).includes(':');
      if (isFurther || (before?.what === 'case' && !isBehindItem)) continue;
      cuts.push({ at, what: isBehindItem ? 'case' : 'loose' });
      const numberEnd = at + groups.label.length;
      // Behind a number that has no label stands the text.
      if (isDigit(source.charCodeAt(numberEnd - 1)) && textBehind.test(source.slice(numberEnd, numberEnd + 3)))
        cuts.push({ at: numberEnd, what: isBehindItem ? 'text' : 'loose' });
    } else if (groups.sentence !== undefined) {
      cuts.push({ at, what: 'sentence' });
    } else if (groups.absent !== undefined && cuts.length > 0) {
      cuts.push({ at, what: 'text' });
      const decided = decidedBehind(source, at + groups.absent.length, end);
      if (decided !== undefined) cuts.push({ at: decided, what: 'text' });
    } else {
      const headingEnd =
        groups.dated !== undefined
          ? endOfDated(source, at, at + groups.dated.length, end, at === start)
          : endOfHeading(source, at, at + (groups.heading ?? '').length, end);
      if (headingEnd === undefined) continue;
      const before = cuts.at(-1);
      // `Sagsgang: ØU` behind a title or a case is said of the item.
      if (before && areAboveSections.has(before.what) && source.charCodeAt(headingEnd - 1) === 58) {
        if (saidOfItem.has(wording(source.slice(at, headingEnd)))) {
          cuts.push({ at, what: 'metadata' });
          last = headingEnd;
          continue;
        }
      }
      const titleOf = before?.what === 'item' && at - before.at <= longestNumber ? before.at : undefined;
      cuts.push({ at, what: 'heading', titleOf });
      if (headingEnd < end) cuts.push({ at: headingEnd, what: 'text', titleOf });
      last = headingEnd;
      const absence = absenceFirst.exec(source.slice(headingEnd, Math.min(end, headingEnd + longestNames)))?.[0].length;
      if (absence !== undefined) cuts.push({ at: headingEnd + absence, what: 'text' });
    }
  }
  const decided = cuts.some(({ what }) => what === 'heading') ? decidedLast(source, last, end) : undefined;
  return withoutTypes(source, decided === undefined ? cuts : [...cuts, { at: decided, what: 'text' }]);
}

/** Without `Beslutning` above an item's first heading: what the item is for. */
function withoutTypes(source: string, cuts: Cut[]): Cut[] {
  const isType = (at: number) => {
    const [above, heading, text, next] = cuts.slice(Math.max(0, at - 1), at + 3);
    if (!above || !areAboveSections.has(above.what) || heading?.what !== 'heading' || next?.what !== 'heading')
      return false;
    return text?.what === 'text' && next.at - text.at <= 1 && decisionAlone.test(source.slice(heading.at, text.at));
  };
  return cuts.filter((cut, at) => !isType(at) && !(cut.what === 'text' && isType(at - 1)));
}

const decisionAlone = new RegExp(`^(?:${alternatives(decisionNouns)})$`, 'iu');

/** Where a page ends with a sentence of its own that says what was decided: `… at der gives 18.000 kr. Godkendt` */
function decidedLast(source: string, from: number, end: number): number | undefined {
  const text = source.slice(Math.max(from, end - longestDecided), end);
  const at = /(?<=[.!?]\s)\p{Lu}[^.:!?]*\.?$/u.exec(text)?.index;
  return at !== undefined && isStandingPhrase(text.slice(at)) ? end - text.length + at : undefined;
}

const longestDecided = 100;

const areAboveSections: ReadonlySet<Cut['what']> = new Set<Cut['what']>(['item', 'case', 'metadata', 'loose']);
const saidOfItem = new Set([...competenceHeadings, ...powerHeadings, 'sagsgang', 'sagstype'].map(wording));

/** `J.nr.: Ø Sagsid.: `: no longer is what stands before the second label. */
const longestLabels = 40;
const textBehind = /^\s\p{Lu}\p{Ll}/u;

/** `117. ` */
const longestNumber = 6;

/** `i`, `af`, `på` lead to a body in a sentence. */
const preposition = /(?<!\p{L})\p{Ll}{1,3}\s$/u;
const punktBehind = new RegExp(`^,?\\s(?:${alternatives(punktWords)})\\s\\d{1,4}`, 'iu');

/** Where `Byrådet den 31. oktober 2005, pkt. 3:` ends, if a meeting of that body is told there and not in a sentence. */
function endOfDated(
  source: string,
  at: number,
  dayStart: number,
  end: number,
  beginsLine: boolean,
): number | undefined {
  // The day got lost: `Byrådet den :`
  if (source.charCodeAt(dayStart) === 58) return readHeading(source, at, dayStart + 1) ? dayStart + 1 : undefined;
  const day = findDate(source.slice(dayStart, Math.min(end, dayStart + longestDay)), dayStart);
  if (day?.start !== dayStart) return undefined;
  const punkt = punktBehind.exec(source.slice(day.end, day.end + 24))?.[0].length ?? 0;
  const colon = source.charCodeAt(day.end + punkt) === 58 ? 1 : 0;
  const isAlone = punkt + colon === 0;
  const opens = beginsLine && /^\s\p{Lu}/u.test(source.slice(day.end, day.end + 2));
  if ((isAlone && !opens) || preposition.test(source.slice(Math.max(0, at - 5), at))) return undefined;
  const headingEnd = day.end + punkt + colon;
  const reading = readHeading(source, at, headingEnd);
  // `BESLUTNINGER Byrådet den 4. maj 2010` is what the page calls itself.
  if (reading?.kind !== 'beslutning' || (isAlone && reading.strength !== 'dated')) return undefined;
  return headingEnd;
}

const longestDay = 20;

/** The longest that stands between the noun and its colon or its day: `Beslutning i Økonomiudvalget den `. */
const longestBehind = 100;

/** The longest list of those who were absent that is looked at for its end. */
const longestNames = 200;

/** Where what was decided begins behind those who were absent: `Fraværende: Bo Krag, Eva Holm Godkendt.` */
function decidedBehind(source: string, from: number, end: number): number | undefined {
  const list = source.slice(from, Math.min(end, from + longestNames));
  // What follows in capitals is a heading, and behind it may begin the next item.
  const next = inCapitals.exec(list)?.index ?? nextItem.exec(list)?.index;
  const behind = next === undefined ? list : list.slice(0, next);
  const none = noneAbsent.exec(behind);
  if (none) return from + none[0].length;
  // `Taget til efterretning`: with the small words behind it.
  for (const { index, 0: words, 1: word = '' } of behind.matchAll(
    /(?<=\s)(\p{Lu}\p{Ll}+)(?:\s\p{Ll}+){0,3}(?=[\s.,]|$)/gu,
  )) {
    if (subjects.has(word) || !readOutcome([slice(words, 0, words.length)]).includes('fri-tekst')) return from + index;
  }
  return undefined;
}

const nextItem = new RegExp(`(?<=\\s)(?:${item}|${label})`, 'u');
const inCapitals = /\s\p{Lu}{5,}(?=\s)/u;
const subjects = new Set(decidedSubjects);
/** `Edith Wang var fraværende. `, before what was decided. */
const absenceFirst = new RegExp(`^\\s\\p{Lu}[^.:]{3,120}\\s(?:${alternatives(absencePhrases)})\\.\\s(?=\\S)`, 'u');
const noneAbsent = /^\s*(?:Ingen|Intet)\.?\s+(?=\p{Lu})/u;
const absentBehind = new RegExp(`\\s(?=${absent})`, 'u');

/** `Beslutning den Godkendt.`, `Beslutning Byrådet den Godkendt.`: the day got lost. */
const lostDay = /^(?:\s[^.:\d]{3,60}?)?\s(?:den|DEN)(?=\s\p{Lu}|\s*$)/u;

/** Where `Beslutning: Kulturudvalget, den 20. marts 2012, Punkt 86` ends: whose it is may stand behind the colon too. */
function endOfNamed(source: string, at: number, colonEnd: number, end: number): number | undefined {
  const day = findDate(source.slice(colonEnd, Math.min(end, colonEnd + longestBehind)), colonEnd)?.end;
  if (day === undefined) return undefined;
  const headingEnd = day + (punktBehind.exec(source.slice(day, day + 24))?.[0].length ?? 0);
  return readHeading(source, at, headingEnd)?.kind === 'beslutning' ? headingEnd : undefined;
}

const lists = new RegExp(`^(?:${attachments})$`, 'u');

/** Where a heading ends that begins with a phrase: at its colon, behind its day, or with the phrase. */
function endOfHeading(source: string, at: number, phraseEnd: number, end: number): number | undefined {
  if (source.charCodeAt(phraseEnd) === 58) {
    const named = decisionAlone.test(source.slice(at, phraseEnd))
      ? endOfNamed(source, at, phraseEnd + 1, end)
      : undefined;
    return named ?? phraseEnd + 1;
  }
  const rest = source.slice(phraseEnd, Math.min(end, phraseEnd + longestBehind));
  // `Beslutning Byrådet den Fraværende: Bo Krag`: the day got lost.
  const absentAt = absentBehind.exec(rest)?.index;
  const lost = lostDay.exec(rest.slice(0, absentAt))?.[0].length;
  if (lost !== undefined && readHeading(source, at, phraseEnd + lost)) return phraseEnd + lost;
  if (absentAt !== undefined && readHeading(source, at, phraseEnd + absentAt)) return phraseEnd + absentAt;
  const behind = rest.slice(0, absentAt);
  const day = findDate(behind, phraseEnd)?.end;
  const colon = behind.indexOf(':');
  for (const headingEnd of [colon === -1 ? undefined : phraseEnd + colon + 1, day]) {
    // Who recommends stands below the heading, and behind `Bilag` a decision is another one.
    if (lists.test(source.slice(at, phraseEnd))) break;
    if (headingEnd !== undefined && readHeading(source, at, headingEnd)?.kind === 'beslutning') return headingEnd;
  }
  return /^\s(?:[\p{Lu}\d("”„»]|at\s|[-–]\s)/u.test(behind) ? phraseEnd : undefined;
}
