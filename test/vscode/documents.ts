/** The documents the suite opens, with what the command line reads in them. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { OutlineDocument } from '../../server/src/features/outline.ts';

const root = fromEnvironment('REFERAT_ROOT');
/** A copy of samples/: what the suite does to it, the project never sees. */
export const samples = fromEnvironment('REFERAT_SAMPLES');
/** Minutes of real municipalities, where they lie beside the project. */
const corpus = path.join(root, '..', 'shared', 'corpus');

export const incompleteSample = path.join(samples, 'ufuldstaendig.referat');

/** Every document there is to open. */
export function allDocuments(): string[] {
  return [samples, corpus].filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.referat'))
      .map((name) => path.join(folder, name)),
  );
}

/** What `referat outline` says of a document. */
export async function readOutline(file: string): Promise<OutlineDocument> {
  const { documents } = await outlines();
  const document = documents.find((one) => one.file === file);
  if (document === undefined) throw new Error(`referat outline says nothing of ${file}`);
  return document;
}

/** What `referat check` finds in a document at warning or above, in the words of `seriousFindings`. */
export async function readFindings(file: string): Promise<string[]> {
  const { findings } = await checked();
  return findings
    .filter((finding) => finding.file === file && /^(?:warning|error)$/.test(finding.severity))
    .map(({ rule, line }) => `${rule} ${line}`);
}

/** Each is asked once for all documents: starting a program takes longer than reading them. */
const outlines = once(() => referat<{ documents: OutlineDocument[] }>('outline'));
const checked = once(() => referat<{ findings: PrintedFinding[] }>('check', '--fail-on', 'error'));

interface PrintedFinding {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly line: number;
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

async function referat<T>(command: string, ...parameters: string[]): Promise<T> {
  const program = path.join(root, 'dist', 'cli.js');
  const line = [program, command, '--format', 'json', ...parameters, ...allDocuments()];
  // On the desktop the running program is VS Code, which this makes a plain Node of.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { stdout } = await promisify(execFile)(process.execPath, line, { env, maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as T;
}

function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

/** Minutes in which every item has what it needs. */
export const completeText = `REFERAT Kulturudvalget 2022-2025 d. 14-03-2024
Mødedato Torsdag d. 14. marts 2024 kl. 15:30
Mødested Mødelokale 2

Indholdsfortegnelse
Godkendelse af dagsorden.....\t2
Nyt gulv i hallen.....\t3
Tilskud til sommerkoncert.....\t4

Punkt 1: Godkendelse af dagsorden

Beslutning

Godkendt.

Punkt 2: Nyt gulv i hallen

04.04.00-G01-12-24

Sagsfremstilling

Hallens gulv er slidt, og foreningerne har bedt om et nyt. Et nyt gulv kan lægges i sommerferien.

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt som indstillet.

Punkt 3: Tilskud til sommerkoncert

20.15.00-Ø40-3-24

Sagsfremstilling

Koncertforeningen søger om tilskud til en koncert i parken den første lørdag i juni.

Indstilling

Forvaltningen indstiller, at der bevilges 15.000 kr. til koncerten.

Beslutning

Udsættes til næste møde.
`;

/** Where a line of a text stands, counted from 1. */
export function lineOf(text: string, line: string, after = 0): number {
  const found = text.split('\n').indexOf(line, after);
  if (found === -1) throw new Error(`no such line: ${line}`);
  return found + 1;
}
