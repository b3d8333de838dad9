/** Minutes of several meetings in one file: each below its own title line, with items numbered from the first again. */
import { bodyMatcher } from './bodies.ts';
import { isHeaderLine, readHeaderLines } from './headerLines.ts';
import type { ItemStart } from './itemStart.ts';
import type { Line } from './lines.ts';
import type { CalendarDate } from './model.ts';

/** A meeting that is not the document's first. */
export interface LaterMeeting {
  /** The index of its title line, with which the item above ends. */
  readonly line: number;
  /** The index of its first item. */
  readonly item: number;
  readonly date: CalendarDate;
  readonly isBody: (name: string) => boolean;
}

/** So far below the title the day stands in a field of its own. */
const farthestField = 3;

/** The later meetings, in order: a title that names body and day, above `Mødedato` and an item whose number begins anew. */
export function laterMeetings(source: string, lines: readonly Line[], items: readonly ItemStart[]): LaterMeeting[] {
  return items.flatMap((item, index) => {
    const above = items[index - 1];
    if (!above || item.number === undefined || above.number === undefined || item.number > above.number) return [];
    for (let at = above.lastLine + 1; at < item.line; at++) {
      if (!isHeaderLine(source, lines[at] as Line)) continue;
      const { body, titleDate, fields } = readHeaderLines(
        source,
        lines,
        at,
        Math.min(item.line, at + 1 + farthestField),
      );
      if (!body || !titleDate || !fields.date || titleDate.start > (lines[at] as Line).end) continue;
      return [{ line: at, item: index, date: titleDate.date, isBody: bodyMatcher(body.text) }];
    }
    return [];
  });
}
