/** A line above each item: how it was decided, and how often it is referred to. */
import type { Referat, Span } from '../core/model.ts';
import type { CheckedFinding } from '../rules/check.ts';
import { gapsByPunkt, punktDetail } from './labels.ts';
import type { Language } from './language.ts';
import { ownReferences } from './occurrences.ts';

/** What is shown above a heading. */
export interface CodeLens extends Span {
  readonly title: string;
}

/** One for each item that has an outcome, lacks something or is referred to. */
export function codeLenses(referat: Referat, findings: readonly CheckedFinding[], language: Language): CodeLens[] {
  const gaps = gapsByPunkt(findings);
  const counts = new Map<number, number>();
  for (const { number } of ownReferences(referat)) counts.set(number, (counts.get(number) ?? 0) + 1);
  return referat.punkter.flatMap((punkt) => {
    const { start, end } = punkt.heading;
    const count = counts.get(punkt.number ?? -1) ?? 0;
    const parts = [punktDetail(punkt, gaps.get(punkt) ?? [], language), count > 0 ? references(count, language) : ''];
    const title = parts.filter((part) => part !== '').join(' · ');
    return title === '' ? [] : [{ start, end, title }];
  });
}

function references(count: number, language: Language): string {
  if (language === 'da') return count === 1 ? '1 henvisning' : `${count} henvisninger`;
  return count === 1 ? '1 reference' : `${count} references`;
}
