/** A finding as the command line prints it, in whatever format. */
import type { Severity } from '../rules/rule.ts';
import type { Excerpt } from './excerpt.ts';

/** How a finding is shown. */
export type Shown = Exclude<Severity, 'off'>;

/** One finding of the contract; lines and columns are 1-based, columns in UTF-16 units. */
export interface PrintedFinding {
  readonly file: string;
  readonly rule: string;
  readonly severity: Shown;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly punkt: number | null;
}

/** A finding with what is shown beside it. */
export interface Found {
  readonly printed: PrintedFinding;
  readonly excerpt: Excerpt;
  /** What tells it from the others of its rule in the same file, whatever line it stands on. */
  readonly key: string;
}
