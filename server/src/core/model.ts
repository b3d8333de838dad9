/**
 * The document model: what a reader finds in one set of minutes, as plain read-only data.
 *
 * Offsets are UTF-16 units into the source as it is, half-open. The doc comments quote from one running example:
 *
 *     REFERAT Kulturudvalget 2022-2025 d. 14-03-2024
 *     Mødedato Torsdag d. 14. marts 2024 kl. 15:30
 *     Mødested Mødelokale 2
 *     Mødedeltagere Anna Lund, Bo Krag
 *     Indholdsfortegnelse
 *     Nyt gulv i hallen.....⇥3
 *     Punkt 7: Lukket: Nyt gulv i hallen
 *     04.04.00-G01-12-24
 *     Sagsfremstilling
 *     Hallens gulv er slidt.
 *     Pris
 *     Gulvet koster 1,2 mio. kr.
 *     Indstilling
 *     Forvaltningen indstiller, at gulvet skiftes.
 *     Beslutning fra Børneudvalget, 12. marts 2024, pkt. 4:
 *     Anbefales.
 *     Beslutning
 *     Godkendt.
 *     Afbud: Bo Krag (V)
 *     Bilag
 *     Tilbud på gulv
 */

/** A stretch of the source: `start` is its first UTF-16 unit, `end` the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with what stands in it: `text` always equals `source.slice(start, end)`. */
export interface Slice extends Span {
  readonly text: string;
}

/** What kind of document it is; only an agenda (`dagsorden`) has no decisions yet. */
export type DocumentType = 'referat' | 'dagsorden' | 'beslutningsprotokol';

/** What a section of an item is, whatever the municipality calls it. */
export type SectionKind =
  | 'resume'
  | 'sagsfremstilling'
  | 'indstilling'
  | 'beslutning'
  | 'tidligere-beslutning'
  | 'bilag'
  | 'oekonomi'
  | 'lovgrundlag'
  | 'hoering'
  | 'andet';

/** What was decided, as far as the standing phrases say; several may hold at once. */
export type Outcome =
  | 'godkendt'
  | 'anbefalet'
  | 'taget-til-efterretning'
  | 'droeftet'
  | 'udsat'
  | 'videresendt'
  | 'forkastet'
  | 'intet'
  | 'fri-tekst';

/** A day of the calendar, without time or zone: `14. marts 2024` is `{ year: 2024, month: 3, day: 14 }`. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date where it stands: `14-03-2024`. */
export interface DateSlice extends Slice {
  readonly date: CalendarDate;
}

/** The whole document. Children lie inside their parents, in order, without overlap. */
export interface Referat extends Span {
  /** The text that was read, as it is. */
  readonly source: string;
  readonly type: DocumentType;
  readonly header: Header;
  /** Absent where the document lists no contents. */
  readonly contents?: Contents;
  readonly punkter: readonly Punkt[];
}

/** Everything before contents and items: title line and header fields. Empty (`start === end`) where there is none. */
export interface Header extends Span {
  /** The title line: `REFERAT Kulturudvalget 2022-2025 d. 14-03-2024`. */
  readonly title?: Slice;
  /** The committee without its term: `Kulturudvalget`. */
  readonly body?: Slice;
  /** The day of the meeting: `14-03-2024`, else the date of the field *Mødedato*. */
  readonly date?: DateSlice;
  /** The hour the meeting began, as printed: `15:30`. */
  readonly time?: Slice;
  /** `Mødelokale 2` */
  readonly place?: Slice;
  /** Who is named as taking part: `Anna Lund`, `Bo Krag`. */
  readonly participants: readonly Slice[];
  /** Who is named as absent before the first item. */
  readonly absent: readonly Slice[];
}

/** The list of contents with its heading (`Indholdsfortegnelse`), which may be missing. */
export interface Contents extends Span {
  readonly heading?: Slice;
  readonly entries: readonly ContentsEntry[];
}

/** One line of the contents: `Nyt gulv i hallen.....⇥3`. */
export interface ContentsEntry extends Span {
  /** What stands before leader and page, cut off or not, `Lukket: ` included: `Nyt gulv i hallen`. */
  readonly title: Slice;
  /** `3` */
  readonly page?: number;
}

