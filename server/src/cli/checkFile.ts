/** Checks one file: what a command tells of it, as plain data that may come from another thread. */
import type { Readable } from 'node:stream';
import { parse } from '../core/parse.ts';
import type { Language } from '../features/language.ts';
import { type ReadText, readInput, readText } from '../node/read.ts';
import { type CheckedFinding, check } from '../rules/check.ts';
import type { Severity } from '../rules/rule.ts';
import { keyOf } from './baseline.ts';
import { type ConfigurationOptions, openConfiguration } from './configuration.ts';
import { excerptOf } from './excerpt.ts';
import { fixText, patchOf, save } from './fixing.ts';
import { type LineTable, lineTable } from './lineTable.ts';
import type { Found, PrintedFinding } from './printedFinding.ts';

export interface FileCheckOptions extends ConfigurationOptions {
  /** Severities that hold over those of the configuration, by rule. */
  readonly rule: Readonly<Record<string, Severity>>;
  /** Saves the file with all that can be fixed without doubt. */
  readonly fix?: true;
  /** Tells what that would change. */
  readonly fixDryRun?: true;
  /** What the text on standard input is called, and where its configuration is looked for. */
  readonly stdinName?: string;
}

/** What came of a file. */
export interface CheckedFile {
  readonly file: string;
  /** Why it was not read, or read and not saved. */
  readonly trouble?: string | undefined;
  /** What is wrong with configuration files that were read for it. */
  readonly complaints: readonly string[];
  readonly isRead: boolean;
  readonly found: readonly Found[];
  readonly fixes: number;
  /** What fixing would change, as a patch, where nothing was saved. */
  readonly patch?: string | undefined;
}

export interface FileCheck {
  check(file: string): Promise<CheckedFile>;
  /** What is wrong with configuration files and was not told yet. */
  complaints(): readonly string[];
}

/** The name that means standard input. */
export const standardInput = '-';

/** Checks files one after the other; each configuration file is read once. */
export async function createFileCheck(options: FileCheckOptions, input?: Readable): Promise<FileCheck> {
  let complaints: string[] = [];
  const configuration = await openConfiguration(options, (line) => complaints.push(line));
  const told = () => {
    const lines = complaints;
    complaints = [];
    return lines;
  };
  return {
    complaints: told,
    async check(path) {
      const isInput = path === standardInput && input !== undefined;
      const file = isInput ? (options.stdinName ?? '<stdin>') : path;
      try {
        return await checkOne(path, isInput ? input : undefined, file);
      } catch (error) {
        return unchecked(file, error, told());
      }
    },
  };

  async function checkOne(path: string, input: Readable | undefined, file: string): Promise<CheckedFile> {
    const nothing = { file, complaints: [], isRead: false, found: [], fixes: 0 };
    const result: ReadText = input ? await readInput(input) : await readText(path);
    if ('trouble' in result) return { ...nothing, trouble: `${file}: ${result.trouble}`, complaints: told() };
    const own = await configuration.of(input ? (options.stdinName ?? '-') : path);
    const settings = { ...own, severities: { ...own.severities, ...options.rule } };
    const fixed = options.fix || options.fixDryRun ? fixText(result.text, settings) : undefined;
    const isChanged = fixed !== undefined && fixed.fixes > 0;
    const trouble = isChanged && options.fix ? save(path, result, fixed.text) : undefined;
    // What is told stands in the file as it is now.
    const text = isChanged && options.fix && trouble === undefined ? fixed.text : result.text;
    const table = lineTable(text);
    return {
      ...nothing,
      isRead: true,
      trouble: trouble && `${file}: ${trouble}`,
      complaints: told(),
      found: check(parse(text, settings), settings).map((finding) => found(finding, file, text, table, options)),
      fixes: trouble === undefined ? (fixed?.fixes ?? 0) : 0,
      patch: isChanged && options.fixDryRun ? patchOf(file, result.text, fixed.text) : undefined,
    };
  }
}

/** What is told of a file at which something failed that nobody thought of. */
export function unchecked(file: string, error: unknown, complaints: readonly string[] = []): CheckedFile {
  const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  const trouble = `${file}: kunne ikke kontrolleres (${reason})`;
  return { file, trouble, complaints, isRead: false, found: [], fixes: 0 };
}

function found(
  finding: CheckedFinding,
  file: string,
  text: string,
  table: LineTable,
  { language }: { readonly language: Language },
): Found {
  const printed: PrintedFinding = {
    file,
    rule: finding.rule.id,
    severity: finding.severity,
    line: table.line(finding.start),
    column: table.column(finding.start),
    endLine: table.line(finding.end),
    endColumn: table.column(finding.end),
    message: finding.message[language],
    punkt: finding.punkt ?? null,
  };
  const { line, column, endLine, endColumn } = printed;
  return {
    printed,
    excerpt: excerptOf(table.text(line), column, endLine === line ? endColumn : Number.POSITIVE_INFINITY),
    key: keyOf(text.slice(finding.start, finding.end)),
  };
}
