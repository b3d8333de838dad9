/** Which items the contents list among those that are held behind closed doors. */
import { closedAdjectives } from '../vocabulary/itemGroups.ts';
import { alternatives } from './alternatives.ts';
import { readGroup } from './groupHeading.ts';
import { contentsTitle, sameTitle } from './itemTitles.ts';
import type { Line } from './lines.ts';
import type { Span } from './model.ts';

/** No meeting has more closed items. */
const mostClosed = 200;
const anyClosed = new RegExp(alternatives(closedAdjectives), 'i');

/** Tells for the title of an item whether it stands below `Lukkede dagsordenspunkter` among the lines before the first item, at `end`. */
export function closedInContents(source: string, lines: readonly Line[], end: number): (title: Span) => boolean {
  const titles: string[] = [];
  let isClosed = false;
  if (!anyClosed.test(source.slice(0, lines[end - 1]?.end ?? 0))) return () => false;
  for (let at = 0; at < end && titles.length < mostClosed; at++) {
    const line = lines[at] as Line;
    const group = readGroup(source, line);
    if (group) isClosed = group.closed;
    else if (isClosed) titles.push(contentsTitle(source.slice(line.start, line.end)));
  }
  if (titles.length === 0) return () => false;
  return (title) => {
    const even = contentsTitle(source.slice(title.start, title.end));
    return titles.some((listed) => sameTitle(listed, even));
  };
}
