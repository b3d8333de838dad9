/** The whole documents tests read: the project's samples, and the corpus beside the project where it is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineTable } from '../../server/src/cli/lineTable.ts';
import { parse } from '../../server/src/core/parse.ts';
import { type OutlineDocument, outline } from '../../server/src/features/outline.ts';

const root = join(import.meta.dirname, '../..');
/** Real minutes of real municipalities: tests read them where they are, the project holds none. */
const corpusFolder = join(root, '../shared/corpus');
const samplesFolder = join(root, 'samples');

/** A document with what a careful reader finds in it: an outline, with fewer fields where they say nothing. */
export interface KnownDocument {
  readonly name: string;
  readonly source: string;
  readonly truth: Partial<OutlineDocument> &
    Pick<OutlineDocument, 'file' | 'punkter' | 'type'> & { readonly findings?: readonly KnownFinding[] };
  /** True where nothing is missing in it. */
  readonly complete: boolean;
}

export interface KnownFinding {
  readonly rule: string;
  readonly line: number;
  readonly punkt: number | null;
}

/** Samples first, then the corpus. */
export function knownDocuments(): KnownDocument[] {
  return [...readFolder(samplesFolder, join(root, 'test/fixtures/samples/truth.json')), ...corpusDocuments()];
}

/** The corpus alone; empty where it is not there. */
export function corpusDocuments(): KnownDocument[] {
  return existsSync(corpusFolder) ? readFolder(corpusFolder, join(corpusFolder, 'truth.json')) : [];
}

/** Every sample's file name, for the test that none is left without a truth. */
export function sampleFiles(): string[] {
  return readdirSync(samplesFolder).filter((file) => file.endsWith('.referat'));
}

function readFolder(folder: string, truthFile: string): KnownDocument[] {
  const { documents } = JSON.parse(readFileSync(truthFile, 'utf8')) as { documents: KnownDocument['truth'][] };
  return documents.map((truth) => ({
    name: truth.file,
    source: readFileSync(join(folder, truth.file), 'utf8'),
    truth,
    complete: (truth.findings ?? []).length === 0,
  }));
}

/** The outline of a text, as the command line prints it. */
export function outlineOf(source: string, file = 'prøve.referat'): OutlineDocument {
  return outline(parse(source), file, lineTable(source).line);
}
