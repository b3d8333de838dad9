/** What a document's own items teach about its headings: recommendations without one, and headings no table knows. */
import { administrationStems, recommendingVerbs } from '../vocabulary/recommendations.ts';
import { alternatives } from './alternatives.ts';
import { namesBody } from './bodies.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import type { Line } from './lines.ts';
import type { Punkt, Subheading } from './model.ts';
import { readOutcome } from './outcome.ts';
import { slice } from './span.ts';
import { wording } from './wording.ts';

type Readings = readonly (HeadingReading | undefined)[];

/** A sentence that recommends names its actor this near its beginning. */
const farthestVerb = 140;

/**
 * The readings with a recommendation where a paragraph says in full who recommends what (`Forvaltningen indstiller, at
 * …`) – in a document whose items have no headings for it. Where they have, such a sentence is prose that repeats it.
 */
export function withRecommendingSentences(
  source: string,
  lines: readonly Line[],
  readings: Readings,
  itemCount: number,
): Readings {
  let headed = 0;
  for (const reading of readings) if (reading?.kind === 'indstilling') headed++;
  if (itemCount === 0 || headed * 2 > itemCount) return readings;
  return readings.map((reading, at) => reading ?? readSentence(source, lines[at] as Line));
}

const verbPattern = new RegExp(`^(\\p{Lu}[^.:;!?]*?)\\s(?:${alternatives(recommendingVerbs)})(?=[\\s,:])`, 'u');

function readSentence(source: string, { start, end, shape }: Line): HeadingReading | undefined {
  if (shape !== 'sentence' && shape !== 'word') return undefined;
  const match = verbPattern.exec(source.slice(start, Math.min(end, start + farthestVerb)));
  if (!match) return undefined;
  const actor = wording(match[1] ?? '');
  const byAdministration = administrationStems.some((stem) => actor.includes(stem));
  // What a body recommends says *at*; one that is asked to name members `indstiller to medlemmer`.
  const byBody = namesBody(actor) && /\sat[\s:,]/u.test(source.slice(start, Math.min(end, start + 2 * farthestVerb)));
  if (!byAdministration && !byBody) return undefined;
  return headingReading('indstilling', 'sentence', { headingEnd: start + match[0].length });
}

/** Fewer items teach nothing. */
const fewestItems = 3;

/**
 * Headings no table knows, told by recurring: the words of sub-headings that stand in at least a third of the items.
 * What stands below them says whether they are the decision or the recommendation this house never calls so.
 */
export function recurringHeadings(punkter: readonly Punkt[], source: string): ReadonlyMap<string, HeadingReading> {
  const found = new Map<string, HeadingReading>();
  for (const text of recurringTexts(punkter)) {
    if (/\d/.test(text)) continue;
    const bodies = punkter
      .flatMap(({ sections }) => sections)
      .flatMap(({ children }) => children)
      .filter(({ heading }) => heading.text === text)
      .map(({ body }) => source.slice(body.start, body.end));
    found.set(wording(text), headingReading(kindBelow(bodies), 'recurring'));
  }
  return found;
}

/** The sub-headings that stand in enough items, as printed. */
function recurringTexts(punkter: readonly Punkt[]): string[] {
  const least = Math.max(fewestItems, punkter.length / 3);
  // By length and first letter at first: that costs little, and in most documents it settles that nothing recurs.
  if (
    inManyItems(punkter, least, ({ heading }) => heading.text.length * 256 + (heading.text.charCodeAt(0) & 255))
      .length === 0
  ) {
    return [];
  }
  return inManyItems(punkter, least, ({ heading }) => heading.text);
}

/** The keys of sub-headings that stand in at least so many items. */
function inManyItems<Key>(punkter: readonly Punkt[], least: number, keyOf: (subheading: Subheading) => Key): Key[] {
  const counts = new Map<Key, { items: number; last: Punkt }>();
  for (const punkt of punkter) {
    for (const { children } of punkt.sections) {
      for (const child of children) {
        const key = keyOf(child);
        const known = counts.get(key);
        if (!known) counts.set(key, { items: 1, last: punkt });
        else if (known.last !== punkt) {
          known.items++;
          known.last = punkt;
        }
      }
    }
  }
  return [...counts].filter(([, { items }]) => items >= least).map(([key]) => key);
}

/** The longest a decision is that only a standing phrase marks. */
const longestDecision = 200;

function kindBelow(bodies: readonly string[]): HeadingReading['kind'] {
  const most = (test: (body: string) => boolean) => bodies.filter(test).length * 3 >= bodies.length * 2;
  if (
    most((body) => body.length <= longestDecision && !readOutcome([slice(body, 0, body.length)]).includes('fri-tekst'))
  ) {
    return 'beslutning';
  }
  return most((body) => /^(?:[-–·•]|\d+[.)])?\s*at\s/i.test(body)) ? 'indstilling' : 'andet';
}
