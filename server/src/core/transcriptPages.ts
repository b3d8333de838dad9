/** Pages and lines that have run together: every item, number of a case and heading in their middle a line again. */
import { absenceLabels, absencePhrases } from '../vocabulary/attendance.ts';
import { caseLabels, documentLabels } from '../vocabulary/caseNumbers.ts';
import { decisionNouns, punktWords } from '../vocabulary/decisions.ts';
import { headings } from '../vocabulary/headings.ts';
import { announcingWords as announcing } from '../vocabulary/itemForms.ts';
import { decidedSubjects } from '../vocabulary/outcomes.ts';
import { pageWords } from '../vocabulary/pages.ts';
import {
  administrationVerbs,
  recommendationNounEndings as recommendationNouns,
  recommendingVerbs,
} from '../vocabulary/recommendations.ts';
import { alternatives } from './alternatives.ts';
import { findDate } from './dates.ts';
import { readHeading } from './heading.ts';
import type { HeadingReading } from './headingReading.ts';
import { setsAt } from './letters.ts';
import { type Line, lineShape } from './lines.ts';
import { readOutcome } from './outcome.ts';
import { slice } from './span.ts';

/** A shorter line is one of the page's, where its lines are left. */
const shortestPage = 200;
/** A heading may end a line that is the page's. */
const fewestHeadings = 2;
/** Behind an item's number and title stands its case, or its first heading, within so many characters. */
const longestTitle = 250;

/** What parts a page: an offset at which a line begins, and what begins there. */
interface Cut {
  readonly at: number;
  readonly what: 'item' | 'case' | 'heading' | 'text';
  readonly number?: number;
  /** The item right before it, whose title it begins if that is one: `2. Beslutning: Lokalplan for Bakken`. */
  readonly titleOf?: number | undefined;
}

/** The lines with long ones parted where items, headings and the numbers of cases begin; the same array where none is. */
export function partPages(source: string, lines: readonly Line[]): readonly Line[] {
  const isRunOn = (line: Line) =>
    line.end - line.start >= shortestPage &&
    cutsIn(source, line).filter(({ what }) => what === 'heading').length >= fewestHeadings;
  if (!lines.some(isRunOn)) return lines;
  const [title, ...text] = lines;
  return partedLines(source, [...(title ? [title] : []), ...text.map((line) => withoutPageNumber(source, line))]);
}

/**
 * The lines of a text whose headings have run together with what stands before and behind them, where no line is the
 * heading of a decision; undefined where none stands in the middle of a line either.
 */
export function partRunOnLines(source: string, lines: readonly Line[]): readonly Line[] | undefined {
  if (!decisive.test(source)) return undefined;
  const parted = partedLines(source, lines);
  const begun = new Set(lines.map(({ start }) => start));
  const decisions = parted.filter(
    ({ start, end }) => !begun.has(start) && readHeading(source, start, end)?.kind === 'beslutning',
  );
  return decisions.length >= fewestDecisions ? parted : undefined;
}

/** One alone may be a word of the text. */
const fewestDecisions = 2;

/** One of these stands wherever the heading of a decision does that is in the middle of a line. */
const decisive = new RegExp(
  `\\S[ \\u00a0](?:${alternatives(decisionNouns.flatMap((noun) => [noun.charAt(0).toUpperCase() + noun.slice(1), noun.toUpperCase()]))})[ \\u00a0:]`,
  'u',
);

function partedLines(source: string, pages: readonly Line[]): readonly Line[] {
  const cuts = pages.map((line) => cutsIn(source, line));
  const items = itemsAmong(cuts.flat().filter(({ titleOf }) => titleOf === undefined));
  return pages.flatMap((line, at) => {
    const kept = (cuts[at] as Cut[]).filter((cut) =>
      cut.what === 'item' ? items.has(cut.at) : cut.titleOf === undefined || !items.has(cut.titleOf),
    );
    return kept.length === 0 ? [line] : parted(source, line, kept);
  });
}

const side = alternatives(pageWords);
const sideBefore = new RegExp(`^(?:${side})\\s(?:\\d{1,4}|[ivx]{1,6})\\s(?=\\S)`, 'u');
const sideBehind = new RegExp(`\\s(?:${side})\\s\\d{1,4}$`, 'u');
const longestSide = 16;

/** The page without `Side 12` before its first word or behind its last. */
function withoutPageNumber(source: string, line: Line): Line {
  const before = sideBefore.exec(source.slice(line.start, line.start + longestSide))?.[0].length ?? 0;
  const behind = sideBehind.exec(source.slice(Math.max(line.start, line.end - longestSide), line.end))?.[0].length ?? 0;
  return before + behind === 0 ? line : lineBetween(source, line, line.start + before, line.end - behind);
}

