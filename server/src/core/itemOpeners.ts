/** Items that have no number, and some no title either: told by the case or the state that begins each of them. */
import { readAttendance } from './attendance.ts';
import { isHeaderLine } from './headerLines.ts';
import { beginsItem } from './itemForms.ts';
import { metadataKind, offersItem } from './itemMetadata.ts';
import type { ItemEvidence, ItemStart } from './itemStart.ts';
import { titleAt } from './itemTitles.ts';
import type { Line } from './lines.ts';
import { isStandingPhrase } from './outcome.ts';

/** The first lines of items that begin with a case number, a label for one, or a word such as `Åbent`. */
export function withMetadata(evidence: ItemEvidence): ItemStart[] {
  const { source, lines, from } = evidence;
  const kinds = { label: [] as number[], number: [] as number[], state: [] as number[] };
  for (let at = from; at < lines.length; at++) {
    const kind = metadataKind(source, lines[at] as Line);
    if (kind) kinds[kind].push(at);
  }
  const openers = [kinds.label, kinds.number, kinds.state].find((places) => places.length > 1);
  if (!openers) {
    const at = only(evidence, kinds.label, kinds.number);
    const isBelowTitle = at !== undefined && isTitle(evidence, at - 1) && !isField(evidence, at - 1);
    return isBelowTitle ? [itemAt(evidence, at, true)] : singleItem(evidence, at);
  }
  const places = firstOfMetadata(evidence, openers);
  return titledBelow(evidence, places) ?? itemsAt(evidence, places, isTitle);
}

/** The items whose first line is `Åben`, and whose title stands below it; undefined where most have none there. */
function titledBelow(evidence: ItemEvidence, openers: readonly number[]): ItemStart[] | undefined {
  const { source, lines } = evidence;
  const places = [...new Set(openers)];
  const titles = places.map((at) => {
    let below = at + 1;
    while (below - at <= mostMetadata && lines[below] && metadataKind(source, lines[below] as Line)) below++;
    // What is said of the case stands there too: a title is a paragraph of its own.
    return isTitle(evidence, below) && lines[below]?.gapBefore && lines[below + 1]?.gapBefore ? below : undefined;
  });
  if (isTitled(evidence, places, isTitle) || titles.filter((at) => at !== undefined).length * 3 < places.length * 2)
    return undefined;
  return places.map((at, index) => {
    const below = titles[index];
    if (below === undefined) return itemAt(evidence, at, false);
    const { start, end } = lines[below] as Line;
    const title = titleAt(source, start, end);
    return { line: at, lastLine: below, title, closed: title.closed };
  });
}

/** A page with one item has its case number once, before any heading. */
function only({ readings }: ItemEvidence, ...kinds: readonly (readonly number[])[]): number | undefined {
  const [at] = kinds.find((places) => places.length === 1) ?? [];
  return at !== undefined && !readings.slice(0, at).some((reading) => reading !== undefined) ? at : undefined;
}

/** Metadata stand together: the first line of those around each of the places, which are in order. */
function firstOfMetadata({ source, lines }: ItemEvidence, places: readonly number[]): number[] {
  let before = -1;
  let first = -1;
  return places.map((at) => {
    let from = at;
    while (from > before + 1 && metadataKind(source, lines[from - 1] as Line)) from--;
    if (from > before + 1 && offersItem(source, lines[from - 1])) from--;
    // What reaches up to the place before belongs to it.
    if (from > before + 1 || before === -1) first = from;
    before = at;
    return first;
  });
}

/** The items whose first lines below their titles are `openers`; each begins at its title where they have one. */
export function itemsAt(
  evidence: ItemEvidence,
  openers: readonly number[],
  canBeTitle: (evidence: ItemEvidence, at: number) => boolean,
): ItemStart[] {
  const places = [...new Set(openers)];
  // Below numbered titles such a line begins no item of its own.
  if (places.filter((at) => isNumbered(evidence, at)).length * 2 > places.length) return [];
  const titled = isTitled(evidence, places, canBeTitle);
  return places.map((at) => itemAt(evidence, at, titled && canBeTitle(evidence, at - 1)));
}

/** More lines are said of no case. */
const mostMetadata = 8;

