/** The request `referat/overview`, as server and clients know it. Free of imports that remain at run time. */
import type { Range } from 'vscode-languageserver-textdocument';

/** Asks for the items of a document; the parameters are `{ textDocument: { uri } }`. */
export const overviewMethod = 'referat/overview';

/** The answer: empty for a document the server does not know. */
export interface OverviewAnswer {
  readonly punkter: readonly OverviewPunkt[];
  /** For the status bar: `12 punkter · 1 mangler beslutning`. */
  readonly summary: string;
}

export interface OverviewPunkt {
  /** The printed number, where there is one. */
  readonly number?: number;
  readonly title: string;
  readonly closed: boolean;
  /** Outcome and what is missing, in the language of the settings. */
  readonly detail: string;
  /** True where a section it needs is missing or empty. */
  readonly incomplete: boolean;
  readonly heading: Range;
  readonly range: Range;
}
