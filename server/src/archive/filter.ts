/** Choosing from an archive: meetings by committee and year, items by outcome and by what they lack. */
import { bodyKey } from '../core/bodies.ts';
import type { Outcome } from '../core/model.ts';
import type { Archive } from './archive.ts';
import { gapsIn, type Meeting, type MeetingPunkt } from './meeting.ts';

/** What is wanted; what is left out or empty restricts nothing. */
export interface ArchiveFilter {
  /** Committees, as `bodyKey` has them. */
  readonly bodies?: readonly string[];
  readonly years?: readonly number[];
  readonly outcomes?: readonly Outcome[];
  readonly onlyIncomplete?: boolean;
}

/** A committee with its meetings, the newest first. */
export interface MeetingsOfBody {
  /** The same for every spelling of its name. */
  readonly key: string;
  /** As its newest meeting has it; `''` where nobody knows. */
  readonly name: string;
  readonly meetings: readonly Meeting[];
}

/** The committees that have meetings with items the filter fits, by name; those without a name last. */
export function meetingsByBody(archive: Archive, filter: ArchiveFilter): MeetingsOfBody[] {
  const groups = new Map<string, Meeting[]>();
  for (const meeting of archive.meetings()) {
    const key = bodyKey(meeting.body);
    if (!fitsMeeting(meeting, key, filter)) continue;
    const known = groups.get(key);
    if (known) known.push(meeting);
    else groups.set(key, [meeting]);
  }
  return [...groups]
    .map(([key, meetings]) => {
      meetings.sort(newestFirst);
      return { key, name: meetings[0]?.body ?? '', meetings };
    })
    .sort(
      (one, other) => Number(one.name === '') - Number(other.name === '') || one.name.localeCompare(other.name, 'da'),
    );
}

/** The items of a meeting the filter fits, in order. */
export function punkterOf({ punkter }: Meeting, filter: ArchiveFilter): readonly MeetingPunkt[] {
  return punkter.filter((punkt) => fitsPunkt(punkt, filter));
}

function fitsMeeting(meeting: Meeting, key: string, filter: ArchiveFilter): boolean {
  const { bodies = [], years = [], outcomes = [], onlyIncomplete = false } = filter;
  if (bodies.length > 0 && !bodies.includes(key)) return false;
  if (years.length > 0 && !(meeting.date && years.includes(meeting.date.year))) return false;
  if (outcomes.length === 0 && !onlyIncomplete) return true;
  return meeting.punkter.some((punkt) => fitsPunkt(punkt, filter));
}

function fitsPunkt(punkt: MeetingPunkt, { outcomes = [], onlyIncomplete = false }: ArchiveFilter): boolean {
  if (onlyIncomplete && gapsIn(punkt).length === 0) return false;
  return outcomes.length === 0 || punkt.outcome.some((outcome) => outcomes.includes(outcome));
}

function newestFirst(one: Meeting, other: Meeting): number {
  return dayNumber(other) - dayNumber(one) || (one.uri < other.uri ? -1 : 1);
}

function dayNumber({ date }: Meeting): number {
  return date ? date.year * 10_000 + date.month * 100 + date.day : 0;
}
