/** Minutes of several meetings in one file: each below its own title line, with items numbered from the first again. */
import { bodyMatcher } from './bodies.ts';
import type { DocumentFacts } from './documentFacts.ts';
import { isHeaderLine, readHeaderLines } from './headerLines.ts';
import type { ItemStart } from './itemStart.ts';
import type { Line } from './lines.ts';
import type { LaterMeeting } from './model.ts';

/** A meeting that is not the document's first, where it was found. */
export interface FoundMeeting {
  readonly meeting: LaterMeeting;
  /** The index of its title line, with which the item above ends. */
  readonly line: number;
  /** What its items are read with instead of what the header says. */
  readonly facts: Required<Pick<DocumentFacts, 'meetingDate' | 'isBody'>>;
}

/** So far below the title the day stands in a field of its own. */
const farthestField = 3;

/**
 * The later meetings by the index of their first item: a title that names body and day, above `Mødedato` and an item whose
 * number begins anew.
 */
export function laterMeetings(
  source: string,
  lines: readonly Line[],
  items: readonly ItemStart[],
): ReadonlyMap<number, FoundMeeting> {
  const found = new Map<number, FoundMeeting>();
  for (const [index, item] of items.entries()) {
    const above = items[index - 1];
    if (!above || item.number === undefined || above.number === undefined || item.number > above.number) continue;
    const meeting = meetingBetween(source, lines, above.lastLine + 1, item.line);
    if (meeting) found.set(index, meeting);
  }
  return found;
}

function meetingBetween(source: string, lines: readonly Line[], from: number, to: number): FoundMeeting | undefined {
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line;
    if (!isHeaderLine(source, line)) continue;
    const { body, titleDate, fields } = readHeaderLines(source, lines, at, Math.min(to, at + 1 + farthestField));
    if (!body || !titleDate || !fields.date || titleDate.start > line.end) continue;
    const { date } = titleDate;
    return { meeting: { date, body }, line: at, facts: { meetingDate: date, isBody: bodyMatcher(body.text) } };
  }
  return undefined;
}
