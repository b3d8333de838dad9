/** Houses whose decisions have no heading: what stands behind the recommendation is what was decided. */
import { recommendingPhrases } from '../vocabulary/recommendations.ts';
import { readAttendance } from './attendance.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import type { ItemStart } from './itemForms.ts';
import type { GroupedItem } from './itemGroups.ts';
import type { Line } from './lines.ts';
import { readOutcome } from './outcome.ts';
import { slice } from './span.ts';
import { wording } from './wording.ts';

type Readings = readonly (HeadingReading | undefined)[];

/** What one item says behind its text: the indexes of the lines each begins with. */
interface Said {
  readonly recommended: number;
  readonly decided: number;
}

/** In fewer items it may be chance. */
const fewestItems = 2;

/**
 * The readings with recommendation and decision of each item that ends with both, in a document without any heading for
 * decisions: `Familieafdelingen indstiller, at …` or `Til drøftelse.`, and below it what came of it, in words of its own
 * too. The same array where half of what stands there is no standing phrase.
 */
export function withUnheadedDecisions(
  source: string,
  lines: readonly Line[],
  readings: Readings,
  items: readonly ItemStart[],
  groups: readonly GroupedItem[],
): Readings {
  if (items.length < fewestItems || readings.some((reading) => reading?.kind === 'beslutning')) return readings;
  const said = items.flatMap(({ lastLine }, index) => {
    const found = saidIn(source, lines, readings, lastLine + 1, groups[index]?.end ?? lines.length);
    return found ? [found] : [];
  });
  const told = said.filter(({ decided }) => tellsOutcome(source, lines[decided] as Line)).length;
  if (said.length < fewestItems || said.length * 2 < items.length || told * 2 < said.length) return readings;
  const found = [...readings];
  for (const { recommended, decided } of said) {
    found[recommended] ??= wholeLine('indstilling', lines[recommended] as Line);
    found[decided] = wholeLine('beslutning', lines[decided] as Line);
  }
  return found;
}

function wholeLine(kind: 'indstilling' | 'beslutning', { end }: Line): HeadingReading {
  return headingReading(kind, 'sentence', { byAdministration: kind === 'indstilling', headingEnd: end });
}

/** The last recommendation between two lines, and what stands behind its paragraph; nothing where one of them is missing. */
function saidIn(
  source: string,
  lines: readonly Line[],
  readings: Readings,
  from: number,
  to: number,
): Said | undefined {
  for (let recommended = to - 2; recommended >= from; recommended--) {
    if (!recommends(source, lines[recommended] as Line, readings[recommended])) continue;
    // What stands right below a heading is what it is the heading of.
    let decided = recommended + (readings[recommended]?.strength === 'phrase' ? 2 : 1);
    while (decided < to && (goesOn(source, lines, decided) || isAttendance(source, lines[decided] as Line))) decided++;
    const isText = decided < to && !readings.slice(decided, to).some((reading) => reading !== undefined);
    return isText ? { recommended, decided } : undefined;
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

function tellsOutcome(source: string, { start, end }: Line): boolean {
  return !readOutcome([slice(source, start, end)]).includes('fri-tekst');
}
