/** What a document's own items teach about its headings: recommendations without one, and headings no table knows. */
import { administrationNouns } from '../vocabulary/headingWords.ts';
import { stateWords } from '../vocabulary/itemForms.ts';
import {
  administrationStems,
  administrationVerbs,
  impersonalRecommendations,
  recommendingVerbs,
} from '../vocabulary/recommendations.ts';
import { alternatives } from './alternatives.ts';
import { namesBody } from './bodies.ts';
import { readNumber } from './caseNumbers.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import type { ItemStart } from './itemForms.ts';
import type { Line } from './lines.ts';
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
  if (itemCount === 0) return readings;
  const inSentences = headed * 2 <= itemCount;
  return readings.map((reading, at) => {
    if (reading !== undefined) return reading;
    const line = lines[at] as Line;
    return announcesPoints(source, line, lines[at + 1]) ?? (inSentences ? readSentence(source, line) : undefined);
  });
}

const announces = new RegExp(`\\s(?:${alternatives([...recommendingVerbs, 'indstilles'])})(?=[\\s,:])[^.;]*:$`, 'u');
const longestAnnouncement = 160;

/** `På den baggrund indstiller Borgmesterens Afdeling:` above `At 1) …`: whatever else has headings, this recommends. */
function announcesPoints(source: string, { start, end }: Line, below: Line | undefined): HeadingReading | undefined {
  if (source.charCodeAt(end - 1) !== 58 || end - start > longestAnnouncement || below === undefined) return undefined;
  if (!/^(?:[-–·•]\s*)?at\s/iu.test(source.slice(below.start, below.start + 8))) return undefined;
  if (!announces.test(source.slice(start, end))) return undefined;
  return headingReading('indstilling', 'sentence', { byAdministration: true, headingEnd: end });
}

/** `Det indstilles, at …`: nobody else than the administration recommends so. */
const impersonalPattern = new RegExp(`^(?:${alternatives(impersonalRecommendations)})(?=,?\\sat\\s)`, 'iu');

const verbPattern = new RegExp(
  `^(\\p{Lu}[^.:;!?]*?)\\s(?:(?:${alternatives(recommendingVerbs)})(?=[\\s,:])|(?:${alternatives(administrationVerbs)})(?=,?\\s+at\\s|\\s[^.:;]{3,80}\\s(?:til|orientering|efterretning|godkendelse|drøftelse)))`,
  'u',
);

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
  const byBody = namesBody(actor) && /\sat[\s:,]/u.test(source.slice(start, Math.min(end, start + 2 * farthestVerb)));
  // Whoever it is, in the last sentence before the decision: `Kultur og Fritid indstiller, at …`.
  const isNamed = byAdministration || byBody;
  const verb = /\S+$/u.exec(match[0])?.[0] ?? '';
  // A council that is heard proposes too.
  if (!byAdministration && administrationVerbs.includes(verb)) return undefined;
  if (!isNamed && !/^,?\sat\s/u.test(source.slice(start + match[0].length, end))) return undefined;
  return headingReading('indstilling', 'sentence', { byAdministration, headingEnd: start + match[0].length });
}

/** Fewer items teach nothing. */
const fewestItems = 3;
const longestHeading = 80;

/** A line that could be a heading of the house, in an item: where it stands, and what stands above it. */
interface Candidate {
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

/** What the author of a case heads a part of its text with, where a template has it for a field of its own elsewhere. */
const fieldKinds: ReadonlySet<HeadingReading['kind']> = new Set(['oekonomi', 'lovgrundlag', 'hoering']);
const ownedNotes = new RegExp(`s\\s(?:${alternatives(administrationNouns)}):?$`, 'u');

/**
 * The readings with the words that may be either a template's heading or the author's sub-heading told apart by how many
 * items have them: `Bevilling` in a third of the items heads a section, `Administrationens vurdering` in one is a part of
 * the case text.
 */
export function withTemplateParts(
  source: string,
  lines: readonly Line[],
  readings: Readings,
  items: readonly ItemStart[],
): Readings {
  if (items.length < fewestItems) return readings;
  const doubtful: Candidate[] = [];
  for (let at = 0; at < readings.length; at++) {
    const reading = readings[at];
    if (reading === undefined || (reading.strength !== 'part' && reading.strength !== 'grammar')) continue;
    const { kind, strength } = reading;
    const isField = strength === 'part' && fieldKinds.has(kind);
    const isNote = strength === 'grammar' && kind === 'sagsfremstilling' && ownedNotes.test(textOf(source, lines[at]));
    if (!isField && !isNote) continue;
    const item = items.findLastIndex(({ line }) => line < at);
    const open = item === -1 ? undefined : openAbove(readings, at, (items[item] as ItemStart).lastLine);
    // Elsewhere there is no doubt.
    if (open === 'sagsfremstilling') doubtful.push({ item, at, open });
  }
  if (doubtful.length === 0) return readings;
  const least = Math.max(fewestItems, items.length / 3);
  const often = new Set(
    inManyItems(
      doubtful,
      (at) => (readings[at]?.strength === 'part' ? least : fewestNotes),
      ({ at }) => wording(textOf(source, lines[at])),
    ).flatMap((places) => places.map(({ at }) => at)),
  );
  const found = [...readings];
  for (const { at } of doubtful) {
    const reading = readings[at] as HeadingReading;
    const isTemplate = often.has(at);
    if (isTemplate === (reading.strength === 'grammar')) continue;
    found[at] = { ...reading, strength: isTemplate ? 'phrase' : 'part' };
  }
  return found;
}

/** The kind of the section a line stands in, but for what is doubtful itself. */
function openAbove(readings: Readings, at: number, from: number): HeadingReading['kind'] | undefined {
  for (let above = at - 1; above > from; above--) {
    const reading = readings[above];
    if (reading && reading.strength !== 'part') return reading.kind;
  }
  return undefined;
}

/** In so many items what the administration notes stands by design. */
const fewestNotes = 2;

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
function hasCapitals(source: string, lines: readonly Line[], readings: Readings): boolean {
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

function textOf(source: string, line: Line | undefined): string {
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
function inManyItems<Key>(
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
