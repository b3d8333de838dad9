/** The fields of the outline contract that are compared, and how. */
import type { OutlineDocument, OutlinePunkt } from '../../server/src/features/outline.ts';

/** A value, texts in order or in any, a part that may be null, or entries that are matched by their line. */
export type Field = 'value' | 'list' | 'set' | { readonly part: Fields } | { readonly entries: Fields };
export type Fields = Readonly<Record<string, Field>>;

const punktFields: Readonly<Record<keyof OutlinePunkt, Field>> = {
  number: 'value',
  title: 'value',
  closed: 'value',
  line: 'value',
  endLine: 'value',
  caseNumbers: 'list',
  documentNumbers: 'list',
  sections: { entries: { kind: 'value', heading: 'value', line: 'value', endLine: 'value' } },
  indstilling: { part: { line: 'value', text: 'value' } },
  beslutning: { part: { line: 'value', text: 'value', outcome: 'set' } },
  earlierDecisions: { entries: { body: 'value', date: 'value', punkt: 'value', line: 'value', text: 'value' } },
  bilag: 'list',
  absent: 'list',
};

export const documentFields: Readonly<Record<Exclude<keyof OutlineDocument, 'file'>, Field>> = {
  type: 'value',
  body: 'value',
  date: 'value',
  time: 'value',
  place: 'value',
  participants: 'list',
  absent: 'list',
  contents: { entries: { title: 'value', page: 'value', line: 'value' } },
  punkter: { entries: punktFields },
};

/** Every field that is compared, in the order of the contract. */
export const fieldNames: readonly string[] = namesOf(documentFields, '');

function namesOf(fields: Fields, path: string): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const here = below(path, name);
    if (typeof field === 'string') return [here];
    return 'part' in field ? [here, ...namesOf(field.part, here)] : namesOf(field.entries, here);
  });
}

/** What a truth says besides the outline. */
export const besides = ['file', 'municipality', 'findings', 'unsureFindings', 'truncated'];

/** `punkter.sections` and `kind` make `punkter.sections.kind`. */
export function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
