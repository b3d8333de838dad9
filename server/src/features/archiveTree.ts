/** The archive as a view shows it: committees, their meetings, the items of one, and the history of a case. */
import type { Archive } from '../archive/archive.ts';
import { type ArchiveFilter, meetingsByBody, punkterOf } from '../archive/filter.ts';
import { caseKeysOf, gapsIn, type Meeting, type MeetingPunkt } from '../archive/meeting.ts';
import { printedCase } from '../core/caseNumbers.ts';
import { isoDate } from '../core/dates.ts';
import type { Outcome } from '../core/model.ts';
import { freeText, outcomes } from '../vocabulary/outcomes.ts';
import { dateLabel, meetingPunktDetail, meetingPunktName } from './labels.ts';
import type { Language } from './language.ts';

/** A committee of the view. */
export interface BodyNode {
  readonly key: string;
  readonly label: string;
  /** `12 møder` */
  readonly description: string;
  readonly meetings: readonly MeetingNode[];
}

/** A meeting of the view. */
export interface MeetingNode {
  readonly uri: string;
  /** `14. marts 2024`; what is known where there is no day. */
  readonly label: string;
  /** `7 punkter · 1 ufuldstændigt` */
  readonly description: string;
  /** ISO, to sort and filter by; `''` where there is none. */
  readonly date: string;
  readonly incomplete: boolean;
}

/** An item of the view. */
export interface PunktNode {
  readonly punkt: MeetingPunkt;
  /** `7. Nyt gulv i hallen` */
  readonly label: string;
  /** `Godkendt`, `Mangler beslutning`: never told by a colour alone. */
  readonly description: string;
  readonly incomplete: boolean;
  /** The case it belongs to, where other meetings have it too. */
  readonly caseNumber?: string;
}

/** What a filter can be made of. */
export interface ArchiveChoices {
  readonly bodies: readonly { readonly key: string; readonly label: string }[];
  /** The newest first. */
  readonly years: readonly number[];
  readonly outcomes: readonly { readonly outcome: Outcome; readonly label: string }[];
}

/** Committees and their meetings, as far as the filter lets them through. */
export function bodyNodes(archive: Archive, filter: ArchiveFilter, language: Language): BodyNode[] {
  return meetingsByBody(archive, filter).map(({ key, name, meetings }) => ({
    key,
    label: name === '' ? unnamed[language] : name,
    description: counted(meetings.length, meetingWords[language]),
    meetings: meetings.map((meeting) => meetingNode(meeting, filter, language)),
  }));
}

const unnamed = { da: 'Uden navn på udvalg', en: 'Without a committee’s name' } as const;
const undated = { da: 'Uden dato', en: 'Without a date' } as const;
const agenda = { da: 'dagsorden', en: 'agenda' } as const;
const meetingWords = { da: ['møde', 'møder'], en: ['meeting', 'meetings'] } as const;
const punktWords = { da: ['punkt', 'punkter'], en: ['item', 'items'] } as const;
const incompleteWords = { da: ['ufuldstændigt', 'ufuldstændige'], en: ['incomplete', 'incomplete'] } as const;

function counted(count: number, [one, more]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : more}`;
}

function meetingNode(meeting: Meeting, filter: ArchiveFilter, language: Language): MeetingNode {
  const punkter = punkterOf(meeting, filter);
  const incomplete = punkter.filter((punkt) => gapsIn(punkt).length > 0).length;
  const parts = [
    meeting.type === 'dagsorden' ? agenda[language] : '',
    counted(punkter.length, punktWords[language]),
    incomplete > 0 ? counted(incomplete, incompleteWords[language]) : '',
  ];
  return {
    uri: meeting.uri,
    label: meeting.date ? dateLabel(meeting.date, language) : undated[language],
    description: parts.filter((part) => part !== '').join(' · '),
    date: meeting.date ? isoDate(meeting.date) : '',
    incomplete: incomplete > 0,
  };
}

/** The items of a meeting, as far as the filter lets them through. */
export function punktNodes(archive: Archive, meeting: Meeting, filter: ArchiveFilter, language: Language): PunktNode[] {
  return punkterOf(meeting, filter).map((punkt) => {
    const caseNumber = recurringCase(archive, punkt);
    return {
      punkt,
      label: meetingPunktName(punkt),
      description: meetingPunktDetail(punkt, language),
      incomplete: gapsIn(punkt).length > 0,
      ...(caseNumber !== undefined && { caseNumber }),
    };
  });
}

/** The first of an item's case numbers that stands on another item too. */
function recurringCase(archive: Archive, punkt: MeetingPunkt): string | undefined {
  const key = caseKeysOf(punkt).find((one) => archive.withCase(one).length > 1);
  return key === undefined ? undefined : printedCase(key);
}

/** Everything there is to choose, of all meetings. */
export function archiveChoices(archive: Archive, language: Language): ArchiveChoices {
  const years = new Set<number>();
  const found = new Set<Outcome>();
  for (const { date, punkter } of archive.meetings()) {
    if (date) years.add(date.year);
    for (const { outcome } of punkter) for (const one of outcome) found.add(one);
  }
  const labels = [...outcomes, { outcome: 'fri-tekst' as const, label: freeText }];
  return {
    bodies: meetingsByBody(archive, {}).map(({ key, name }) => ({
      key,
      label: name === '' ? unnamed[language] : name,
    })),
    years: [...years].sort((one, other) => other - one),
    outcomes: labels
      .filter(({ outcome }) => found.has(outcome))
      .map(({ outcome, label }) => ({ outcome, label: label[language] })),
  };
}
