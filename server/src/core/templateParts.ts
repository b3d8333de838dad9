/** Telling a template's headings from an author's own by how many items have them. */
import { headings } from '../vocabulary/headings.ts';
import { administrationNouns } from '../vocabulary/headingWords.ts';
import { alternatives } from './alternatives.ts';
import { isFiller } from './fillers.ts';
import type { HeadingReading } from './headingReading.ts';
import { type Candidate, fewestItems, hasCapitals, inManyItems, isInCapitals, textOf } from './houseStyle.ts';
import type { ItemStart } from './itemStart.ts';
import type { Line } from './lines.ts';
import { wording } from './wording.ts';

type Readings = readonly (HeadingReading | undefined)[];

/**
 * True where a line's words may be either a template's heading or an author's sub-heading: `Bevilling`, `Tidsplan`, and what
 * may be `Administrationens vurdering`.
 */
export function isDoubtful({ kind, strength, alsoSubheading }: HeadingReading): boolean {
  if (alsoSubheading) return true;
  if (strength === 'part') return templateKinds.has(kind);
  // `Trafikale forhold`, `Miljøforhold`
  return strength === 'grammar' && (kind === 'sagsfremstilling' || kind === 'andet');
}

/** What parts of the case text may be a template's own heading for. */
const templateKinds: ReadonlySet<HeadingReading['kind']> = new Set([
  'indstilling',
  'oekonomi',
  'lovgrundlag',
  'hoering',
]);

const ownedNotes = new RegExp(`s\\s(?:${alternatives(administrationNouns)}):?$`, 'u');

/**
 * The readings with the words at `places`, which may be either a template's heading or the author's sub-heading told apart by how many
 * items have them: `Bevilling` in a third of the items heads a section, `Administrationens vurdering` in one is a part of
 * the case text.
 */
export function withTemplateParts(
  source: string,
  lines: readonly Line[],
  readings: Readings,
  items: readonly ItemStart[],
  places: readonly number[],
): Readings {
  if (places.length === 0) return readings;
  const doubtful: Candidate[] = [];
  let item = -1;
  let seen = 0;
  /** The kind of the section a line stands in, but for what is doubtful itself. */
  let open: HeadingReading['kind'] | undefined;
  for (const at of places) {
    for (; seen < at; seen++) {
      const above = readings[seen];
      if (above !== undefined && opens(above)) open = above.kind;
      while (item + 1 < items.length && (items[item + 1] as ItemStart).line <= seen) {
        item++;
        open = undefined;
      }
    }
    const reading = readings[at];
    if (reading === undefined || item === -1) continue;
    const isNote = reading.strength === 'grammar' && reading.kind === 'sagsfremstilling';
    if (isNote && !ownedNotes.test(textOf(source, lines[at]))) continue;
    if (reading.alsoSubheading && items.length <= fewestItems) continue;
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
  let found: (HeadingReading | undefined)[] | undefined;
  for (const { at } of doubtful) {
    const reading = readings[at] as HeadingReading;
    const isTemplate =
      often.has(at) || endsCaseText(source, lines, readings, at) || isAnswered(source, lines, readings, at);
    // What few items have once tells nothing against it.
    if (!isTemplate && items.length < fewestItems) continue;
    if (isTemplate === (reading.strength !== 'part')) continue;
    found ??= [...readings];
    found[at] = { ...reading, strength: isTemplate ? 'phrase' : 'part' };
  }
  return found ?? readings;
}

/** True where a section begins whatever the template has: a part of the case text opens one where none is open. */
function opens(reading: HeadingReading): boolean {
  return reading.kind === 'sagsfremstilling' || (reading.strength !== 'part' && !isDoubtful(reading));
}

/** The text of such a heading is one paragraph, or two lines of it. */
const mostLines = 2;
const closing = new Set(headings.flatMap(({ endsCaseText = [] }) => endsCaseText).map(wording));

/** True where a line has a short text below it, and below that the template's next heading. */
function endsCaseText(source: string, lines: readonly Line[], readings: Readings, at: number): boolean {
  if (!closing.has(wording(textOf(source, lines[at])))) return false;
  if (readings[at + 1]) return false;
  const next = readings.slice(at + 2, at + 2 + mostLines).find((reading) => reading !== undefined);
  return next !== undefined && next.strength !== 'part' && next.kind !== 'sagsfremstilling';
}

/** True where what stands below, up to the next heading, is that there is nothing: only a template asks. */
function isAnswered(source: string, lines: readonly Line[], readings: Readings, at: number): boolean {
  const next = readings[at + 2];
  return !readings[at + 1] && next !== undefined && next.strength !== 'part' && isFiller(textOf(source, lines[at + 1]));
}

/** In so many items what the administration notes stands by design. */
const fewestNotes = 2;

/**
 * The readings with the parts of a case text that are headings of the template, where all of those are in capitals and an
 * author's own are not: `KOMMUNIKATION`. The same array where none is.
 */
export function withPartsInCapitals(source: string, lines: readonly Line[], readings: Readings): Readings {
  if (!hasCapitals(source, lines, readings)) return readings;
  return readings.map((reading, at) =>
    reading?.strength === 'part' && isInCapitals(source, lines[at] as Line)
      ? { ...reading, strength: 'phrase' as const }
      : reading,
  );
}
