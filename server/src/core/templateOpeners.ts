/** Items that have neither number nor title: told apart by the heading of the template each of them begins with. */
import { agendaStem } from '../vocabulary/standingItems.ts';
import { isoDate } from './dates.ts';
import { isHeaderLine, isTitleWord } from './headerLines.ts';
import type { HeadingReading } from './headingReading.ts';
import { isTitleBelowText, isTitled, isTitleOfHeading, itemsAt, singleItem, textOf } from './itemOpeners.ts';
import type { ItemEvidence, ItemStart } from './itemStart.ts';
import type { Line } from './lines.ts';
import { wording } from './wording.ts';

/** A template heading, told apart from others by its key. */
interface Heading {
  readonly at: number;
  readonly key: string;
  readonly kind: HeadingReading['kind'];
}

/** The first lines of items that begin with a heading each of them has: the template's first. */
export function withFirstHeading(evidence: ItemEvidence): ItemStart[] {
  const { lines, readings, from } = evidence;
  let first: number | undefined;
  const headings: Heading[] = [];
  for (let at = from; at < lines.length; at++) {
    const reading = readings[at];
    // `Referat` alone is what the document calls itself.
    if (!reading || isTitleWord(textOf(evidence, at))) continue;
    first ??= at;
    if (!isTemplate(reading)) continue;
    headings.push({ at, key: keyOf(evidence, at, reading), kind: reading.kind });
  }
  const decidedFirst = areDecidedFirst(evidence, headings);
  const orderOf = (kind: HeadingReading['kind']) => (decidedFirst && kind === 'beslutning' ? -1 : usualOrder(kind));
  const [mostLikely] = mostUsual(headings)
    .map((key) => splitAt(evidence, headings, (heading) => heading.key === key))
    .filter(({ places }) => places.length > 1)
    .sort(
      (one, other) =>
        one.repeats - other.repeats ||
        other.titled - one.titled ||
        Number(one.isLate) - Number(other.isLate) ||
        orderOf(one.kind) - orderOf(other.kind),
    );
  const opener = mostLikely && withoutAttachmentsInside(evidence, headings, mostLikely);
  if (!opener) return singleItem(evidence, first);
  // An item that lacks the template's first heading, and stands before all that have it.
  const [begun] = headings;
  const isFirstOther = begun !== undefined && begun.at < (opener.places[0] ?? 0);
  const places = isFirstOther ? [begun.at, ...opener.places] : opener.places;
  const starts = withResumes(headings, places, isFirstOther);
  // Where nothing but the header stands above the first of them, what stands right below `Bilag` is an attachment.
  const isFirstTitled = isTitleBelowText(evidence, (starts[0] ?? 0) - 1) && !isHeader(evidence, (starts[0] ?? 0) - 1);
  return itemsAt(evidence, starts, isFirstTitled ? isTitleOfHeading : isTitleBelowText);
}

function isHeader({ source, lines }: ItemEvidence, at: number): boolean {
  return isHeaderLine(source, lines[at] as Line);
}

/**
 * True where the template begins with what was decided, so that a decision stands first and something else last. Minutes
 * whose template ends with it may begin so too, with the agenda, which needs nothing but a decision.
 */
function areDecidedFirst({ source, lines }: ItemEvidence, headings: readonly Heading[]): boolean {
  const [first, second] = headings;
  if (first?.kind !== 'beslutning') return false;
  if (second?.kind === 'beslutning') return true;
  const said = lines.slice(first.at + 1, Math.min(second?.at ?? lines.length, first.at + 1 + mostSaid));
  if (said.some(({ start, end }) => agenda.test(source.slice(start, Math.min(end, start + longestSaid))))) return false;
  return headings.findLast(({ kind }) => kind !== 'bilag')?.kind !== 'beslutning';
}

/** Lines of a decision on the agenda, and how far each is looked at. */
const mostSaid = 6;
const longestSaid = 250;
const agenda = new RegExp(agendaStem, 'iu');

/**
 * A resume that stands behind a decision begins the item whose other headings stand below it, unless the template goes on
 * behind its decisions: then the item above has its resume last.
 */
function withResumes(headings: readonly Heading[], places: readonly number[], isFirstOther: boolean): number[] {
  let next = 0;
  let goOn = 0;
  const moved = places.map((place, index) => {
    let isDecided = false;
    let goesOn = false;
    let resume: number | undefined;
    for (; (headings[next]?.at ?? place) < place; next++) {
      const { at, kind } = headings[next] as Heading;
      // What opens an item is looked at where only the first item has it: decided, and nothing else.
      if (at <= (places[index - 1] ?? place) && !(index === 1 && isFirstOther)) continue;
      if (kind === 'beslutning') {
        isDecided = true;
        goesOn = false;
        resume = undefined;
      } else if (kind === 'resume') resume ??= at;
      else if (isDecided && resume === undefined && kind === 'andet') goesOn = true;
    }
    if (!isDecided || resume === undefined) return place;
    if (goesOn) goOn++;
    return resume;
  });
  const changed = moved.filter((place, index) => place !== places[index]).length;
  return goOn === changed ? [...places] : moved;
}

