/** `referat check`: what the rules find in each file, for a person or for another program. */
import { parse } from '../core/parse.ts';
import type { Language } from '../features/language.ts';
import { readText } from '../node/read.ts';
import { type CheckedFinding, check } from '../rules/check.ts';
import type { Severity } from '../rules/rule.ts';
import { type ConfigurationOptions, openConfiguration } from './configuration.ts';
import { formats } from './formats.ts';
import { type LineTable, lineTable } from './lineTable.ts';
import { expandPaths } from './paths.ts';
import type { PrintedFinding, Shown } from './printedFinding.ts';
import { complain, exitCodes, type Terminal } from './terminal.ts';

export interface CheckCommandOptions extends ConfigurationOptions {
  readonly format: 'text' | 'json' | 'sarif' | 'github' | 'junit';
  readonly failOn: Shown;
  /** Severities that hold over those of the configuration, by rule. */
  readonly rule: Readonly<Record<string, Severity>>;
}

const order: readonly Shown[] = ['hint', 'information', 'warning', 'error'];

/** Checks every file meant; what cannot be read is a line on stderr, the rest is still done. */
export async function runCheck(
  paths: readonly string[],
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const configuration = await openConfiguration(options, terminal);
  const { files, troubles } = await expandPaths(paths);
  for (const trouble of troubles) complain(terminal, trouble);
  const found: PrintedFinding[] = [];
  const read: string[] = [];
  for (const file of files) {
    const result = await readText(file);
    if ('trouble' in result) {
      complain(terminal, `${file}: ${result.trouble}`);
      continue;
    }
    read.push(file);
    const table = lineTable(result.text);
    const told = await configuration.of(file);
    const severities = { ...told.severities, ...options.rule };
    const findings = check(parse(result.text, told), { ...told, severities }).map((finding) =>
      printed(finding, file, table, options.language),
    );
    if (options.format === 'text')
      for (const finding of findings) terminal.out(findingText(finding, table, options.language, terminal.colors));
    for (const finding of findings) found.push(finding);
  }
  const { language } = options;
  if (options.format !== 'text') terminal.out(formats[options.format]({ findings: found, files: read, language }));
  else if (read.length > 0) terminal.out(summary(found.length, read.length, language));
  if (troubles.length > 0 || read.length < files.length || configuration.failed()) return exitCodes.trouble;
  const failing = found.some(({ severity }) => order.indexOf(severity) >= order.indexOf(options.failOn));
  return failing ? exitCodes.findings : exitCodes.clean;
}

function printed(finding: CheckedFinding, file: string, table: LineTable, language: Language): PrintedFinding {
  return {
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
}

const severityNames: Readonly<Record<Language, Readonly<Record<Shown, string>>>> = {
  da: { error: 'fejl', warning: 'advarsel', information: 'oplysning', hint: 'tip' },
  en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
};

/** `fil:linje:kolonne: advarsel: besked (regel)`, then the line it stands on. */
function findingText(
  finding: PrintedFinding,
  table: LineTable,
  language: Language,
  colors: Terminal['colors'],
): string {
  const name = severityNames[language][finding.severity];
  const coloured =
    finding.severity === 'error'
      ? colors.red(name)
      : finding.severity === 'warning'
        ? colors.yellow(name)
        : colors.blue(name);
  const place = colors.bold(`${finding.file}:${finding.line}:${finding.column}`);
  return `${place}: ${coloured}: ${finding.message} ${colors.dim(`(${finding.rule})`)}\n    ${colors.dim(shown(table.text(finding.line), finding.column))}\n`;
}

/** More of a line fills the screen and shows nothing better. */
const mostShown = 200;

/** The line without the spaces around it; of a long one what stands around the column. */
function shown(line: string, column: number): string {
  const text = line.trim();
  if (text.length <= mostShown) return text;
  const from = Math.max(0, Math.min(column - 1 - mostShown / 2, line.length - mostShown));
  return `${from > 0 ? '… ' : ''}${line.slice(from, from + mostShown).trim()}${from + mostShown < line.length ? ' …' : ''}`;
}

function summary(findings: number, files: number, language: Language): string {
  if (language === 'en') {
    return `${findings === 1 ? '1 finding' : `${findings} findings`} in ${files === 1 ? '1 file' : `${files} files`}\n`;
  }
  return `${findings === 0 ? 'Ingen fund' : `${findings} fund`} i ${files === 1 ? '1 fil' : `${files} filer`}\n`;
}
