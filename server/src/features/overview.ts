/** A line per item for pickers and the status bar: number, title, outcome, what is missing. */

import type { Gap } from '../core/gaps.ts';
import type { Referat, Span } from '../core/model.ts';
import { evenSpaces } from '../core/wording.ts';
import type { CheckedFinding } from '../rules/check.ts';
import { gapsByPunkt, punktDetail } from './labels.ts';
import type { Language } from './language.ts';

/** One item as a picker shows it. */
export interface PunktOverview {
  /** The printed number, where there is one. */
  readonly number?: number;
  /** The title on one line, without `Lukket: `. */
  readonly title: string;
  readonly closed: boolean;
  /** Outcome and what is missing in the reader's language: `Godkendt`, `Mangler beslutning`; `''` where there is nothing to say. */
  readonly detail: string;
  /** True where a section it needs is missing or empty. */
  readonly incomplete: boolean;
  readonly heading: Span;
  readonly range: Span;
}

/** The items of a document and the line that sums them up. */
export interface Overview {
  readonly punkter: readonly PunktOverview[];
  /** For the status bar: `12 punkter · 1 mangler beslutning`. */
  readonly summary: string;
}

/** `findings` are those of `check` on the same document: what a user switched off is not counted. */
export function overview(referat: Referat, findings: readonly CheckedFinding[], language: Language): Overview {
  const gaps = gapsByPunkt(findings);
  return {
    punkter: referat.punkter.map((punkt) => ({
      ...(punkt.number !== undefined && { number: punkt.number }),
      title: evenSpaces(punkt.title.text),
      closed: punkt.closed,
      detail: punktDetail(punkt, gaps.get(punkt) ?? [], language),
      incomplete: gaps.has(punkt),
      heading: { start: punkt.heading.start, end: punkt.heading.end },
      range: { start: punkt.start, end: punkt.end },
    })),
    summary: summary(referat.punkter.length, [...gaps.values()].flat(), language),
  };
}

function summary(count: number, gaps: readonly Gap[], language: Language): string {
  const lacking = (what: Gap['what']) => gaps.filter((gap) => gap.what === what).length;
  const beslutning = lacking('beslutning');
  const indstilling = lacking('indstilling');
  const parts =
    language === 'da'
      ? [
          count === 1 ? '1 punkt' : `${count} punkter`,
          beslutning > 0 ? `${beslutning} mangler beslutning` : '',
          indstilling > 0 ? `${indstilling} mangler indstilling` : '',
        ]
      : [
          count === 1 ? '1 item' : `${count} items`,
          beslutning > 0 ? `${beslutning} without decision` : '',
          indstilling > 0 ? `${indstilling} without recommendation` : '',
        ];
  return parts.filter((part) => part !== '').join(' · ');
}
