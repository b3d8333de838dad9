/** Requests of the server to a client that says `experimental: { referatFiles: true }`: names and texts of files. */

/** Asks for the files below a folder; the answer is a list of uris. */
export const listMethod = 'referat/listFiles';

export interface ListParameters {
  readonly folder: string;
  /** Patterns as seen from the folder: `**∕*.referat`. A file that fits one of them is meant. */
  readonly patterns: readonly string[];
}

/** Asks for the text of a file; the answer is `null` where there is none. */
export const readMethod = 'referat/readFile';

export interface ReadParameters {
  readonly uri: string;
}

export type ReadAnswer = { readonly text: string } | { readonly trouble: string };
