/** What is known of the whole document while its items are cut into sections. */
import type { HeadingReading } from './headingReading.ts';
import type { Line } from './lines.ts';
import type { CalendarDate, Section } from './model.ts';

/** What the sections of every item are read with. */
export interface DocumentFacts {
  readonly source: string;
  readonly lines: readonly Line[];
  readonly readings: readonly (HeadingReading | undefined)[];
  /** The day of this meeting, as far as known. */
  readonly meetingDate?: CalendarDate | undefined;
  /** Whether a name is that of the body whose meeting it was; anybody's where that is unknown. */
  readonly isBody: (name: string) => boolean;
  /** True where blank lines part the paragraphs, so that a heading has one before it. */
  readonly gapped: boolean;
}

/** A section being collected: its lines are `from` to `to`, half-open, heading first. */
export interface Draft {
  readonly reading: HeadingReading;
  readonly kind: Section['kind'];
  readonly from: number;
  to: number;
}
