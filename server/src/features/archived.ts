/** What the archive knows of a word of one document: the same case at other meetings, a decision where it was made. */
import type { Archive } from '../archive/archive.ts';
import type { Meeting, MeetingPunkt } from '../archive/meeting.ts';
import { namesSameBody, sameBody } from '../core/bodies.ts';
import { dateLabel, meetingPunktDetail, meetingPunktName } from './labels.ts';
import type { Language } from './language.ts';
import type { Target } from './targets.ts';

/** A meeting, and the item of it that is meant, where one is. */
export interface ArchivedPlace {
  readonly meeting: Meeting;
  readonly punkt?: MeetingPunkt;
}

/** Where other documents than `uri` have what the target stands for, oldest first. */
export function archivedPlaces(archive: Archive, target: Target, uri: string): ArchivedPlace[] {
  switch (target.kind) {
    case 'case':
      return archive.withCase(target.key).filter(({ meeting }) => meeting.uri !== uri);
    case 'meeting': {
      const { date, named, punkt: number } = target;
      const meetings = archive.onDay(date, named).filter((meeting) => meeting.uri !== uri);
      if (number !== undefined) {
        return meetings.flatMap((meeting) =>
          meeting.punkter.filter((punkt) => punkt.number === number).map((punkt) => ({ meeting, punkt })),
        );
      }
      // A day alone may be any: only where the text names who met is that meeting meant.
      return meetings
        .filter(({ body }) => body !== '' && (sameBody(body, named) || namesSameBody(named, body)))
        .map((meeting) => ({ meeting }));
    }
    default:
      return [];
  }
}

/** `14. marts 2024 · Kulturudvalget · 7. Nyt gulv i hallen · Godkendt` */
export function archivedLabel({ meeting, punkt }: ArchivedPlace, language: Language): string {
  const parts = [
    meeting.date ? dateLabel(meeting.date, language) : '',
    meeting.body,
    punkt ? meetingPunktName(punkt) : '',
    punkt ? meetingPunktDetail(punkt, language) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
