/** What was measured, as text for a terminal: every disagreement first, then the figures. */
import { counted, figuresOf, percent } from './figures.ts';
import type { DocumentMeasure, SetMeasure } from './measure.ts';

/** The whole report of a set, with at most `limit` lines on what is wrong. */
export function reportOf(set: SetMeasure, limit: number): string {
  const wrong = set.documents.flatMap(wrongLines);
  const shown = wrong.slice(0, limit);
  if (wrong.length > limit) shown.push(`… and ${wrong.length - limit} more (--all shows them)`);
  const notices = [...set.troubles, ...set.withoutTruth.map((file) => `${file}: no truth, not measured`)];
  const figures = figuresOf(set);
  return [
    `== ${set.name}: ${figures.documents} documents, ${figures.items} items`,
    ...notices,
    ...shown,
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
      ['known findings missed', `${figures.missedFindings}`, ''],
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

/** `Checked 13 documents, 119 items: 100 % of 6042 values, 402/402 mutants, 0 false alarms, 169/169 variants` */
export function summaryOf(sets: readonly SetMeasure[]): string {
  const figures = figuresOf({ documents: sets.flatMap(({ documents }) => documents) });
  const alarms = figures.falseAlarms + figures.mutantFalseAlarms;
  return `Checked ${figures.documents} documents, ${figures.items} items: ${percent(figures.agreement)} of ${figures.agreement.total} values, ${counted(figures.recall)} mutants, ${alarms} false alarms, ${counted(figures.variantsAlike)} variants`;
}

/** A line for everything that is not as it should be in a document. */
export function wrongLines({ name, comparison, findings, mutants, variants }: DocumentMeasure): string[] {
  const at = (line: number) => `${name}:${line}`;
  return [
    ...comparison.unknownFields.map((field) => `${name}  the truth has a field no outline has: ${field}`),
    ...comparison.disagreements.map(({ line, item, field, expected, found }) =>
      [at(line), item, field, `expected ${expected}, found ${found}`].filter(Boolean).join('  '),
    ),
    ...findings.falseAlarms.map(({ rule, line, severity }) => `${at(line)}  false alarm  ${rule} (${severity})`),
    ...findings.missed.map((key) => `${name}  known finding missed  ${key}`),
    ...mutants
      .filter(({ reported, falseAlarms, lost }) => !reported || falseAlarms.length > 0 || lost.length > 0)
      .map(({ mutant, reported, falseAlarms, lost }) =>
        [
          `${at(mutant.line)}  ${mutant.name}`,
          !reported && `expected ${mutant.expected.join(' or ')}, found –`,
          falseAlarms.length > 0 && `false alarm ${falseAlarms.map(({ rule, line }) => `${rule}@${line}`).join(', ')}`,
          lost.length > 0 && `lost ${lost.join(', ')}`,
        ]
          .filter(Boolean)
          .join('  '),
      ),
    ...variants
      .filter(({ state }) => state === 'different')
      .map(
        ({ name: variant, differences }) =>
          `${name}  variant ${variant}  reads otherwise  ${cut(differences[0] ?? '')}`,
      ),
  ];
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

const longest = 160;

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
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