function lineBetween(source: string, line: Line, start: number, end: number): Line {
  return { ...line, start, end, shape: lineShape(source, start, end), begins: setsAt(source, start) };
}

/** Kinds whose heading needs no colon before its text. */
const strongKinds: ReadonlySet<HeadingReading['kind']> = new Set([
  'resume',
  'sagsfremstilling',
  'indstilling',
  'beslutning',
]);
const phrases = (isStrong: boolean) =>
  headings.filter(({ kind }) => strongKinds.has(kind) === isStrong).flatMap(({ phrases }) => phrases);
const strong = alternatives(phrases(true));
const weak = alternatives(phrases(false));
const capitals = alternatives([...phrases(true), ...phrases(false)].map((phrase) => phrase.toUpperCase()));
const proposals = alternatives(
  headings.filter(({ kind }) => kind === 'indstilling').flatMap(({ partsOfCaseText = [] }) => partsOfCaseText),
);
const owned = alternatives([...recommendationNouns, ...decisionNouns].flatMap((noun) => [noun, noun.toUpperCase()]));
/** What stands behind a heading without a colon: the beginning of a sentence or of a list. */
const begins = '\\s(?:[\\p{Lu}\\d("”„»]|at\\s)';
const item = '(?<item>(?!(?:19|20)\\d\\d)\\d{1,4})\\.\\s(?=[\\p{Lu}\\d"”„»])(?!At\\s)';
const announced = `(?:${alternatives(announcing.flatMap((word) => [word, word.toUpperCase()]))})\\s(?<announced>\\d{1,4})[.:]?\\s(?=[\\p{Lu}\\d"”„»])`;
const label = `(?<label>(?:${alternatives([...caseLabels, ...documentLabels])})\\s?:|\\d{2}\\/\\d{3,6}(?=\\s))`;
const heading = [
  `(?:${strong})(?=:|${begins}|\\s(?:den|i|fra|af)\\s|$)`,
  `(?:${weak})(?=\\s?:)|(?<=[.:!?]\\s)(?:${weak})(?=\\s\\p{Lu})`,
  // In a title in capitals such a word has others behind it.
  `(?:${capitals})(?=:|\\s(?:\\p{Lu}\\p{Ll}|\\d|at\\s))`,
  `\\p{Lu}[\\p{L}-]+[sS]\\s(?:${owned})(?=:|${begins})`,
  `(?:${proposals})(?=:|\\s\\p{Lu}\\p{Ll}+\\s(?:${alternatives([...recommendingVerbs, ...administrationVerbs])}))`,
  `(?<=[.:!?]\\s)\\p{Lu}[\\p{L}-]+(?:\\s[\\p{L}&-]+){0,6}?\\s(?:${alternatives([...recommendingVerbs, ...administrationVerbs])})(?=:)`,
].join('|');
/** `Økonomiudvalget den 25. oktober 2005`, where no sentence leads to it. */
const dated = `(?<dated>\\p{Lu}[\\p{L}\\p{M}-]*,?(?:\\s(?:og|&|for|\\p{Lu}[\\p{L}\\p{M}-]*),?){0,6}\\s(?:møde\\s)?(?:den\\s)?(?=\\d{1,2}[-./ ]))`;
const absent = `(?:${alternatives(absenceLabels)}):`;
const cue = new RegExp(
  `(?<=^|[\\s.:)])(?:${item}|${announced}|${label}|(?<heading>${heading})|(?<absent>${absent})|${dated})`,
  'gu',
);

/** Every place of a page where an item, a case's number or a heading may begin, and where a heading ends. */
function cutsIn(source: string, { start, end }: Line): Cut[] {
  const cuts: Cut[] = [];
  let last = start;
  for (const { index, groups = {} } of source.slice(start, end).matchAll(cue)) {
    const at = start + index;
    if (at < last) continue;
    const number = groups.item ?? groups.announced;
    if (number !== undefined) cuts.push({ at, what: 'item', number: Number(number) });
    // Only the first label begins a line: what else is said of the case stands behind it.
    else if (groups.label !== undefined) {
      const before = cuts.at(-1);
      if (before?.what === 'item' || before?.titleOf !== undefined) cuts.push({ at, what: 'case' });
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
      const titleOf = before?.what === 'item' && at - before.at <= longestNumber ? before.at : undefined;
      cuts.push({ at, what: 'heading', titleOf });
      if (headingEnd < end) cuts.push({ at: headingEnd, what: 'text', titleOf });
      last = headingEnd;
      const absence = absenceFirst.exec(source.slice(headingEnd, Math.min(end, headingEnd + longestNames)))?.[0].length;
      if (absence !== undefined) cuts.push({ at: headingEnd + absence, what: 'text' });
    }
  }
  return cuts;
}

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
  const behind = source.slice(from, Math.min(end, from + longestNames));
  const none = noneAbsent.exec(behind);
  if (none) return from + none[0].length;
  for (const { index, 0: word } of behind.matchAll(/(?<=\s)\p{Lu}\p{Ll}+(?=[\s.,]|$)/gu)) {
    if (subjects.has(word) || !readOutcome([slice(word, 0, word.length)]).includes('fri-tekst')) return from + index;
  }
  return undefined;
}

