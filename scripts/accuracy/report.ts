/** What was measured, as text for a terminal: everything that is wrong first, then the figures. */
import { counted, figuresOf, percent } from './figures.ts';
import type { DocumentMeasure, SetMeasure } from './measure.ts';
import { wrongLines } from './wrongLines.ts';

/** The whole report of a set, with at most `limit` lines a document on what is wrong. */
export function reportOf(set: SetMeasure, limit: number): string {
  const figures = figuresOf(set);
  const unknown = new Set(set.documents.flatMap(({ comparison }) => comparison.unknownFields));
  return [
    `== ${set.name}: ${figures.documents} documents, ${figures.items} items`,
    ...set.withoutTruth.map((file) => `${file}: no truth, not measured`),
    ...(unknown.size > 0 ? [`not compared, for no outline has them: ${[...unknown].join(', ')}`] : []),
    ...set.documents.flatMap((document) => limited(document, limit)),
    '',
    ...columns([
      ['document', 'values', '', 'items', 'false alarms', 'mutants', 'variants'],
      ...set.documents.map(documentRow),
    ]),
    '',
    ...columns([
      ['field', 'values', ''],
      ...[...figures.fields].map(([field, tally]) => [field, counted(tally), percent(tally)]),
      ['all', counted(figures.agreement), percent(figures.agreement)],
    ]),
    '',
    ...columns([
      ['items found', counted(figures.itemsFound), percent(figures.itemsFound)],
      ['found items that are items', counted(figures.itemsTrue), percent(figures.itemsTrue)],
      ['kind of section', counted(figures.kinds), percent(figures.kinds)],
      ['has a Beslutning or not', counted(figures.beslutning), percent(figures.beslutning)],
      ['has an Indstilling or not', counted(figures.indstilling), percent(figures.indstilling)],
      ['mutants reported', counted(figures.recall), percent(figures.recall)],
      ['false alarms', `${figures.falseAlarms}`, `and ${figures.mutantFalseAlarms} on mutants`],
      ['known findings made', counted(figures.knownFindings), percent(figures.knownFindings)],
      ['variants read alike', counted(figures.variantsAlike), percent(figures.variantsAlike)],
      ...[...figures.variants].map(([name, tally]) => [
        `  ${name}`,
        counted(tally),
        tally.total === 0 ? 'fits none' : '',
      ]),
    ]),
    '',
  ].join('\n');
}

/** `Checked 13 documents, 119 items: 100 % of 4469 values, 379/379 mutants, 0 false alarms, 172/172 variants` */
export function summaryOf(sets: readonly SetMeasure[]): string {
  const figures = figuresOf({ documents: sets.flatMap(({ documents }) => documents) });
  const alarms = figures.falseAlarms + figures.mutantFalseAlarms;
  return `Checked ${figures.documents} documents, ${figures.items} items: ${percent(figures.agreement)} of ${figures.agreement.total} values, ${counted(figures.recall)} mutants, ${alarms} false alarms, ${counted(figures.variantsAlike)} variants`;
}

function limited(document: DocumentMeasure, limit: number): string[] {
  const lines = wrongLines(document);
  if (lines.length <= limit) return lines;
  return [...lines.slice(0, limit), `${document.name}  … and ${lines.length - limit} more (--all shows them)`];
}

function documentRow({ name, agreement, items, findings, mutants, variants }: DocumentMeasure): string[] {
  const fit = variants.filter(({ state }) => state !== 'unfit');
  const invented = items.found - items.right;
  return [
    name,
    counted(agreement),
    percent(agreement),
    `${items.right}/${items.expected}${invented > 0 ? ` +${invented}` : ''}`,
    `${findings.falseAlarms.length}`,
    counted({ right: mutants.filter(({ reported }) => reported).length, total: mutants.length }),
    counted({ right: fit.filter(({ state }) => state === 'alike').length, total: fit.length }),
  ];
}

/** Rows in columns, the first to the left and the others to the right. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
