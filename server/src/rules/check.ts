/** Runs every rule over a document. */

import { gapsOf } from '../core/gaps.ts';
import type { Referat } from '../core/model.ts';
import { type StandingItem, standingItems } from '../vocabulary/standingItems.ts';
import type { Finding, Rule, Severity } from './rule.ts';
import { rules } from './rules.ts';

/** What a user may set about the check. */
export interface CheckOptions {
  /** Severity by rule id; a rule that is not named keeps its default. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** Items that need no recommendation or decision, besides the built-in ones. */
  readonly standingItems?: readonly StandingItem[];
}

/** A finding with the rule that made it and the severity it is shown with, never `off`. */
export interface CheckedFinding extends Finding {
  readonly rule: Rule;
  readonly severity: Exclude<Severity, 'off'>;
}

const rank: Readonly<Record<Severity, number>> = { off: 0, hint: 1, information: 2, warning: 3, error: 4 };

/** Every finding of the document, in the order they stand in it. */
export function check(referat: Referat, options: CheckOptions = {}): CheckedFinding[] {
  const added = options.standingItems ?? [];
  const context = { gaps: gapsOf(referat, added.length > 0 ? [...standingItems, ...added] : standingItems) };
  const found: CheckedFinding[] = [];
  for (const rule of rules) {
    const wanted = options.severities?.[rule.id] ?? rule.severity;
    if (wanted === 'off') continue;
    for (const finding of rule.check(referat, context)) {
      const severity = lower(wanted, finding.atMost);
      if (severity !== 'off') found.push({ ...finding, rule, severity });
    }
  }
  return found.sort((one, other) => one.start - other.start || one.end - other.end);
}

function lower(wanted: Severity, atMost: Severity | undefined): Severity {
  return atMost !== undefined && rank[atMost] < rank[wanted] ? atMost : wanted;
}
