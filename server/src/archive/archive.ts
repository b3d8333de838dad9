/** The meetings of a folder, found by their case numbers, bodies and days. One document is put in or taken out at a time. */
import { namesSameBody, sameBody } from '../core/bodies.ts';
import { isoDate, sameDate } from '../core/dates.ts';
import type { CalendarDate } from '../core/model.ts';
import { caseKeysOf, type Meeting, type MeetingPunkt } from './meeting.ts';

/** An item with the meeting it was up at. */
export interface FoundPunkt {
  readonly meeting: Meeting;
  readonly punkt: MeetingPunkt;
}

export interface Archive {
  /** Puts a document in, in place of what was known of it. */
  put(meeting: Meeting): void;
  delete(uri: string): void;
  get(uri: string): Meeting | undefined;
  /** Every meeting, in no order. */
  meetings(): Iterable<Meeting>;
  readonly size: number;
  /** Grows with every change: what was worked out from the meetings holds as long as it stays. */
  readonly version: number;
  /** Every item with a case number, as `caseKey` has it, oldest first; those without a day last. */
  withCase(key: string): FoundPunkt[];
  /** The meetings of a day whose body `named` names; all of the day where it names none of theirs. */
  onDay(date: CalendarDate, named: string): Meeting[];
}

/** Nothing is looked up but by uri: to walk ten thousand meetings takes milliseconds, and an index much of the memory. */
export function createArchive(): Archive {
  const meetings = new Map<string, Meeting>();
  let version = 0;
  return {
    put(meeting) {
      version++;
      meetings.set(meeting.uri, meeting);
    },
    delete(uri) {
      if (meetings.delete(uri)) version++;
    },
    get: (uri) => meetings.get(uri),
    meetings: () => meetings.values(),
    get size() {
      return meetings.size;
    },
    get version() {
      return version;
    },
    withCase: (key) => withCase(meetings.values(), key),
    onDay: (date, named) => onDay(meetings.values(), date, named),
  };
}

function withCase(meetings: Iterable<Meeting>, key: string): FoundPunkt[] {
  const found: FoundPunkt[] = [];
  for (const meeting of meetings) {
    for (const punkt of meeting.punkter) {
      if (punkt.cases === key || (punkt.cases.includes('\n') && caseKeysOf(punkt).includes(key)))
        found.push({ meeting, punkt });
    }
  }
  return found.sort((one, other) => byDate(one.meeting, other.meeting));
}

function onDay(meetings: Iterable<Meeting>, day: CalendarDate, named: string): Meeting[] {
  const all = [...meetings].filter(({ date }) => date && sameDate(date, day)).sort(byDate);
  const ofBody = all.filter(({ body }) => body !== '' && (sameBody(body, named) || namesSameBody(named, body)));
  return ofBody.length > 0 ? ofBody : all;
}

/** Oldest first, those without a day last, in the order of their names on one day. */
function byDate(one: Meeting, other: Meeting): number {
  return compared(dayOf(one), dayOf(other)) || compared(one.body, other.body) || compared(one.uri, other.uri);
}

function dayOf({ date }: Meeting): string {
  return date ? isoDate(date) : '9999';
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
