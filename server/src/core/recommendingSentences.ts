/** Recommendations without a heading: a sentence that says who recommends what, or announces its points. */
import {
  administrationStems,
  administrationVerbs,
  impersonalRecommendations,
  purposes,
  recommendedAs,
  recommendingVerbs,
} from '../vocabulary/recommendations.ts';
import { alternatives } from './alternatives.ts';
import { namesBody } from './bodies.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import type { ItemStart } from './itemStart.ts';
import type { Line } from './lines.ts';
import { evenSpaces, wording } from './wording.ts';

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
  if (fewHave && headed < byDesign) {
    return readings.map((reading, at) => reading ?? readSentence(source, lines[at] as Line));
  }
  const places = [...(fewHave ? openings(readings, items) : []), ...closings(source, lines, readings)];
  let found: (HeadingReading | undefined)[] | undefined;
  for (const at of places) {
    const sentence = readSentence(source, lines[at] as Line);
    if (!sentence) continue;
    found ??= [...readings];
    found[at] = sentence;
  }
  return found ?? readings;
}

/** In so many items a heading stands by design. */
const byDesign = 2;

/** The lines of each item above its first heading. */
function openings(readings: Readings, items: readonly ItemStart[]): number[] {
  return items.flatMap(({ lastLine }, index) => {
    const places: number[] = [];
    const end = items[index + 1]?.line ?? readings.length;
    for (let at = lastLine + 1; at < end && !readings[at]; at++) places.push(at);
    return places;
  });
}

/** The most lines a page wraps such a sentence into. */
const mostLines = 6;

/** Where the paragraph begins that stands right above each decision. */
function closings(source: string, lines: readonly Line[], readings: Readings): number[] {
  const places: number[] = [];
  for (let decision = 1; decision < readings.length; decision++) {
    if (readings[decision]?.kind !== 'beslutning') continue;
    let at = decision - 1;
    const highest = Math.max(0, decision - mostLines);
    // A full stop ends the paragraph above.
    while (
      at > highest &&
      !readings[at] &&
      !(lines[at] as Line).gapBefore &&
      source.charCodeAt((lines[at - 1] as Line).end - 1) !== 46
    )
      at--;
    if (!readings[at]) places.push(at);
    else if (at + 1 < decision) places.push(at + 1);
  }
  return places;
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
  `^(\\p{Lu}[^.:;!?]*?)\\s(?:(?:${alternatives(recommendingVerbs)})(?=[\\s,:])|(?:${alternatives(administrationVerbs)})(?=,?\\s+at\\s|\\s[^.,:;]{3,80}\\s(?:til(?=\\s\\p{Lu})|${alternatives(purposes)})))`,
  'u',
);

/** `… udkastet godkendt.`, `… sagen til godkendelse` */
const approves = new RegExp(`\\s(?:${alternatives([...recommendedAs, ...purposes])})\\.?$`, 'u');

/** More than a name: a relative clause, or a verb before the one that recommends. */
const tellsMore = /,\s(?:som|der|hvor)$|\s(?:er|har|blev|var)\s/u;

const verbHint = new RegExp(alternatives([...recommendingVerbs, ...administrationVerbs]));

function readSentence(source: string, { start, end, shape }: Line): HeadingReading | undefined {
  if (shape !== 'sentence' && shape !== 'word') return undefined;
  const impersonal = impersonalPattern.exec(source.slice(start, Math.min(end, start + 40)));
  if (impersonal) {
    const headingEnd = start + impersonal[0].length;
    return headingReading('indstilling', 'sentence', { byAdministration: true, headingEnd });
  }
  const head = source.slice(start, Math.min(end, start + farthestVerb));
  // One of these stands in every sentence that recommends, and is found more quickly than the pattern fails.
  const match = verbHint.test(head) ? verbPattern.exec(head) : null;
  if (!match) return undefined;
  const actor = wording(match[1] ?? '');
  const byAdministration = administrationStems.some((stem) => actor.includes(stem));
  // What a body recommends says *at*; one that is asked to name members `indstiller to medlemmer`.
  const text = source.slice(start, Math.min(end, start + 2 * farthestVerb));
  const byBody = namesBody(actor) && (/\sat[\s:,]/u.test(text) || approves.test(evenSpaces(text)));
  // Whoever it is, in the last sentence before the decision: `Kultur og Fritid indstiller, at …`.
  const isNamed = byAdministration || byBody;
  const verb = evenSpaces(/\S+$/u.exec(match[0])?.[0] ?? '');
  // `Rapporterne er gennemgået af forvaltningen, som foreslår, at …` tells what was said.
  if (tellsMore.test(actor) && !/\sog$/u.test(actor)) return undefined;
  // A council that is heard proposes too.
  if (!byAdministration && administrationVerbs.includes(verb)) return undefined;
  if (!isNamed && !/^,?\sat\s/u.test(source.slice(start + match[0].length, end))) return undefined;
  return headingReading('indstilling', 'sentence', { byAdministration, headingEnd: start + match[0].length });
}
