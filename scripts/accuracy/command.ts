/** `npm run accuracy`: measures the repository's documents, or those of a folder, and says what is below the figures. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { itemName } from './compare.ts';
import { corpusSet, type DocumentSet, ownSets, readSet } from './documents.ts';
import { belowFigures, figuresOf } from './figures.ts';
import { measureSet, type SetMeasure } from './measure.ts';
import { reportOf, summaryOf } from './report.ts';

/** What the command prints to. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
}

/** How many lines on what is wrong are shown of each document. */
const fewLines = 25;

/**
 * Returns the exit code: 0 where everything is as written in `figures.json`, 1 where something is below, 2 where the
 * call is wrong or a folder cannot be read.
 */
export function accuracy(parameters: readonly string[], root: string, { out, error }: Output): number {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: { all: { type: 'boolean' }, json: { type: 'boolean' }, write: { type: 'boolean' } },
  });
  const [folder] = positionals;
  const sets = folder === undefined ? repositorySets(root) : [folderSet(folder, root)];
  const measured = sets.map(measureSet);
  if (values.json) out(`${JSON.stringify({ version: 1, sets: measured.map(printed) }, null, 2)}\n`);
  else for (const set of measured) out(`${reportOf(set, values.all ? Number.POSITIVE_INFINITY : fewLines)}\n`);
  if (!values.json) out(`${summaryOf(measured)}\n`);
  const unreadable = measured.flatMap(({ troubles }) => troubles);
  const fell = measured.flatMap(belowFigures);
  for (const line of [...unreadable, ...fell]) error(`${line}\n`);
  if (fell.length > 0) return 1;
  return unreadable.length > 0 ? 2 : 0;
}

function repositorySets(root: string): DocumentSet[] {
  const corpus = corpusSet(root);
  return [...ownSets(root), ...(corpus ? [corpus] : [])];
}

/** A set of the repository by its folder, any other folder, or one document of a folder. */
function folderSet(path: string, root: string): DocumentSet {
  const target = resolve(path);
  const known = [join(root, 'samples'), join(root, 'test/fixtures/minutes'), join(root, '../shared/corpus')];
  const place = known.indexOf(target);
  if (place >= 0) {
    const set = repositorySets(root).find(({ name }) => name === ['samples', 'minutes', 'corpus'][place]);
    if (set) return set;
  }
  if (!existsSync(target) || statSync(target).isDirectory()) return readSet(path, target);
  const set = readSet(path, dirname(target));
  return { ...set, documents: set.documents.filter(({ name }) => name === basename(target)), withoutTruth: [] };
}

/** A set as JSON: its figures, and everything that is wrong. */
function printed(set: SetMeasure): unknown {
  const { fields, variants, ...figures } = figuresOf(set);
  return {
    name: set.name,
    figures: { ...figures, fields: Object.fromEntries(fields), variants: Object.fromEntries(variants) },
    documents: set.documents.map(({ comparison, mutants, ...document }) => ({
      ...document,
      fields: Object.fromEntries(comparison.fields),
      disagreements: comparison.disagreements,
      mutants: mutants.map(({ mutant: { punkt, what, line, expected }, ...result }) => ({
        item: itemName(punkt),
        what,
        line,
        expected,
        ...result,
      })),
    })),
    troubles: set.troubles,
    withoutTruth: set.withoutTruth,
  };
}
