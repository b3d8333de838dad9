/** Headings of items that stand twice: the list of contents above them, or the title once more among the metadata. */
import type { ItemEvidence, ItemStart } from './itemStart.ts';
import type { Line } from './lines.ts';
import { wording } from './wording.ts';

/** The furthest an item's heading is repeated below it. */
const farthestEcho = 8;

/** Without headings that repeat the number of the one above, with no section between. */
export function withoutEchoes(candidates: readonly ItemStart[], evidence: ItemEvidence): ItemStart[] {
  const { source, lines, readings } = evidence;
  const dropped = new Set<ItemStart>();
  candidates.forEach((item, index) => {
    const above = candidates[index - 1];
    if (!above || item.number === undefined || item.number !== above.number) return;
    if (item.line - above.lastLine > farthestEcho || !isEcho(source, lines, above, item)) return;
    if (readings.slice(above.lastLine + 1, item.line).some((reading) => reading !== undefined)) return;
    dropped.add(listsItems(source, above, candidates[index + 1]) ? above : item);
  });
  return dropped.size === 0 ? [...candidates] : candidates.filter((item) => !dropped.has(item));
}

/** True where a title goes on with that of the next item: contents whose lines have run together. */
function listsItems(source: string, { title }: ItemStart, next: ItemStart | undefined): boolean {
  if (!next || next.title.end - next.title.start < shortestListed) return false;
  return source.slice(title.start, title.end).includes(source.slice(next.title.start, next.title.end));
}

const shortestListed = 8;

/** True where a heading says no other title than the one above: both the same, cut off, or one of them none. */
function isEcho(source: string, lines: readonly Line[], above: ItemStart, { line, title }: ItemStart): boolean {
  // A number alone among the metadata has the next of these for its title: `Punkt: 3`, `Journalnr.: 12/345`
  if (title.start >= (lines[line] as Line).end) return true;
  const one = wording(source.slice(above.title.start, above.title.end));
  const other = wording(source.slice(title.start, title.end));
  return one.startsWith(other) || other.startsWith(one);
}
