/** Decisions without a heading of their own: the standing phrase an item ends with, `Godkendt.` */
import {
  decidedParticiples,
  decidedSubjects,
  elsewhere,
  reasonWords,
  sentParticiples,
} from '../vocabulary/outcomes.ts';
import { alternatives } from './alternatives.ts';
import { readAttendance } from './attendance.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import type { GroupedItem } from './itemGroups.ts';
import type { ItemStart } from './itemStart.ts';
import type { Line } from './lines.ts';
import { isStandingPhrase, readOutcome } from './outcome.ts';
import { readRemark } from './remarks.ts';
import { slice } from './span.ts';
import { evenSpaces } from './wording.ts';

type Readings = readonly (HeadingReading | undefined)[];

/** Below the decision may stand who was absent and who voted how, in so many lines. */
const mostBehind = 5;

/** The readings with the last line of each item that has no decision, where it is nothing but the phrase for one. */
export function withBareDecisions(
  source: string,
  lines: readonly Line[],
  readings: Readings,
  items: readonly ItemStart[],
  groups: readonly GroupedItem[],
): Readings {
  let found: (HeadingReading | undefined)[] | undefined;
  // Minutes without any heading: a title and below it what came of the case.
  const isHeadless = items.length >= fewestItems && !readings.some((reading) => reading !== undefined);
  for (let index = 0; index < items.length; index++) {
    const from = (items[index] as ItemStart).lastLine + 1;
    const to = groups[index]?.end ?? lines.length;
    const open = openAtEnd(readings, from, to);
    if (open?.kind === 'beslutning') continue;
    const told = isHeadless ? firstOutcome(source, lines, from, to) : undefined;
    if (told !== undefined) {
      found ??= [...readings];
      found[told] = headingReading('beslutning', 'sentence', { headingEnd: (lines[told] as Line).end });
      continue;
    }
    const at = lastTextLine(source, lines, from, to);
    // What stands right below a heading is the text of that section.
    if (at < from || readings[at] || readings[at - 1] || !decides(source, lines[at] as Line)) continue;
    const line = lines[at] as Line;
    // A list of attachments ends with one, unless a blank line parts it from what follows.
    if (open?.kind === 'bilag' && !(line.gapBefore && line.shape === 'sentence')) continue;
    found ??= [...readings];
    found[at] = headingReading('beslutning', 'sentence', { headingEnd: line.end });
  }
  return found ?? readings;
}

/** Fewer items without a heading may be any text. */
const fewestItems = 3;
/** A longer paragraph tells what was said. */
const longestTold = 250;

/** The first line of an item that says what was decided; `Intet.` where nothing else is said. */
function firstOutcome(source: string, lines: readonly Line[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    const { start, end, shape } = lines[at] as Line;
    if (end - start > longestTold || (shape !== 'word' && shape !== 'sentence')) continue;
    const outcome = readOutcome([slice(source, start, end)]);
    if (outcome.includes('intet') ? to - from === 1 : !outcome.includes('fri-tekst')) return at;
  }
  return undefined;
}

function lastTextLine(source: string, lines: readonly Line[], from: number, to: number): number {
  let at = to - 1;
  for (let skipped = 0; at > from && skipped < mostBehind; skipped++) {
    const { start, end, shape } = lines[at] as Line;
    // The number of a page may be left there too.
    const isPage = shape === 'number' && end - start < 5;
    if (!isPage && !readAttendance(source, start, end) && !readRemark(source.slice(start, end))) break;
    at--;
  }
  return at;
}

const longestPhrase = 60;
/** `Til efterretning, idet …`, `Taget til efterretning. Udvalget …` */
const phraseEnd = new RegExp(`\\.\\s|,\\s(?:${alternatives(reasonWords)})\\s`, 'u');

function decides(source: string, { start, end, shape }: Line): boolean {
  if (shape !== 'word' && shape !== 'sentence') return false;
  // More may be said behind it: `Taget til efterretning. Udvalget ønsker en statistik.`
  const head = phraseEnd.exec(source.slice(start, Math.min(end, start + longestPhrase)));
  const text = slice(source, start, head ? start + head.index : end);
  // `Ingen` fills any section.
  return saysDecided(text.text) || (isStandingPhrase(text.text) && !readOutcome([text]).includes('intet'));
}

/** With a few words more, as for how many voted; not those that say where and when: that was another meeting. */
const decided = new RegExp(
  `^(?:${alternatives(decidedSubjects)}) blev (?:herefter |derefter |enstemmigt )?(?:(?:${alternatives(decidedParticiples)})(?!\\s(?:${alternatives(elsewhere)})\\s)|(?:${alternatives(sentParticiples)})(?=\\.?$|\\stil(?:bage)?(?:\\s|\\.?$)))(?: [^.,;:]{1,40})?\\.?$`,
  'u',
);

/** True for a sentence that says what became of what was before the council: `Forslaget blev oversendt til Byrådet.` */
export function saysDecided(sentence: string): boolean {
  return decided.test(evenSpaces(sentence));
}

/** The last heading between two lines, or the decision's where there is one: most items have it. */
function openAtEnd(readings: Readings, from: number, to: number): HeadingReading | undefined {
  let open: HeadingReading | undefined;
  for (let at = to - 1; at >= from; at--) {
    const reading = readings[at];
    if (reading?.kind === 'beslutning') return reading;
    open ??= reading;
  }
  return open;
}
