/** The outline contract: the whole document as the JSON that `referat outline --format json` prints. */
import { isoDate } from '../core/dates.ts';
import { isEmptyDecision } from '../core/emptySections.ts';
import type { DocumentType, Outcome, Punkt, Referat, SectionKind, Slice } from '../core/model.ts';
import { attachmentsOf, decisionOf, earlierDecisionsOf, recommendationOf } from '../core/query.ts';
import { evenSpaces } from '../core/wording.ts';

/** One document of the contract. What is unknown is `null` or `[]`, never absent. Lines are 1-based. */
export interface OutlineDocument {
  readonly file: string;
  readonly type: DocumentType;
  readonly body: string | null;
  /** ISO: `2019-05-02` */
  readonly date: string | null;
  /** `14:00` */
  readonly time: string | null;
  readonly place: string | null;
  readonly participants: readonly string[];
  readonly absent: readonly string[];
  readonly contents: readonly { readonly title: string; readonly page: number | null; readonly line: number }[];
  readonly punkter: readonly OutlinePunkt[];
}

/** One item of the contract. */
export interface OutlinePunkt {
  readonly number: number | null;
  readonly title: string;
  readonly closed: boolean;
  readonly line: number;
  /** The last line of the item that is not blank. */
  readonly endLine: number;
  readonly caseNumbers: readonly string[];
  readonly documentNumbers: readonly string[];
  readonly sections: readonly {
    readonly kind: SectionKind;
    readonly heading: string;
    readonly line: number;
    readonly endLine: number;
  }[];
  readonly indstilling: { readonly line: number; readonly text: string } | null;
  readonly beslutning: { readonly line: number; readonly text: string; readonly outcome: readonly Outcome[] } | null;
  readonly earlierDecisions: readonly {
    readonly body: string | null;
    readonly date: string | null;
    readonly punkt: number | null;
    readonly line: number;
    readonly text: string;
  }[];
  readonly bilag: readonly string[];
  readonly absent: readonly string[];
}

/** Turns an offset into a 1-based line: the printing layer's own. */
export type LineAt = (offset: number) => number;

/** The document in the contract's shape; texts have composed letters and plain spaces, so that encodings read alike. */
export function outline(referat: Referat, file: string, lineAt: LineAt): OutlineDocument {
  const { header, contents } = referat;
  return {
    file,
    type: referat.type,
    body: header.body ? evenSpaces(header.body.text) : null,
    date: header.date ? isoDate(header.date.date) : null,
    time: header.time ? clockTime(header.time.text) : null,
    place: header.place ? evenSpaces(header.place.text) : null,
    participants: texts(header.participants),
    absent: texts(header.absent),
    contents: (contents?.entries ?? []).map(({ title, page, start }) => ({
      title: evenSpaces(title.text),
      page: page ?? null,
      line: lineAt(start),
    })),
    punkter: referat.punkter.map((punkt) => outlinePunkt(punkt, referat.type, lineAt)),
  };
}

/** `8.30` is `08:30`, and `17` is `17:00`. */
function clockTime(text: string): string {
  const [hours = '', minutes = '00'] = text.split(/[.:]/u);
  return `${hours.padStart(2, '0')}:${minutes}`;
}

function outlinePunkt(punkt: Punkt, type: DocumentType, lineAt: LineAt): OutlinePunkt {
  const recommendation = recommendationOf(punkt);
  const found = decisionOf(punkt);
  // What an agenda leaves empty for the decision is none yet.
  const decision = type === 'dagsorden' && found && isEmptyDecision(found) ? undefined : found;
  return {
    number: punkt.number ?? null,
    title: evenSpaces(punkt.title.text),
    closed: punkt.closed,
    line: lineAt(punkt.start),
    endLine: lineAt(punkt.end),
    caseNumbers: texts(punkt.caseNumbers),
    documentNumbers: texts(punkt.documentNumbers),
    sections: punkt.sections.map(({ kind, heading, end }) => ({
      kind,
      heading: evenSpaces(heading.text),
      line: lineAt(heading.start),
      endLine: lineAt(end),
    })),
    indstilling: recommendation
      ? { line: lineAt(recommendation.start), text: texts(recommendation.paragraphs).join('\n') }
      : null,
    beslutning: decision
      ? { line: lineAt(decision.start), text: texts(decision.paragraphs).join('\n'), outcome: decision.outcome }
      : null,
    earlierDecisions: earlierDecisionsOf(punkt).map(({ decidedBy, date, punkt: number, start, paragraphs }) => ({
      body: decidedBy ? evenSpaces(decidedBy.text) : null,
      date: date ? isoDate(date.date) : null,
      punkt: number ?? null,
      line: lineAt(start),
      text: texts(paragraphs).join('\n'),
    })),
    bilag: texts(attachmentsOf(punkt)),
    absent: texts(punkt.absent),
  };
}

function texts(slices: readonly Slice[]): string[] {
  return slices.map(({ text }) => evenSpaces(text));
}
