/** Which items the contents list among those that are held behind closed doors. */
import { closedAdjectives } from '../vocabulary/itemGroups.ts';
import { alternatives } from './alternatives.ts';
import { isContentsHeading, readEntry } from './contents.ts';
import { readGroup } from './groupHeading.ts';
import { contentsTitle } from './itemTitles.ts';
import type { Line } from './lines.ts';
import type { Span } from './model.ts';

const anyClosed = new RegExp(alternatives(closedAdjectives), 'i');
/** A title this long may be cut off in the contents. */
const longestWhole = 40;

/**
 * Tells for the title of an item whether it stands below `Lukkede dagsordenspunkter` in the contents: among the lines
 * behind their heading and before the first item, at `end`. What stands among the open ones too is not told by it.
 */
export function closedInContents(source: string, lines: readonly Line[], end: number): (title: Span) => boolean {
  if (!anyClosed.test(source.slice(0, lines[end - 1]?.end ?? 0))) return () => false;
  const from = lines.findIndex((line, at) => at < end && isContentsHeading(source, line));
  const open = new Set<string>();
  const closed = new Set<string>();
  let isClosed = false;
  for (let at = from; from !== -1 && at < end; at++) {
    const line = lines[at] as Line;
    const group = readGroup(source, line);
    if (group) isClosed = group.closed;
    else (isClosed ? closed : open).add(contentsTitle(readEntry(source, line).title.text));
  }
  if (closed.size === 0) return () => false;
  const cutOff = [...closed].filter((title) => title.length > longestWhole);
  return (title) => {
    const even = contentsTitle(source.slice(title.start, title.end));
    if (open.has(even)) return false;
    return closed.has(even) || cutOff.some((one) => even.startsWith(one));
  };
}
