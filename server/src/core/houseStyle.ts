/** Headings no table knows, told by recurring in a document's own items. */
import { stateWords } from '../vocabulary/itemForms.ts';
import { readNumber } from './caseNumbers.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import type { ItemStart } from './itemStart.ts';
import type { Line } from './lines.ts';
import { readOutcome } from './outcome.ts';
import { slice } from './span.ts';
import { wording } from './wording.ts';

type Readings = readonly (HeadingReading | undefined)[];

/** Fewer items teach nothing. */
export const fewestItems = 3;
const longestHeading = 80;

/** A line that could be a heading of the house, in an item: where it stands, and what stands above it. */
export interface Candidate {
  readonly item: number;
  readonly at: number;
  /** What the section it stands in is, as far as the headings above tell. */
  readonly open: HeadingReading['kind'];
}

/**
 * Headings no table knows, told by recurring: words that stand alone on a line in at least a third of the items, behind
 * the item's first heading. What stands below them says whether they are the decision or the recommendation this house
 * never calls so.
 */
export function recurringHeadings(
  source: string,
  lines: readonly Line[],
  readings: Readings,
  items: readonly ItemStart[],
  gapped: boolean,
): ReadonlyMap<string, HeadingReading> {
  const found = new Map<string, HeadingReading>();
  const least = Math.max(fewestItems, items.length / 3);
  if (items.length < fewestItems) return found;
  // Where a template's headings are in capitals, an author's own are not: then twice is no chance.
  const inCapitals = hasCapitals(source, lines, readings);
  const candidates = candidatesIn(source, lines, readings, items, gapped, least, inCapitals);
  const byText = inManyItems(
    candidates,
    (at) => (inCapitals && isInCapitals(source, lines[at] as Line) ? fewestInCapitals : least),
    ({ at }) => textOf(source, lines[at]),
  );
  for (const places of byText) {
    const text = textOf(source, lines[places[0]?.at ?? -1]);
    if (states.has(wording(text))) continue;
    const kind = kindBelow(places.map(({ at }) => textOf(source, lines[at + 1])));
    const inRecommendations = places.some(({ open }) => open === 'indstilling');
    // Within a recommendation only what is decided can begin anew.
    if (inRecommendations && kind !== 'beslutning') continue;
    found.set(wording(text), headingReading(kind, 'recurring'));
  }
  return found;
}

/** True for a line without a small letter: `EFFEKT` */
export function isInCapitals(source: string, { start, end }: Line): boolean {
  // Nearly every line has a small letter for its second.
  if (end - start < 4 || isSmall(source.charCodeAt(start + 1))) return false;
  const text = source.slice(start, end);
  return text === text.toUpperCase();
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** In so many items words in capitals recur where all headings are in capitals. */
const fewestInCapitals = 2;

/** True where all headings of the document are in capitals, but for one that somebody wrote by hand. */
export function hasCapitals(source: string, lines: readonly Line[], readings: Readings): boolean {
  let capitals = 0;
  let others = 0;
  for (let at = 0; at < readings.length && others < 2; at++) {
    const reading = readings[at];
    // `Referat` is what the document calls itself.
    if (reading === undefined || reading.strength !== 'phrase' || reading.alsoAttachment) continue;
    if (isInCapitals(source, lines[at] as Line)) capitals++;
    else others++;
  }
  return others < 2 && capitals > others;
}

/** `Åbent` among the metadata is no heading, however often it stands there. */
const states = new Set(stateWords.map(wording));

/** The words of a line; none where there is no line. */
export function textOf(source: string, line: Line | undefined): string {
  return line ? source.slice(line.start, line.end) : '';
}

/** How often lines of a length begin with a letter; filled anew for every document. */
const counts = new Uint32Array(32 * 128);

function countsKey(source: string, { start, end }: Line): number {
  return (Math.min(end - start, 127) << 5) | (source.charCodeAt(start) & 31);
}

/** Short lines with text below, behind the first heading of their item and not right below one. */
function candidatesIn(
  source: string,
  lines: readonly Line[],
  readings: Readings,
  items: readonly ItemStart[],
  gapped: boolean,
  least: number,
  inCapitals: boolean,
): Candidate[] {
  const found: Candidate[] = [];
  // In most documents this settles for nearly all lines that they do not recur.
  counts.fill(0);
  for (const line of lines) {
    if (line.shape !== 'word') continue;
    const key = countsKey(source, line);
    counts[key] = (counts[key] as number) + 1;
  }
  items.forEach(({ lastLine }, item) => {
    const end = items[item + 1]?.line ?? lines.length;
    let open: HeadingReading['kind'] | undefined;
    for (let at = lastLine + 1; at + 1 < end; at++) {
      const reading = readings[at];
      if (reading) {
        if (reading.strength !== 'part') open = reading.kind;
        continue;
      }
      if (open === undefined || open === 'beslutning' || open === 'bilag') continue;
      const line = lines[at] as Line;
      if (line.shape !== 'word' || line.end - line.start > longestHeading || readings[at + 1]) continue;
      const isCapitals = inCapitals && isInCapitals(source, line);
      if (readings[at - 1] && !isCapitals) continue;
      if ((counts[countsKey(source, line)] as number) < (isCapitals ? fewestInCapitals : least)) continue;
      if (gapped && !(line.gapBefore && (lines[at + 1] as Line).gapBefore)) continue;
      if (endsLikeProse(source, line) || readNumber(source, lines[at - 1] as Line, true)) continue;
      // Who signs stands above who wrote it: `/Anders Kjær`.
      if (source.charCodeAt((lines[at + 1] as Line).start) === 47) continue;
      found.push({ item, at, open });
    }
  });
  return found;
}

/** A comma at its end, a digit, or a colon in its middle. */
function endsLikeProse(source: string, { start, end }: Line): boolean {
  if (source.charCodeAt(end - 1) === 44) return true;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if ((code >= 48 && code <= 57) || (code === 58 && at < end - 1)) return true;
  }
  return false;
}

/** The candidates by key, of those keys that stand in at least so many items. */
export function inManyItems<Key>(
  candidates: readonly Candidate[],
  leastAt: (at: number) => number,
  keyOf: (candidate: Candidate) => Key,
): Candidate[][] {
  const groups = new Map<Key, { places: Candidate[]; items: number }>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const group = groups.get(key);
    if (!group) groups.set(key, { places: [candidate], items: 1 });
    else {
      if (group.places.at(-1)?.item !== candidate.item) group.items++;
      group.places.push(candidate);
    }
  }
  return [...groups.values()]
    .filter(({ items, places }) => items >= leastAt(places[0]?.at ?? 0))
    .map(({ places }) => places);
}

/** The longest a decision is that only a standing phrase marks. */
const longestDecision = 200;

/** `Ingen bemærkninger.` fills any section. */
function isDecided(body: string): boolean {
  const outcome = readOutcome([slice(body, 0, body.length)]);
  return !outcome.includes('fri-tekst') && !outcome.includes('intet');
}

function kindBelow(bodies: readonly string[]): HeadingReading['kind'] {
  const most = (test: (body: string) => boolean) => bodies.filter(test).length * 3 >= bodies.length * 2;
  if (most((body) => body.length <= longestDecision && isDecided(body))) {
    return 'beslutning';
  }
  return most((body) => /^(?:[-–·•]|\d+[.)])?\s*at\s/iu.test(body)) ? 'indstilling' : 'andet';
}
