/** `npm run accuracy`: measures the repository's documents, or those of a folder, and says what is below the figures. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { itemName } from './compare.ts';
import { corpusName, corpusSet, type DocumentSet, ownSets, readSet } from './documents.ts';
import { belowFigures, figuresOf } from './figures.ts';
import { measureSet, type SetMeasure } from './measure.ts';
import { accuracyPage, pageFile } from './page.ts';
import { reportOf, summaryOf } from './report.ts';
import { variants } from './variants.ts';

/** What the command prints to. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
}

/** How many lines on what is wrong are shown of each document. */
const fewLines = 25;

const usage = 'npm run accuracy [-- FOLDER | DOCUMENT] [--all] [--quick] [--json] [--write]';

/**
 * Returns the exit code: 0 where everything is as written in `figures.json`, 1 where something is below or the page is
 * stale, 2 where the call is wrong or something cannot be read.
 */
export function accuracy(parameters: readonly string[], root: string, { out, error }: Output): number {
  const call = callOf(parameters);
  if (typeof call === 'string') {
    error(`${call}\n${usage}\n`);
    return 2;
  }
  const sets = call.path === undefined ? repositorySets(root) : [folderSet(call.path, root)];
  const measured = sets.map((set) => measureSet(set, call.quick ? [] : variants));
  if (call.json) out(`${JSON.stringify({ version: 1, sets: measured.map(printed) }, null, 2)}\n`);
  else {
    for (const set of measured) out(`${reportOf(set, call.all ? Number.POSITIVE_INFINITY : fewLines)}\n`);
    out(`${summaryOf(measured)}\n`);
  }
  const unreadable = measured.flatMap(({ troubles }) => troubles);
  const fell = measured.flatMap(belowFigures);
  if (call.path === undefined && !call.quick && isStale(root, measured, call.write))
    fell.push(`stale: ${pageFile} (npm run accuracy -- --write writes it)`);
  for (const line of [...unreadable, ...fell]) error(`${line}\n`);
  if (fell.length > 0) return 1;
  return unreadable.length > 0 ? 2 : 0;
}

interface Call {
  readonly path: string | undefined;
  readonly all: boolean;
  /** Without the variants, which take most of the time. */
  readonly quick: boolean;
  readonly json: boolean;
  readonly write: boolean;
}

/** What was asked for, or what is wrong with it. */
function callOf(parameters: readonly string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        all: { type: 'boolean' },
        quick: { type: 'boolean' },
        json: { type: 'boolean' },
        write: { type: 'boolean' },
      },
    });
    const { all = false, quick = false, json = false, write = false } = values;
    const [path] = positionals;
    if (positionals.length > 1) return 'one folder at a time';
    if (write && path !== undefined)
      return 'the page tells of the documents of the repository: --write goes with no folder';
    if (write && quick) return 'the page tells of the variants too: --write goes without --quick';
    return { path, all, quick, json, write };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** True where the page is not what was measured, after it was written where that is wanted. */
function isStale(root: string, measured: readonly SetMeasure[], write: boolean): boolean {
  const file = join(root, pageFile);
  const current = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const own = measured.filter(({ name }) => name !== corpusName);
  const page = accuracyPage(
    current,
    own,
    measured.find(({ name }) => name === corpusName),
  );
  if (page === current) return false;
  if (write) writeFileSync(file, page);
  return !write;
}

function repositorySets(root: string): DocumentSet[] {
  const corpus = corpusSet(root);
  return [...ownSets(root), ...(corpus ? [corpus] : [])];
}

/** A set of the repository by its folder, any other folder, or one document of a folder. */
function folderSet(path: string, root: string): DocumentSet {
  const target = resolve(path);
  const known = repositorySets(root).find(({ folder }) => folder === target);
  if (known) return known;
  if (!existsSync(target) || statSync(target).isDirectory()) return readSet(path, target);
  const set = readSet(path, dirname(target));
  const documents = set.documents.filter(({ name }) => name === basename(target));
  const troubles = documents.length === 0 ? [`${path}: no truth speaks of it`] : [];
  return { ...set, documents, troubles, withoutTruth: [] };
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