const subjects = new Set(decidedSubjects);
/** `Edith Wang var fraværende. `, before what was decided. */
const absenceFirst = new RegExp(`^\\s\\p{Lu}[^.:]{3,120}\\s(?:${alternatives(absencePhrases)})\\.\\s(?=\\S)`, 'u');
const noneAbsent = /^\s*(?:Ingen|Intet)\.?\s+(?=\p{Lu})/u;
const absentBehind = new RegExp(`\\s(?=${absent})`, 'u');

/** `Beslutning den Godkendt.`, `Beslutning Byrådet den Godkendt.`: the day got lost. */
const lostDay = /^(?:\s[^.:\d]{3,60})?\sden(?=\s\p{Lu}|\s*$)/u;

/** Where a heading ends that begins with a phrase: at its colon, behind its day, or with the phrase. */
function endOfHeading(source: string, at: number, phraseEnd: number, end: number): number | undefined {
  if (source.charCodeAt(phraseEnd) === 58) return phraseEnd + 1;
  const rest = source.slice(phraseEnd, Math.min(end, phraseEnd + longestBehind));
  // `Beslutning Byrådet den Fraværende: Bo Krag`: the day got lost.
  const absentAt = absentBehind.exec(rest)?.index;
  if (absentAt !== undefined && readHeading(source, at, phraseEnd + absentAt)) return phraseEnd + absentAt;
  const lost = lostDay.exec(rest.slice(0, absentAt))?.[0].length;
  if (lost !== undefined && readHeading(source, at, phraseEnd + lost)) return phraseEnd + lost;
  const behind = rest.slice(0, absentAt);
  const day = findDate(behind, phraseEnd)?.end;
  const colon = behind.indexOf(':');
  for (const headingEnd of [colon === -1 ? undefined : phraseEnd + colon + 1, day]) {
    if (headingEnd !== undefined && readHeading(source, at, headingEnd)) return headingEnd;
  }
  return /^\s(?:[\p{Lu}\d("”„»]|at\s)/u.test(behind) ? phraseEnd : undefined;
}

/** The offsets of the items: those numbers that rise by one or few and have a case or a heading behind their title. */
function itemsAmong(cuts: readonly Cut[]): ReadonlySet<number> {
  const followed = cuts.flatMap((cut, index) => {
    const next = cuts[index + 1];
    if (cut.what !== 'item' || !next || next.what === 'item' || next.at - cut.at > longestTitle) return [];
    return [{ cut, isNamed: next.what === 'case' }];
  });
  // Where items have their case behind their title, what has none is a list.
  const areNamed = followed.filter(({ isNamed }) => isNamed).length >= fewestNamed;
  let number = 0;
  const found = new Set<number>();
  for (const { cut, isNamed } of followed) {
    if (areNamed && !isNamed) continue;
    const step = (cut.number ?? 0) - number;
    if (number > 0 && (step < 1 || step > longestStep)) continue;
    number = cut.number ?? 0;
    found.add(cut.at);
  }
  return found;
}

const fewestNamed = 2;
const longestStep = 4;

function parted(source: string, line: Line, cuts: readonly Cut[]): Line[] {
  const starts = [...new Set([line.start, ...cuts.map(({ at }) => at)])];
  return starts.flatMap((from, index) => {
    const { start, end } = trimmed(source, from, starts[index + 1] ?? line.end);
    const gapBefore = index === 0 ? line.gapBefore : true;
    return start < end ? [{ ...lineBetween(source, line, start, end), gapBefore }] : [];
  });
}

function trimmed(source: string, from: number, to: number) {
  const { text } = slice(source, from, to);
  const start = from + (text.length - text.trimStart().length);
  return { start, end: Math.max(start, from + text.trimEnd().length) };
}
