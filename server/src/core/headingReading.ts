/** What one line would be as the heading of a section. */
import type { HeadingRow } from '../vocabulary/headings.ts';
import type { DateSlice, Slice } from './model.ts';

/** What a line says as a heading. Whether it is one, the lines around it decide. */
export interface HeadingReading {
  readonly kind: HeadingRow['kind'];
  /**
   * `phrase`: the line is a heading's very words. `grammar`: it is built like one. `part`: it names a part of the case
   * text and opens a section only where none is open. `leadIn`: a recommendation that names who recommends
   * (`Direktøren indstiller,`), which below a recommendation's heading is its first line. `sentence`: a paragraph that
   * is heading and text in one. `runIn`: a heading's very words with its text on the same line. `recurring`: no table
   * knows it, the document's other items have it too. `dated`: a body and a day, which head a decision where one stands
   * below and are a line of a plan else.
   */
  readonly strength: 'phrase' | 'grammar' | 'part' | 'leadIn' | 'sentence' | 'runIn' | 'recurring' | 'dated';
  /** For a sentence or a run-in: where what stands for the heading ends. */
  readonly headingEnd?: number | undefined;
  /** True where the words name an attachment as well. */
  readonly alsoAttachment?: boolean | undefined;
  /** True where the words head a part of the case text as well. */
  readonly alsoSubheading?: boolean | undefined;
  /** True where what stands below tells of the meetings the case has been through. */
  readonly tellsHistory?: boolean | undefined;
  /** For a lead-in: true where it is the administration that recommends. */
  readonly byAdministration?: boolean | undefined;
  /** True where the heading itself says that the decision is an earlier one. */
  readonly isEarlier?: boolean | undefined;
  /** For a decision: whose, of which day, as which item. */
  readonly decidedBy?: Slice | undefined;
  readonly date?: DateSlice | undefined;
  readonly punkt?: number | undefined;
  /** Of a misspelt heading: its words as they should be, `Beslutning i Byrådet den 4. januar 2021`. */
  readonly correct?: string | undefined;
}

/** A reading with every field in its place: objects of one shape are read quickest, and these are read for every line. */
export function headingReading(
  kind: HeadingReading['kind'],
  strength: HeadingReading['strength'],
  details: Omit<HeadingReading, 'kind' | 'strength'> = {},
): HeadingReading {
  const {
    alsoAttachment,
    alsoSubheading,
    tellsHistory,
    byAdministration,
    headingEnd,
    isEarlier,
    decidedBy,
    date,
    punkt,
    correct,
  } = details;
  return {
    kind,
    strength,
    alsoAttachment,
    alsoSubheading,
    tellsHistory,
    byAdministration,
    headingEnd,
    isEarlier,
    decidedBy,
    date,
    punkt,
    correct,
  };
}

/** The same reading of words that stand `by` further on. */
export function movedReading(reading: HeadingReading | undefined, by: number): HeadingReading | undefined {
  if (!reading || by === 0 || !(reading.decidedBy || reading.date)) return reading;
  const { kind, strength, isEarlier, decidedBy, date, punkt } = reading;
  return headingReading(kind, strength, {
    decidedBy: decidedBy && { start: decidedBy.start + by, end: decidedBy.end + by, text: decidedBy.text },
    date: date && { start: date.start + by, end: date.end + by, text: date.text, date: date.date },
    isEarlier,
    punkt,
  });
}