/** Right above it, or where the case is named above its item below what is said of the case. */
function isNumbered({ source, lines, readings, from }: ItemEvidence, at: number): boolean {
  if ([at - 1, at - 2].some((above) => above >= from && beginsItem(source, lines[above] as Line))) return true;
  let below = at + 1;
  while (below < lines.length && below - at <= mostMetadata && metadataKind(source, lines[below] as Line)) below++;
  const line = lines[below];
  return line !== undefined && !readings[below] && beginsItem(source, line);
}

function itemAt({ source, lines }: ItemEvidence, at: number, titled: boolean): ItemStart {
  const { start } = lines[at] as Line;
  if (!titled) return { line: at, lastLine: at - 1, title: { start, end: start }, closed: false };
  const above = lines[at - 1] as Line;
  const title = titleAt(source, above.start, above.end);
  return { line: at - 1, lastLine: at - 1, title, closed: title.closed };
}

/** The first of the places stands below the header, whose last line is no title. */
export function isTitled(
  evidence: ItemEvidence,
  places: readonly number[],
  canBeTitle: (evidence: ItemEvidence, at: number) => boolean,
): boolean {
  const later = places.length > 1 ? places.slice(1) : places;
  return later.filter((at) => canBeTitle(evidence, at - 1)).length * 3 >= later.length * 2;
}

const longestTitle = 250;

/** The same above a heading, which may have text of its own above it that looks like a title: right below another. */
export function isTitleOfHeading(evidence: ItemEvidence, at: number): boolean {
  return isTitleBelowText(evidence, at) || isTitleBelowBilag(evidence, at);
}

/** Not right below a heading. */
export function isTitleBelowText(evidence: ItemEvidence, at: number): boolean {
  return evidence.readings[at - 1] === undefined && isTitle(evidence, at);
}

/** Attachments that are none stand right above the next title. */
function isTitleBelowBilag(evidence: ItemEvidence, at: number): boolean {
  return evidence.readings[at - 1]?.kind === 'bilag' && evidence.lines[at]?.gapBefore === true && isTitle(evidence, at);
}

/** True where a line above an opener can be a title: no heading, no end of a sentence, no text of the item before. */
function isTitle({ source, lines, readings, from }: ItemEvidence, at: number): boolean {
  const line = lines[at];
  if (!line || at < from || readings[at] || line.end - line.start > longestTitle) return false;
  if (line.shape !== 'word' && line.shape !== 'number') return false;
  const text = source.slice(line.start, line.end);
  // A point of a list is a sentence: `1. Rådet godkender dagsordenen.`
  if (line.shape === 'number' && text.endsWith('.')) return false;
  if (/[:,]$/u.test(text) || isStandingPhrase(text) || readAttendance(source, line.start, line.end)) return false;
  return metadataKind(source, line) === undefined;
}

/** A text that is one item: from its title, the first line that is no part of the header. */
export function singleItem(evidence: ItemEvidence, firstHeading: number | undefined): ItemStart[] {
  const { source, lines, from } = evidence;
  if (firstHeading === undefined) return [];
  // A page with one item may begin with its title, above what the meeting was.
  if (
    from === 0 &&
    firstHeading > 1 &&
    isTitle(evidence, 0) &&
    !isHeaderLine(source, lines[0] as Line) &&
    isHeaderLine(source, lines[1] as Line)
  ) {
    return [itemAt(evidence, 1, true)];
  }
  let first = from;
  for (let at = from; at < firstHeading; at++) if (isHeaderLine(source, lines[at] as Line)) first = at + 1;
  // A label alone has its value on the line below.
  if (first > from && first < firstHeading && /:$/u.test(textOf(evidence, first - 1))) first++;
  const at = first < firstHeading && isTitle(evidence, first) ? first : undefined;
  return [at === undefined ? itemAt(evidence, firstHeading, false) : itemAt(evidence, at + 1, true)];
}

/** `Mødested: Byrådssalen` */
function isField(evidence: ItemEvidence, at: number): boolean {
  return /^[^:]{2,30}:\s/u.test(textOf(evidence, at));
}

export function textOf({ source, lines }: ItemEvidence, at: number): string {
  const { start, end } = lines[at] as Line;
  return source.slice(start, end);
}
