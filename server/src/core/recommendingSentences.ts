/** Recommendations without a heading: a sentence that says who recommends what, or announces its points. */
import {
  administrationStems,
  administrationVerbs,
  impersonalRecommendations,
  recommendingVerbs,
} from '../vocabulary/recommendations.ts';
import { alternatives } from './alternatives.ts';
import { namesBody } from './bodies.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import type { ItemStart } from './itemForms.ts';
import type { Line } from './lines.ts';
import { wording } from './wording.ts';

type Readings = readonly (HeadingReading | undefined)[];

/** A sentence that recommends names its actor this near its beginning. */
const farthestVerb = 140;

/**
 * The readings with a recommendation where a paragraph says in full who recommends what (`Forvaltningen indstiller, at
 * …`) – in a document whose items have no headings for it. Where some have, such a sentence is one only at the beginning
 * of an item and right before a decision; where most have, it is prose that repeats it.
 */
export function withRecommendingSentences(
  source: string,
  lines: readonly Line[],
  readings: Readings,
  items: readonly ItemStart[],
): Readings {
  if (items.length === 0) return readings;
  let headed = 0;
  let ledIn = 0;
  for (const reading of readings) {
    if (reading?.kind !== 'indstilling' || reading.strength === 'sentence') continue;
    if (reading.strength === 'leadIn') ledIn++;
    else headed++;
  }
  // A lead-in above points (`Direktionen indstiller, at`) and a sentence are two forms of one habit.
  const fewHave = (headed + ledIn) * 2 <= items.length;
  if (!fewHave && headed >= ledIn) return readings;
  const isAnywhere = fewHave && headed + ledIn < byDesign;
  let item = -1;
  let isOpened = false;
  return readings.map((reading, at) => {
    while (item + 1 < items.length && (items[item + 1] as ItemStart).line <= at) {
      item++;
      isOpened = false;
    }
    if (reading) {
      isOpened = true;
      return reading;
    }
    // Where a sentence may stand is told more quickly than what it says.
    const mayStand = isAnywhere || (fewHave && !isOpened) || endsCase(source, lines, readings, at);
    return mayStand ? readSentence(source, lines[at] as Line) : undefined;
  });
}

/** In so many items a heading stands by design. */
const byDesign = 2;

/** The most lines a page wraps such a sentence into. */
const mostLines = 6;

/** True where the paragraph at a line is the last one before a decision. */
function endsCase(source: string, lines: readonly Line[], readings: Readings, at: number): boolean {
  for (let below = at + 1; below < Math.min(lines.length, at + 1 + mostLines); below++) {
    const reading = readings[below];
    if (reading) return reading.kind === 'beslutning';
    // A full stop ends the paragraph.
    const last = source.charCodeAt((lines[below - 1] as Line).end - 1);
    if (last === 46 || (lines[below] as Line).gapBefore) return false;
  }
  return false;
}

const announces = new RegExp(`\\s(?:${alternatives([...recommendingVerbs, 'indstilles'])})(?=[\\s,:])[^.;]*:$`, 'u');
const longestAnnouncement = 160;

/**
 * Reads a line that ends with a colon: `På den baggrund indstiller Borgmesterens Afdeling:` above `At 1) …`. Whatever else
 * has headings, this recommends.
 */
export function announcesPoints(
  source: string,
  { start, end }: Line,
  below: Line | undefined,
): HeadingReading | undefined {
  if (end - start > longestAnnouncement || below === undefined) return undefined;
  if (!/^(?:[-–·•]\s*)?at\s/iu.test(source.slice(below.start, below.start + 8))) return undefined;
  if (!announces.test(source.slice(start, end))) return undefined;
  return headingReading('indstilling', 'sentence', { byAdministration: true, headingEnd: end });
}

/** `Det indstilles, at …`: nobody else than the administration recommends so. */
const impersonalPattern = new RegExp(`^(?:${alternatives(impersonalRecommendations)})(?=,?\\sat\\s)`, 'iu');

const verbPattern = new RegExp(
  `^(\\p{Lu}[^.:;!?]*?)\\s(?:(?:${alternatives(recommendingVerbs)})(?=[\\s,:])|(?:${alternatives(administrationVerbs)})(?=,?\\s+at\\s|\\s[^.,:;]{3,80}\\s(?:til(?=\\s\\p{Lu})|orientering|efterretning|godkendelse|drøftelse|beslutning|behandling)))`,
  'u',
);

/** `… udkastet godkendt.`, `… sagen til godkendelse` */
const approves = /\s(?:godkendt|tiltrådt|vedtaget|(?:til\s)?(?:godkendelse|vedtagelse|orientering|efterretning))\.?$/u;

/** More than a name: a relative clause, or a verb before the one that recommends. */
const tellsMore = /,\s(?:som|der|hvor)$|\s(?:er|har|blev|var)\s/u;

function readSentence(source: string, { start, end, shape }: Line): HeadingReading | undefined {
  if (shape !== 'sentence' && shape !== 'word') return undefined;
  const impersonal = impersonalPattern.exec(source.slice(start, Math.min(end, start + 40)));
  if (impersonal) {
    const headingEnd = start + impersonal[0].length;
    return headingReading('indstilling', 'sentence', { byAdministration: true, headingEnd });
  }
  const match = verbPattern.exec(source.slice(start, Math.min(end, start + farthestVerb)));
  if (!match) return undefined;
  const actor = wording(match[1] ?? '');
  const byAdministration = administrationStems.some((stem) => actor.includes(stem));
  // What a body recommends says *at*; one that is asked to name members `indstiller to medlemmer`.
  const text = source.slice(start, Math.min(end, start + 2 * farthestVerb));
  const byBody = namesBody(actor) && (/\sat[\s:,]/u.test(text) || approves.test(text));
  // Whoever it is, in the last sentence before the decision: `Kultur og Fritid indstiller, at …`.
  const isNamed = byAdministration || byBody;
  const verb = /\S+$/u.exec(match[0])?.[0] ?? '';
  // `Rapporterne er gennemgået af forvaltningen, som foreslår, at …` tells what was said.
  if (tellsMore.test(actor)) return undefined;
  // A council that is heard proposes too.
  if (!byAdministration && administrationVerbs.includes(verb)) return undefined;
  if (!isNamed && !/^,?\sat\s/u.test(source.slice(start + match[0].length, end))) return undefined;
  return headingReading('indstilling', 'sentence', { byAdministration, headingEnd: start + match[0].length });
}