/** An item of the agenda, from its heading to the next item's. */
export interface Punkt extends Span {
  /** The printed number: `7`. Undefined where the document numbers nothing. */
  readonly number?: number | undefined;
  /** The title without `Lukket: `: `Nyt gulv i hallen`. Where it is wrapped, its line breaks are in it; empty where it has none. */
  readonly title: Slice;
  /** Held behind closed doors: `Lukket: ` stands before the title, or title, group or contents say so otherwise. */
  readonly closed: boolean;
  /** True where the item stands in a group of what is only told: below `Sager til orientering`. */
  readonly forInformation: boolean;
  /** True where it stands in a group of what members bring up: below `Sager rejst af medlemmerne`. */
  readonly broughtUp: boolean;
  /** The heading: `Punkt 7: Lukket: Nyt gulv i hallen`. Empty, at the item's beginning, where neither number nor title stand. */
  readonly heading: Slice;
  /** `04.04.00-G01-12-24` */
  readonly caseNumbers: readonly Slice[];
  /** Numbers of the item's own document, where the municipality prints them (`Doknr.: …`). */
  readonly documentNumbers: readonly Slice[];
  readonly sections: readonly Section[];
  /** Who was absent from this item of this meeting: `Bo Krag (V)`. */
  readonly absent: readonly Slice[];
  /** Its meeting, where the file holds several and it is of a later one than the header tells of. */
  readonly laterMeeting?: LaterMeeting | undefined;
}

/** A meeting below another in one file. */
export interface LaterMeeting {
  readonly date: CalendarDate;
  /** The committee, in the title line above the items. */
  readonly body: Slice;
}

interface SectionBase extends Span {
  /** The line that opens it, as printed: `Indstilling`. */
  readonly heading: Slice;
  /** What stands below the heading, trimmed of blank lines; empty (`start === end`) where nothing does. */
  readonly body: Span;
  /** Free sub-headings of the case text, in order. */
  readonly children: readonly Subheading[];
  /** Of a misspelt heading: how it should be spelt, `Indstilling` for `Indstiling`. */
  readonly correct?: string | undefined;
}

/** Case text and the other sections that hold nothing but prose. */
export interface TextSection extends SectionBase {
  readonly kind: 'resume' | 'sagsfremstilling' | 'oekonomi' | 'lovgrundlag' | 'hoering' | 'andet';
}

/** A recommendation, lead-in included. */
export interface IndstillingSection extends SectionBase {
  readonly kind: 'indstilling';
  /** Every paragraph below the heading: `Forvaltningen indstiller, at gulvet skiftes.` */
  readonly paragraphs: readonly Slice[];
}

/** What was decided, by whom and when. */
export interface Decision {
  /** Whose decision the heading says it is: `Børneudvalget`. */
  readonly decidedBy?: Slice | undefined;
  /** The date in the heading: `12. marts 2024`. */
  readonly date?: DateSlice | undefined;
  /** The number of the item in that meeting: `4`. */
  readonly punkt?: number | undefined;
  /** Its paragraphs, attendance and remarks left out: `Anbefales.` */
  readonly paragraphs: readonly Slice[];
  /** Votes, statements to the protocol and disqualifications, in order. */
  readonly remarks: readonly Remark[];
  /** Empty where nothing is decided. */
  readonly outcome: readonly Outcome[];
  /** Who is named as absent in it: `Bo Krag (V)`. */
  readonly absent: readonly Slice[];
}

/** A decision: this meeting's (`beslutning`) or one of another meeting quoted here (`tidligere-beslutning`). */
export interface BeslutningSection extends SectionBase, Decision {
  readonly kind: 'beslutning' | 'tidligere-beslutning';
}

/** What a line among a decision's paragraphs is where it is no part of what was decided. */
export type RemarkKind = 'vote' | 'statement' | 'disqualification';

/** A vote, a member's statement to the protocol or a disqualification: `Imod stemte: Bo Krag (V).` */
export interface Remark extends Slice {
  readonly kind: RemarkKind;
}

/** A list of attachments. */
export interface BilagSection extends SectionBase {
  readonly kind: 'bilag';
  /** The names as printed, without a trailing document number: `Tilbud på gulv`. */
  readonly names: readonly Slice[];
}

export type Section = TextSection | IndstillingSection | BeslutningSection | BilagSection;

/** A heading of the author's own inside the case text, with the text below it. */
export interface Subheading extends Span {
  /** `Pris` */
  readonly heading: Slice;
  readonly body: Span;
  /** The decision of another meeting, where the case's history tells of it here: `Udvalg: Børneudvalget` and so on. */
  readonly decision?: Decision;
}