/** A template has no more headings than this. */
const mostHeadings = 40;

/** The keys of the headings that stand most often, in the order they stand first. */
function mostUsual(headings: readonly Heading[]): string[] {
  const counts = new Map<string, number>();
  for (const { key } of headings) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count > 1);
  if (often.length > mostHeadings) often.sort(([, one], [, other]) => other - one).length = mostHeadings;
  return often.map(([key]) => key);
}

function isTemplate({ strength }: HeadingReading): boolean {
  return strength === 'phrase' || strength === 'grammar' || strength === 'runIn';
}

/** Where the items are told apart by the template alone, what opens one is most likely of these kinds, in this order. */
const openingKinds: readonly HeadingReading['kind'][] = ['resume', 'sagsfremstilling', 'indstilling', 'beslutning'];

function usualOrder(kind: HeadingReading['kind']): number {
  const at = openingKinds.indexOf(kind);
  return at === -1 ? openingKinds.length : at;
}

function keyOf(evidence: ItemEvidence, at: number, { kind, date }: HeadingReading): string {
  // Decisions of one item are of several days, those of one meeting of one.
  if (kind === 'beslutning') return `${kind} ${date ? isoDate(date.date) : ''}`;
  const text = textOf(evidence, at);
  // A motion that is quoted has the headings of the template with a colon where the template has none.
  return text.endsWith(':') ? `${wording(text)}:` : wording(text);
}

/** The items begin behind decisions where else one would go on behind its attachments. */
function withoutAttachmentsInside(evidence: ItemEvidence, headings: readonly Heading[], split: Split): Split {
  if (split.attached === 0) return split;
  const other = splitAt(evidence, headings, behindDecisions(headings));
  return other.places.length > 1 && other.attached === 0 && other.repeats <= split.repeats ? other : split;
}

/** True for the headings that begin an item where each ends with its decision, and what a template may have behind it. */
function behindDecisions(headings: readonly Heading[]): (heading: Heading) => boolean {
  const begins = new Set<Heading>();
  let isDecided = true;
  for (const heading of headings) {
    if (isDecided && openingKinds.includes(heading.kind)) {
      begins.add(heading);
      isDecided = false;
    }
    if (heading.kind === 'beslutning') isDecided = true;
  }
  return (heading) => begins.has(heading);
}

type Split = ReturnType<typeof splitAt>;

/**
 * What the items would be if each began at these headings: how many headings stand in one twice, in how many something
 * stands behind the attachments, how many have a title, and whether it is a late one, before which more than attachments
 * stands behind every decision.
 */
function splitAt(evidence: ItemEvidence, headings: readonly Heading[], begins: (heading: Heading) => boolean) {
  const places: number[] = [];
  let kind: HeadingReading['kind'] = 'andet';
  let repeats = 0;
  let attached = 0;
  let hasAttachments = false;
  let late = 0;
  let behind: HeadingReading['kind'] | undefined;
  let above: string | undefined;
  let seen = new Set<string>();
  for (const heading of headings) {
    // Of two decisions next to each other the second is an item that has nothing else.
    const isAlone = heading.kind === 'beslutning' && heading.key === above;
    above = heading.key;
    if (isAlone) {
      places.push(heading.at);
      seen = new Set();
    }
    if (begins(heading) && !isAlone) {
      places.push(heading.at);
      hasAttachments = false;
      if (behind === 'andet') late++;
      kind = heading.kind;
      seen = new Set();
    }
    if (heading.kind === 'beslutning') behind = heading.kind;
    else if (heading.kind === 'andet' && behind) behind = 'andet';
    else if (heading.kind !== 'bilag') behind = undefined;
    if (heading.kind === 'bilag') hasAttachments = true;
    else if (hasAttachments && heading.kind !== 'beslutning' && openingKinds.includes(heading.kind)) {
      attached++;
      hasAttachments = false;
    }
    if (seen.has(heading.key)) repeats++;
    seen.add(heading.key);
  }
  const isLate = late > 0 && late >= places.length - 1;
  return { places, kind, repeats, attached, titled: isTitled(evidence, places, isTitleOfHeading) ? 1 : 0, isLate };
}
