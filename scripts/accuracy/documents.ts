/** The documents the parser is measured on, each with what a careful reader found in it: its truth. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { OutlineDocument, OutlinePunkt } from '../../server/src/features/outline.ts';
import { decode } from '../../server/src/node/read.ts';

/** What a careful reader found: an outline that may say less, and the findings the document is known for. */
export interface Truth extends Partial<Omit<OutlineDocument, 'file' | 'punkter'>> {
  /** The document, from the folder of the truth. */
  readonly file: string;
  readonly punkter: readonly TruthPunkt[];
  /** What the rules must find; nothing where it is left out. */
  readonly findings?: readonly KnownFinding[];
  /** What the rules may find: two careful readers would not agree. */
  readonly unsureFindings?: readonly KnownFinding[];
  /** True where the text breaks off in the last item, which then may seem to lack what was only cut away. */
  readonly truncated?: boolean;
}

/** One item; without a line nothing could be matched with it. */
export type TruthPunkt = Partial<Omit<OutlinePunkt, 'sections'>> & {
  readonly line: number;
  readonly sections?: readonly TruthSection[];
};

type OutlineSection = OutlinePunkt['sections'][number];
export type TruthSection = Partial<OutlineSection> & Pick<OutlineSection, 'kind' | 'line'>;

/** A finding the document is known for. */
export interface KnownFinding {
  readonly rule: string;
  readonly line: number;
  readonly punkt?: number | null;
}

/** A document with its truth. */
export interface KnownDocument {
  readonly name: string;
  readonly source: string;
  readonly truth: Truth;
}

/** Documents measured together. */
export interface DocumentSet {
  /** `samples`; the key of the set in `figures.json` */
  readonly name: string;
  readonly folder: string;
  readonly documents: readonly KnownDocument[];
  /** What could not be read, a line each. */
  readonly troubles: readonly string[];
  /** `.referat` files of the folder that no truth speaks of. */
  readonly withoutTruth: readonly string[];
}

/** The sets of the repository itself: documents written for it. */
export function ownSets(root: string): DocumentSet[] {
  const minutes = join(root, 'test/fixtures/minutes');
  return [
    readSet('samples', join(root, 'samples'), [join(root, 'test/fixtures/samples/truth.json')]),
    ...(existsSync(minutes) ? [readSet('minutes', minutes)] : []),
  ];
}

export const corpusName = 'corpus';

/** Real minutes beside the project, which holds none itself; nothing where they are not there. */
export function corpusSet(root: string): DocumentSet | undefined {
  const folder = join(root, '../shared/corpus');
  return existsSync(folder) ? readSet(corpusName, folder) : undefined;
}

/**
 * The documents of a folder with their truths, which stand in the files given, else in `truth.json` and `*.truth.json`
 * anywhere in the folder. Never throws: what cannot be read is a line of `troubles`.
 */
export function readSet(name: string, folder: string, truthFiles = truthFilesOf(folder)): DocumentSet {
  const documents: KnownDocument[] = [];
  const troubles: string[] = [];
  for (const truthFile of truthFiles) {
    // Truths kept apart from their documents speak of files of the folder itself.
    const home = relative(folder, truthFile).startsWith('..') ? folder : dirname(truthFile);
    for (const truth of readTruths(truthFile, troubles)) {
      const file = documentOf(truth, truthFile, home);
      const text = readDocument(file);
      const label = relative(folder, file);
      if ('trouble' in text) troubles.push(`${label}: ${text.trouble}`);
      else documents.push({ name: label, source: text.text, truth: { ...truth, file: label } });
    }
  }
  const known = new Set(documents.map((document) => document.name));
  const withoutTruth = filesBelow(folder).filter((file) => file.endsWith('.referat') && !known.has(file));
  if (truthFiles.length === 0) troubles.push(`${folder}: no truth.json and no *.truth.json`);
  return { name, folder, documents, troubles, withoutTruth };
}

function truthFilesOf(folder: string): string[] {
  return filesBelow(folder)
    .filter((file) => basename(file) === 'truth.json' || file.endsWith('.truth.json'))
    .map((file) => join(folder, file));
}

/** Every file of a folder and the folders in it, in the order of their names; none where there is no such folder. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.includes('node_modules'))
    .sort();
}

/** A truth as it is read: one that stands beside its document need not name it. */
type UnnamedTruth = Omit<Truth, 'file'> & Partial<Pick<Truth, 'file'>>;

/** `{"documents": […]}`, or one truth alone. */
function readTruths(file: string, troubles: string[]): UnnamedTruth[] {
  try {
    const content = JSON.parse(readFileSync(file, 'utf8')) as UnnamedTruth & { documents?: UnnamedTruth[] };
    return (content.documents ?? [content]).filter((truth) => {
      const isComparable = Array.isArray(truth.punkter) && truth.punkter.every(({ line }) => Number.isInteger(line));
      if (!isComparable) troubles.push(`${file}: ${truth.file ?? 'the truth'} has no punkter, or one without a line`);
      return isComparable;
    });
  } catch (error) {
    troubles.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

/** The document a truth speaks of: the file it names, else the one beside it that has its name. */
function documentOf({ file }: UnnamedTruth, truthFile: string, home: string): string {
  const stem = basename(truthFile, '.truth.json');
  const candidates = [...(file === undefined ? [] : [file]), stem, `${stem}.referat`, `${stem}.txt`];
  return join(home, candidates.find((candidate) => existsSync(join(home, candidate))) ?? candidates[0] ?? stem);
}

function readDocument(file: string): ReturnType<typeof decode> {
  try {
    return decode(readFileSync(file));
  } catch (error) {
    return { trouble: error instanceof Error ? error.message : String(error) };
  }
}
