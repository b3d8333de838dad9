/** Headings that stand above several items: `LUKKET MØDE`, `D. Orientering`, `ØKONOMIUDVALGET`. */
import { signatures } from '../vocabulary/itemNature.ts';
import { readNumber } from './caseNumbers.ts';
import { type Group, readGroup } from './groupHeading.ts';
import type { HeadingReading } from './headingReading.ts';
import { isInCapitals } from './houseStyle.ts';
import { bareNumberIn } from './itemForms.ts';
import type { ItemStart } from './itemStart.ts';
import { contentsTitle, sameTitle } from './itemTitles.ts';
import type { Line } from './lines.ts';

/** What an item's group says of it, and where the lines of the item end. */
export interface GroupedItem {
  /** The index of the first line that is no more of the item: that of the next group's heading, or the next item's. */
  readonly end: number;
  /** The first of the lines above the item's heading that are its own or its group's; the heading itself where none is. */
  readonly above: number;
  readonly closed: boolean;
  /** True where the group is told, and nothing recommended or decided. */
  readonly forInformation: boolean;
  /** True where members bring up what is in it. */
  readonly broughtUp: boolean;
}

const ungrouped: Group = { closed: false, forInformation: false, broughtUp: false };

/** The furthest above an item its group's heading stands. */
const mostLines = 2;

/** Each item with its group: the one whose heading stands last above it, right before an item. */
export function groupItems(
  source: string,
  lines: readonly Line[],
  readings: readonly (HeadingReading | undefined)[],
  items: readonly ItemStart[],
): GroupedItem[] {
  const groups: Group[] = [];
  const starts: number[] = [];
  let open = ungrouped;
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as ItemStart;
    // An item without a heading of its own begins with its first section.
    const before = items[index - 1];
    const above = before ? Math.max(before.line, before.lastLine) : -1;
    const from = Math.max(above, item.line - mostLines - 1) + 1;
    let start = item.line;
    let isGrouped = false;
    for (let at = item.line - 1; at >= from; at--) {
      // The case may be named above the item's heading, below its group's.
      if (at === item.line - 1 && readNumber(source, lines[at] as Line, true)) {
        // `JOURNALNUMMER` above it is a heading of the item above.
        const isLabelled = at > 0 && isInCapitals(source, lines[at - 1] as Line);
        const isApart =
          !isLabelled && (lines[at] as Line).gapBefore && hasHeading(readings, items[index - 1]?.lastLine ?? -1, at);
        if (isApart || areCasesAbove(source, lines, items)) start = at;
        continue;
      }
      // `BESLUTNING I BYRÅDET` is the last heading of the item above, left empty.
      const group = readings[at]?.kind === 'beslutning' ? undefined : readGroup(source, lines[at] as Line);
      if (!group) break;
      if (!isGrouped) open = group;
      isGrouped = true;
      start = at;
    }
    groups.push(open);
    starts.push(start);
  }
  const appendix = appendixStart(source, lines, readings, items);
  const signed = beforeSignatures(source, lines, readings, items, appendix);
  const last = beforeLastGroup(source, lines, readings, items, signed);
  return groups.map(({ closed, forInformation, broughtUp }, index) => ({
    closed,
    forInformation,
    broughtUp,
    end: starts[index + 1] ?? last,
    above: starts[index] as number,
  }));
}

/** Where the last item ends below which nothing stands but the heading of what is held behind closed doors. */
function beforeLastGroup(
  source: string,
  lines: readonly Line[],
  readings: readonly (HeadingReading | undefined)[],
  items: readonly ItemStart[],
  end: number,
): number {
  const from = items.at(-1)?.lastLine ?? end;
  const line = lines[end - 1];
  if (!line || readings[end - 1] || readings[end - 2] || !hasHeading(readings, from, end - 1)) return end;
  return readGroup(source, line)?.closed ? end - 1 : end;
}

/** One word with nothing behind it. */
const longestSignature = 24;

/** Where the last item ends above the page that is signed, which is no item where it has no number. */
function beforeSignatures(
  source: string,
  lines: readonly Line[],
  readings: readonly (HeadingReading | undefined)[],
  items: readonly ItemStart[],
  end: number,
): number {
  const from = items.at(-1)?.lastLine ?? end;
  // Behind all that has a heading: in the text of a case people sign too.
  let last = end - 1;
  while (last > from && !readings[last]) last--;
  if (last <= from) return end;
  for (let at = last + 1; at < end; at++) {
    const line = lines[at] as Line;
    if (!line.gapBefore || line.shape !== 'word' || line.end - line.start > longestSignature) continue;
    if (signatures.test(source.slice(line.start, line.end))) return at;
  }
  return end;
}

/** True where most items have their case right above their heading. */
function areCasesAbove(source: string, lines: readonly Line[], items: readonly ItemStart[]): boolean {
  if (items.length < 2) return false;
  const named = items.filter(({ line }) => line > 0 && readNumber(source, lines[line - 1] as Line, true) !== undefined);
  return named.length >= 2 && named.length * 4 >= items.length * 3;
}

/** True where the item above has a section: what stands below its title alone is its own. */
function hasHeading(readings: readonly (HeadingReading | undefined)[], from: number, to: number): boolean {
  for (let at = to - 1; at > from; at--) if (readings[at]) return true;
  return false;
}

/** Where the attachments of all items are listed together, behind the last of them, under the items' titles. */
function appendixStart(
  source: string,
  lines: readonly Line[],
  readings: readonly (HeadingReading | undefined)[],
  items: readonly ItemStart[],
): number {
  const from = (items.at(-1)?.lastLine ?? lines.length) + 1;
  let titles: readonly string[] | undefined;
  for (let at = from; at + 1 < lines.length; at++) {
    if (readings[at]?.kind !== 'bilag') continue;
    if (lines[at + 1]?.shape !== 'number') continue;
    // The number may stand alone above the title.
    const below = bareNumberIn(source, lines[at + 1]) === undefined ? at + 1 : at + 2;
    const { start, end } = lines[below] ?? (lines[at + 1] as Line);
    titles ??= items.map(({ title }) => contentsTitle(source.slice(title.start, title.end)));
    const title = contentsTitle(source.slice(start, end));
    if (titles.some((one) => sameTitle(title, one))) return at;
  }
  return lines.length;
}

/** True where the line above an item heads a group that is held behind closed doors. */
export function isInClosedGroup(source: string, lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1];
  return above !== undefined && readGroup(source, above)?.closed === true;
}
