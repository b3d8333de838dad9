/** `referat check`: what the rules find in each file, for a person or for another program. */
import { writeFileSync } from 'node:fs';
import { readText } from '../node/read.ts';
import { baselineOf, knownBy, readBaseline } from './baseline.ts';
import { type CheckedFile, createFileCheck, type FileCheckOptions, type Found, standardInput } from './checkFile.ts';
import { type Counts, findingText, patchText, summaryText } from './checkText.ts';
import { formats } from './formats.ts';
import { expandPaths } from './paths.ts';
import type { Shown } from './printedFinding.ts';
import { complain, exitCodes, type Terminal } from './terminal.ts';
import { checkOnThreads, type Machine, threadsFor } from './threads.ts';

export interface CheckCommandOptions extends FileCheckOptions {
  readonly format: 'text' | 'json' | 'sarif' | 'github' | 'junit';
  readonly failOn: Shown;
  /** The file with the findings that are accepted, and the one that gets those of this call. */
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly threads?: number;
}

const order: readonly Shown[] = ['hint', 'information', 'warning', 'error'];

/** Fewer files are done before anybody wonders. */
const longRun = 100;

/** Checks every file meant; what cannot be read is a line on stderr, the rest is still done. */
export async function runCheck(
  paths: readonly string[],
  options: CheckCommandOptions,
  terminal: Terminal,
  machine?: Machine,
): Promise<number> {
  const wrong = wrongTogether(paths, options);
  if (wrong !== undefined) {
    complain(terminal, wrong);
    return exitCodes.trouble;
  }
  const told = new Set<string>();
  const tell = (line: string) => {
    // Each thread reads the configuration for itself.
    if (!told.has(line)) complain(terminal, line);
    told.add(line);
  };
  const isKnown = await openBaseline(options.baseline);
  if (typeof isKnown === 'string') {
    complain(terminal, isKnown);
    return exitCodes.trouble;
  }
  const { files, troubles } = await expandPaths(paths);
  troubles.forEach(tell);
  const progress = files.length >= longRun ? terminal.progress?.(files.length) : undefined;
  /** What is written in between would break the line of progress. */
  const later: string[] = [];
  const write = (text: string) => (progress ? later.push(text) : terminal.out(text));
  const writesText = options.format === 'text' && options.writeBaseline === undefined;
  const found: Found[] = [];
  const read: string[] = [];
  const counts = { known: 0, fixes: 0, fixedFiles: 0 };
  for await (const checked of checkAll(files, options, terminal, machine)) {
    progress?.step();
    checked.complaints.forEach(tell);
    if (checked.trouble !== undefined) tell(checked.trouble);
    if (!checked.isRead) continue;
    read.push(checked.file);
    counts.fixes += checked.fixes;
    if (checked.fixes > 0) counts.fixedFiles++;
    const fresh = checked.found.filter((one) => !isKnown(one));
    counts.known += checked.found.length - fresh.length;
    for (const one of fresh) found.push(one);
    if (!writesText) continue;
    if (checked.patch !== undefined) write(patchText(checked.patch, terminal.colors));
    for (const one of fresh) write(findingText(one, options.language, terminal.colors));
  }
  progress?.stop();
  later.forEach((text) => void terminal.out(text));
  if (options.writeBaseline !== undefined) {
    const trouble = writeBaseline(found, options.writeBaseline, terminal);
    if (trouble !== undefined) tell(trouble);
    return told.size > 0 ? exitCodes.trouble : exitCodes.clean;
  }
  report(found, read, { ...counts, findings: found.length, files: read.length }, options, terminal);
  if (told.size > 0) return exitCodes.trouble;
  const failing = found.some(({ printed }) => order.indexOf(printed.severity) >= order.indexOf(options.failOn));
  return failing ? exitCodes.findings : exitCodes.clean;
}

/** Every file in its order, on this thread or on several. */
async function* checkAll(
  files: readonly string[],
  options: CheckCommandOptions,
  terminal: Terminal,
  machine: Machine | undefined,
): AsyncGenerator<Omit<CheckedFile, 'file'> & { readonly file: string }> {
  const { check, complaints } = await createFileCheck(options, terminal.input);
  const nothing = { file: '', isRead: false, found: [], fixes: 0 };
  const threads = machine && !files.includes(standardInput) ? threadsFor(files.length, machine, options.threads) : 1;
  // A configuration that was named is wrong even where nothing is left to check.
  const first = complaints();
  if (first.length > 0) yield { ...nothing, complaints: first };
  if (machine && threads > 1) yield* checkOnThreads(files, options, machine, threads);
  else for (const file of files) yield await check(file);
}

/** What cannot be asked for in one call, in one Danish line. */
function wrongTogether(paths: readonly string[], options: CheckCommandOptions): string | undefined {
  if (options.fix && paths.includes(standardInput))
    return `--fix kan ikke gemme det, der læses fra ${standardInput}; brug --fix-dry-run`;
  if (options.fix && options.fixDryRun) return '--fix og --fix-dry-run kan ikke bruges sammen';
  return undefined;
}

/** Which findings the baseline knows, none without one; or in one Danish line why it cannot be used. */
async function openBaseline(path: string | undefined): Promise<string | ((found: Found) => boolean)> {
  if (path === undefined) return () => false;
  const read = await readText(path);
  if ('trouble' in read) return `${path}: ${read.trouble}`;
  const baseline = readBaseline(read.text);
  return typeof baseline === 'string' ? `${path}: ${baseline}` : knownBy(baseline, path);
}

/** Writes all findings to a baseline and says so; the line that says why not, where it cannot. */
function writeBaseline(found: readonly Found[], path: string, terminal: Terminal): string | undefined {
  try {
    writeFileSync(path, `${JSON.stringify(baselineOf(found, path), null, 2)}\n`);
  } catch (error) {
    return `${path}: kan ikke gemmes (${error instanceof Error ? error.message : String(error)})`;
  }
  terminal.out(`${found.length} fund skrevet til ${path}\n`);
  return undefined;
}

function report(
  found: readonly Found[],
  files: readonly string[],
  counts: Omit<Counts, 'isDryRun'>,
  { format, language, fixDryRun }: CheckCommandOptions,
  terminal: Terminal,
): void {
  if (format !== 'text')
    terminal.out(formats[format]({ findings: found.map(({ printed }) => printed), files, language }));
  else if (files.length > 0) terminal.out(summaryText({ ...counts, isDryRun: fixDryRun === true }, language));
}
