/** Houses whose decisions have no heading: what stands behind the recommendation is what was decided. */
import { recommendingPhrases } from '../vocabulary/recommendations.ts';
import { readAttendance } from './attendance.ts';
import { namesBody } from './bodies.ts';
import type { DocumentFacts } from './documentFacts.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import type { GroupedItem } from './itemGroups.ts';
import type { ItemStart } from './itemStart.ts';
import type { Line } from './lines.ts';
import { readOutcome } from './outcome.ts';
import { slice } from './span.ts';
import { wording } from './wording.ts';

type Readings = readonly (HeadingReading | undefined)[];

/** What one item says behind its text: the indexes of the lines each begins with. */
interface Said {
  readonly recommended: number;
  /** Undefined where nothing stands behind the recommendation. */
  readonly decided: number | undefined;
}

/** In fewer items it may be chance. */
const fewestItems = 2;

/**
 * The readings with recommendation and decision of each item that ends with both, in a document without any heading for
 * decisions: `Familieafdelingen indstiller, at …` or `Til drøftelse.`, and below it what came of it, in words of its own
 * too. The same array where half of what stands there does not begin as a decision does. An agenda has no decisions yet.
 */
export function withUnheadedDecisions(
  { source, lines, readings }: Pick<DocumentFacts, 'source' | 'lines' | 'readings'>,
  items: readonly ItemStart[],
  groups: readonly GroupedItem[],
  isAgenda: boolean,
): Readings {
  if (items.length < fewestItems || readings.some((reading) => reading?.kind === 'beslutning')) return readings;
  const said = items.flatMap(({ lastLine }, index) => {
    const found = saidIn(source, lines, readings, lastLine + 1, groups[index]?.end ?? lines.length);
    return found ? [found] : [];
  });
  if (said.length * 2 < items.length) return readings;
  const decided = said.flatMap((one) => (one.decided === undefined ? [] : [one.decided]));
  const told = decided.filter((at) => beginsDecided(source, lines[at] as Line)).length;
  if (!isAgenda && (told < fewestItems || told * 2 < decided.length)) return readings;
  const found = [...readings];
  for (const { recommended } of said) found[recommended] ??= wholeLine('indstilling', lines[recommended] as Line);
  if (!isAgenda) for (const at of decided) found[at] = wholeLine('beslutning', lines[at] as Line);
  return found;
}

function wholeLine(kind: 'indstilling' | 'beslutning', { end }: Line): HeadingReading {
  return headingReading(kind, 'sentence', { byAdministration: kind === 'indstilling', headingEnd: end });
}

/** The last recommendation between two lines, and what stands behind its paragraph. */
function saidIn(
  source: string,
  lines: readonly Line[],
  readings: Readings,
  from: number,
  to: number,
): Said | undefined {
  for (let recommended = to - 1; recommended >= from; recommended--) {
    if (!recommends(source, lines[recommended] as Line, readings[recommended])) continue;
    // What stands right below a heading is what it is the heading of.
    let decided = recommended + (readings[recommended]?.strength === 'phrase' ? 2 : 1);
    while (decided < to && (goesOn(source, lines, decided) || isAttendance(source, lines[decided] as Line))) decided++;
    const isText = decided < to && !readings.slice(decided, to).some((reading) => reading !== undefined);
    return { recommended, decided: isText ? decided : undefined };
  }
  return undefined;
}

const phrases = new Set(recommendingPhrases.map(wording));
const longestPhrase = Math.max(...recommendingPhrases.map((phrase) => phrase.length)) + 1;

function recommends(source: string, { start, end }: Line, reading: HeadingReading | undefined): boolean {
  if (reading)
    return reading.kind === 'indstilling' && (reading.strength === 'sentence' || reading.strength === 'phrase');
  return end - start <= longestPhrase && phrases.has(wording(source.slice(start, end)));
}

/** True where a line goes on with the paragraph above, or is one of its points. */
function goesOn(source: string, lines: readonly Line[], at: number): boolean {
  const { shape, gapBefore } = lines[at] as Line;
  if (shape !== 'word' && shape !== 'sentence') return true;
  // . and : end a paragraph of text that a page wrapped.
  const last = source.charCodeAt((lines[at - 1] as Line).end - 1);
  return !gapBefore && last !== 46 && last !== 58;
}

function isAttendance(source: string, { start, end }: Line): boolean {
  return readAttendance(source, start, end) !== undefined;
}

/** `Godkendt med 4 stemmer mod 3`, not `Udvalget drøftede planen i maj`: who decided is not said of this meeting. */
function beginsDecided(source: string, { start, end }: Line): boolean {
  const head = /^[^.,;:]*/u.exec(source.slice(start, Math.min(end, start + longestHead)))?.[0] ?? '';
  const [first = ''] = head.split(/\s/u, 1);
  return !namesBody(first) && !readOutcome([slice(head, 0, head.length)]).includes('fri-tekst');
}

const longestHead = 120;
