/** Decisions without a heading of their own: the standing phrase an item ends with, `Godkendt.` */
import { readAttendance } from './attendance.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import type { ItemStart } from './itemForms.ts';
import type { GroupedItem } from './itemGroups.ts';
import type { Line } from './lines.ts';
import { isStandingPhrase, readOutcome } from './outcome.ts';
import { slice } from './span.ts';

type Readings = readonly (HeadingReading | undefined)[];

/** Below the decision may stand who was absent, in so many lines. */
const mostAttendance = 2;

/** The readings with the last line of each item that has no decision, where it is nothing but the phrase for one. */
export function withBareDecisions(
  source: string,
  lines: readonly Line[],
  readings: Readings,
  items: readonly ItemStart[],
  groups: readonly GroupedItem[],
): Readings {
  let found: (HeadingReading | undefined)[] | undefined;
  for (const [index, { lastLine }] of items.entries()) {
    const at = lastTextLine(source, lines, lastLine + 1, groups[index]?.end ?? lines.length);
    // What stands right below a heading is the text of that section.
    if (at <= lastLine || readings[at] || readings[at - 1] || !decides(source, lines[at] as Line)) continue;
    if (!mayEndWithDecision(lines, readings, lastLine + 1, at)) continue;
    found ??= [...readings];
    const { end } = lines[at] as Line;
    found[at] = headingReading('beslutning', 'sentence', { headingEnd: end });
  }
  return found ?? readings;
}

function lastTextLine(source: string, lines: readonly Line[], from: number, to: number): number {
  let at = to - 1;
  for (let skipped = 0; at > from && skipped < mostAttendance; skipped++) {
    const { start, end, shape } = lines[at] as Line;
    // The number of a page may be left there too.
    if (!(shape === 'number' && end - start < 5) && !readAttendance(source, start, end)) break;
    at--;
  }
  return at;
}

const longestPhrase = 60;

function decides(source: string, { start, end, shape }: Line): boolean {
  if (shape !== 'word' && shape !== 'sentence') return false;
  // More may be said behind it: `Taget til efterretning. Udvalget ønsker en statistik.`
  const stop = source.slice(start, Math.min(end, start + longestPhrase)).indexOf('. ');
  const text = slice(source, start, stop === -1 ? end : start + stop + 1);
  // `Ingen` fills any section.
  return isStandingPhrase(text.text) && !readOutcome([text]).includes('intet');
}

/** Not where a decision stands already, nor in a list of attachments that has no blank line before it. */
function mayEndWithDecision(lines: readonly Line[], readings: Readings, from: number, to: number): boolean {
  let open: HeadingReading | undefined;
  for (let at = from; at < to; at++) {
    const reading = readings[at];
    if (reading?.kind === 'beslutning') return false;
    open = reading ?? open;
  }
  const line = lines[to] as Line;
  return open?.kind !== 'bilag' || (line.gapBefore && line.shape === 'sentence');
}
