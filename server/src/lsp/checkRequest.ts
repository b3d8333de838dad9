/** The request `referat/check`, as server and clients know it. Free of imports that remain at run time. */
import type { Diagnostic } from 'vscode-languageserver/node';

/** Asks what is found in a file that need not be open. */
export const checkMethod = 'referat/check';

export interface CheckParameters {
  readonly uri: string;
  /** Its text, where the client alone can read it; the server reads files of its own machine itself. */
  readonly text?: string;
}

/**
 * The answer: no diagnostics for a file that is not there, one for a file that cannot be read. Something that failed is
 * answered with null.
 */
export interface CheckAnswer {
  readonly diagnostics: Diagnostic[];
}
