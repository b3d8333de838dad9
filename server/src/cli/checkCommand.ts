/** `referat check`: what the rules find in each file, for a person or for another program. */
import { writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { readLarge, savingTroubleOf } from '../node/read.ts';
import { baselineOf, knownBy, readBaseline } from './baseline.ts';
import { type CheckedFile, createFileCheck, type FileCheckOptions, standardInput } from './checkFile.ts';
import { findingText, patchText, summaryText } from './checkText.ts';
import { type CheckReport, formats } from './formats.ts';
import { expandPaths } from './paths.ts';
import type { Found, PrintedFinding, Shown } from './printedFinding.ts';
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
  const isKnown = openBaseline(options.baseline);
  if (typeof isKnown === 'string') {
    complain(terminal, isKnown);
    return exitCodes.trouble;
  }
  const { files, troubles } = await expandPaths(paths);
  const { step, later, stop } = watched(files.length, terminal);
  const told = new Set<string>();
  const tell = (line: string) => {
    // Each thread reads the configuration for itself.
    if (!told.has(line)) later(() => complain(terminal, line));
    told.add(line);
  };
  // A patch is for another program: what a person reads goes beside it.
  const write = (text: string) => later(() => (options.fixDryRun ? terminal.error(text) : terminal.out(text)));
  troubles.forEach(tell);
  const writesText = options.format === 'text' && options.writeBaseline === undefined;
  const all: Found[] = [];
  const found: Found[] = [];
  const read: string[] = [];
  const counts = { known: 0, fixes: 0, fixedFiles: 0 };
  try {
    for await (const checked of checkAll(files, options, terminal, machine)) {
      step();
      checked.complaints.forEach(tell);
      if (checked.trouble !== undefined) tell(checked.trouble);
      if (!checked.isRead) continue;
      read.push(checked.file);
      counts.fixes += checked.fixes;
      if (checked.fixes > 0) counts.fixedFiles++;
      const fresh = checked.found.filter((one) => !isKnown(one));
      counts.known += checked.found.length - fresh.length;
      for (const one of checked.found) all.push(one);
      for (const one of fresh) found.push(one);
      if (!writesText) continue;
      const { patch } = checked;
      if (patch !== undefined) later(() => terminal.out(patchText(patch, terminal.colors)));
      for (const one of fresh) write(findingText(one, options.language, terminal.colors));
    }
  } finally {
    stop();
  }
  if (options.writeBaseline !== undefined) {
    // Where nothing could be read an old one is worth more than an empty one.
    const trouble = read.length > 0 ? writeBaseline(all, options.writeBaseline, counts.fixes, terminal) : undefined;
    if (trouble !== undefined) tell(trouble);
    return told.size > 0 ? exitCodes.trouble : exitCodes.clean;
  }
  if (options.format === 'text') {
    const isDryRun = options.fixDryRun === true;
    const summary = { ...counts, findings: found.length, files: read.length, isDryRun };
    if (read.length > 0) write(summaryText(summary, options.language));
  } else terminal.out(formats[options.format](reportOf(found, read, [...told], options)));
  if (told.size > 0) return exitCodes.trouble;
  return found.some(({ printed }) => fails(printed, options)) ? exitCodes.findings : exitCodes.clean;
}

/** True where a finding is grave enough to be called for. */
function fails({ severity }: PrintedFinding, { failOn }: Pick<CheckCommandOptions, 'failOn'>): boolean {
  return order.indexOf(severity) >= order.indexOf(failOn);
}

function reportOf(
  found: readonly Found[],
  files: readonly string[],
  troubles: readonly string[],
  options: CheckCommandOptions,
): CheckReport {
  const findings = found.map(({ printed }) => printed);
  return { findings, files, troubles, language: options.language, fails: (finding) => fails(finding, options) };
}

/** Shows how far a long run is; what is written meanwhile would break that line and waits until it is over. */
function watched(files: number, terminal: Terminal) {
  const progress = files >= longRun ? terminal.progress?.(files) : undefined;
  const waiting: (() => void)[] = [];
  return {
    step: () => progress?.step(),
    later: (write: () => void) => void (progress ? waiting.push(write) : write()),
    stop: () => {
      progress?.stop();
      for (const write of waiting.splice(0)) write();
    },
  };
}

/** Between so many files others have their turn. */
const filesInOneGo = 20;

/** Every file in its order, on this thread or on several. */
async function* checkAll(
  files: readonly string[],
  options: CheckCommandOptions,
  terminal: Terminal,
  machine: Machine | undefined,
): AsyncGenerator<CheckedFile> {
  const { check, complaints } = await createFileCheck(options, terminal.input);
  const nothing = { file: '', isRead: false, found: [], fixes: 0 };
  const threads = machine && !files.includes(standardInput) ? threadsFor(files.length, machine, options.threads) : 1;
  // A configuration that was named is wrong even where nothing is left to check.
  const first = complaints();
  if (first.length > 0) yield { ...nothing, complaints: first };
  if (machine && threads > 1) yield* checkOnThreads(files, options, machine, threads);
  else {
    for (const [at, file] of files.entries()) {
      // Files are read in one go: without a pause nobody could break off.
      if (at % filesInOneGo === 0) await setImmediate();
      yield await check(file);
    }
  }
}

/** What cannot be asked for in one call, in one Danish line. */
function wrongTogether(paths: readonly string[], options: CheckCommandOptions): string | undefined {
  if (options.fix && paths.includes(standardInput))
    return `--fix kan ikke gemme det, der læses fra ${standardInput}; brug --fix-dry-run`;
  if (options.fix && options.fixDryRun) return '--fix og --fix-dry-run kan ikke bruges sammen';
  if (options.format !== 'text') {
    if (options.fixDryRun) return `--fix-dry-run viser en patch og kan ikke bruges med --format ${options.format}`;
    if (options.writeBaseline) return `--write-baseline kan ikke bruges med --format ${options.format}`;
  }
  return undefined;
}

/** Which findings the baseline knows, none without one; or in one Danish line why it cannot be used. */
function openBaseline(path: string | undefined): string | ((found: Found) => boolean) {
  if (path === undefined) return () => false;
  // It may be larger than any minutes are.
  const read = readLarge(path);
  if ('trouble' in read) return `${path}: ${read.trouble}`;
  const baseline = readBaseline(read.text);
  return typeof baseline === 'string' ? `${path}: ${baseline}` : knownBy(baseline, path);
}

/** Writes all findings to a baseline and says so; the line that says why not, where it cannot. */
function writeBaseline(found: readonly Found[], path: string, fixes: number, terminal: Terminal): string | undefined {
  if (fixes > 0) terminal.out(`${fixes} ${fixes === 1 ? 'rettelse' : 'rettelser'}\n`);
  const baseline = baselineOf(found, path);
  const written = Object.values(baseline.findings).flatMap((rules) => Object.values(rules).flat()).length;
  try {
    writeFileSync(path, `${JSON.stringify(baseline, null, 2)}\n`);
  } catch (error) {
    return `${path}: ${savingTroubleOf(error)}`;
  }
  terminal.out(`${written} fund skrevet til ${path}\n`);
  return undefined;
}
