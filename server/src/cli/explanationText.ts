/** What `referat outline --explain` writes: every line of a document with what it was taken for. */

import type { ReadDocument } from '../core/parse.ts';
import { explain } from '../features/explanation.ts';
import { longestRole, reasonLabel, roleLabel } from '../features/explanationLabels.ts';
import type { Language } from '../features/language.ts';
import { shown } from './excerpt.ts';
import { lineTable } from './lineTable.ts';
import type { Terminal } from './terminal.ts';

/** More of a line does not tell better which one it is. */
const mostShown = 60;

/** `  7  PUNKT                 Punkt 7: Nyt gulv`, a line each; behind it why, where its place alone does not say so. */
export function explanationText(
  read: ReadDocument,
  file: string,
  language: Language,
  { bold, dim, cyan }: Terminal['colors'],
): string {
  const table = lineTable(read.referat.source);
  const width = String(table.line(read.referat.end)).length;
  const rows = explain(read).map((line) => {
    const place = dim(String(table.line(line.start)).padStart(width));
    const label = roleLabel(line, language).padEnd(longestRole);
    const role = line.role === 'item' ? bold(label) : line.kind ? cyan(label) : dim(label);
    const text = shown(line.text);
    const excerpt = text.length > mostShown ? `${text.slice(0, mostShown - 2).trimEnd()} …` : text;
    const reason = reasonLabel(line, language);
    return `${place}  ${role}  ${excerpt}${reason === '' ? '' : dim(`  – ${reason}`)}`;
  });
  return `${[bold(file), ...rows].join('\n')}\n\n`;
}
