/** What can be done about the findings at a place: each one's own fix, and one for all findings of its rule. */
import type { Referat, Span } from '../core/model.ts';
import type { ParseOptions } from '../core/parse.ts';
import type { CheckedFinding, CheckOptions } from '../rules/check.ts';
import type { Edit } from '../rules/rule.ts';
import { takesAway } from './effect.ts';
import type { Language } from './language.ts';

/** One thing a user may choose to do, and which findings are gone after it. */
export interface FixAction {
  readonly title: string;
  /** In order, without overlap. */
  readonly edits: readonly Edit[];
  readonly findings: readonly CheckedFinding[];
  /** True for the fix of a single finding, the one most likely meant. */
  readonly preferred: boolean;
  /** True where a person is to see the changes before they are made. */
  readonly preview: boolean;
}

/** The fixes that take away a finding that touches `place`; `findings` are all of the document. */
export function fixesAt(
  { source }: Referat,
  options: ParseOptions & CheckOptions,
  findings: readonly CheckedFinding[],
  place: Span,
  language: Language,
): FixAction[] {
  const actions: FixAction[] = [];
  const rules = new Set<string>();
  for (const finding of findings) {
    if (!finding.fix || finding.start > place.end || finding.end < place.start) continue;
    const { title, edits, preview = false } = finding.fix();
    if (!takesAway(source, options, findings, finding, edits)) continue;
    actions.push({ title: title[language], edits, findings: [finding], preferred: !preview, preview });
    if (finding.safe) rules.add(finding.rule.id);
  }
  for (const id of rules) {
    const all = fixAllOf(
      findings.filter(({ rule }) => rule.id === id),
      language,
    );
    if (all) actions.push(all);
  }
  return actions;
}

/** Every correction of the document that loses nothing and leaves nothing to judge; `undefined` where there is none. */
export function fixAll(findings: readonly CheckedFinding[], language: Language): FixAction | undefined {
  const fixed = withoutConflicts(findings.filter(({ safe }) => safe === true));
  if (fixed.length === 0) return undefined;
  return {
    title: { da: 'Ret alt, der kan rettes uden tvivl', en: 'Fix all that can be fixed without doubt' }[language],
    edits: inOrder(fixed).map(({ edit }) => edit),
    findings: fixed,
    preferred: false,
    preview: false,
  };
}

/** All fixes of one rule at once; those that would change the same place as one before are left for the next time. */
function fixAllOf(findings: readonly CheckedFinding[], language: Language): FixAction | undefined {
  const fixed = withoutConflicts(findings);
  const [first] = fixed;
  if (!first || fixed.length < 2) return undefined;
  const { title } = first.rule;
  return {
    title: {
      da: `Ret alle ${fixed.length} fund af »${title.da}«`,
      en: `Fix all ${fixed.length} findings of “${title.en}”`,
    }[language],
    edits: inOrder(fixed).map(({ edit }) => edit),
    findings: fixed,
    preferred: false,
    preview: false,
  };
}

function withoutConflicts(findings: readonly CheckedFinding[]): CheckedFinding[] {
  const conflicting = new Set<CheckedFinding>();
  let before: Edit | undefined;
  for (const { finding, edit } of inOrder(findings)) {
    // Two insertions at one place are two changes of it.
    if (before && (edit.start < before.end || edit.start === before.start)) conflicting.add(finding);
    else before = edit;
  }
  return findings.filter((finding) => finding.fix && !conflicting.has(finding));
}

function inOrder(findings: readonly CheckedFinding[]): { readonly finding: CheckedFinding; readonly edit: Edit }[] {
  return findings
    .flatMap((finding) => (finding.fix?.().edits ?? []).map((edit) => ({ finding, edit })))
    .sort((one, other) => one.edit.start - other.edit.start || one.edit.end - other.edit.end);
}
