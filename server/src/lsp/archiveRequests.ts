/** The requests of the view *Referater*, as server and clients know them. Free of imports that remain at run time. */
import type { Range } from 'vscode-languageserver-textdocument';
import type { ArchiveFilter } from '../archive/filter.ts';
import type { ArchiveChoices, BodyNode, PunktNode } from '../features/archiveTree.ts';
import type { DecisionListFormat } from '../features/decisionList.ts';

/** Asks for committees and meetings; the parameters are a filter. */
export const meetingsMethod = 'referat/meetings';

export interface MeetingsAnswer {
  readonly bodies: readonly BodyNode[];
  readonly choices: ArchiveChoices;
}

/** Asks for the items of a meeting. */
export const meetingMethod = 'referat/meeting';

export interface MeetingParameters {
  readonly uri: string;
  readonly filter: ArchiveFilter;
}

/** An item, and where its heading stands. */
export interface MeetingAnswerPunkt extends Omit<PunktNode, 'punkt'> {
  readonly range: Range;
}

/** Asks for every item of a case, oldest first; the parameters are `{ caseNumber }`. */
export const caseMethod = 'referat/case';

export interface CaseParameters {
  readonly caseNumber: string;
}

export interface CaseEntry {
  readonly uri: string;
  readonly range: Range;
  /** `14. marts 2024 · Kulturudvalget` */
  readonly meeting: string;
  /** `7. Nyt gulv i hallen` */
  readonly label: string;
  readonly description: string;
}

/** Asks for the list of decisions of one meeting, or of all the filter lets through; the answer is `{ text }`. */
export const decisionsMethod = 'referat/decisions';

export interface DecisionsParameters {
  readonly format: DecisionListFormat;
  readonly uri?: string;
  readonly filter: ArchiveFilter;
}

export interface DecisionsAnswer {
  readonly text: string;
}
