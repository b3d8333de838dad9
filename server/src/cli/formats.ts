/** Findings as other programs read them: SARIF 2.1.0, workflow commands of GitHub, JUnit's XML. */
import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, Result } from 'sarif';
import { create } from 'xmlbuilder';
import type { Language } from '../features/language.ts';
import { repository, rulePage } from '../rules/documentation.ts';
import { rules } from '../rules/rules.ts';
import type { PrintedFinding } from './printedFinding.ts';

/** What a whole check found. */
export interface CheckReport {
  readonly findings: readonly PrintedFinding[];
  /** The files that were read, with findings or without. */
  readonly files: readonly string[];
  /** What could not be read or done, a line each. */
  readonly troubles: readonly string[];
  readonly language: Language;
  /** Whether a finding is as grave as was asked for. */
  fails(finding: PrintedFinding): boolean;
}

/** The formats that are written once all is checked, by their names. */
export const formats: Readonly<Record<'json' | 'sarif' | 'github' | 'junit', (report: CheckReport) => string>> = {
  json: ({ findings }) => `${JSON.stringify({ version: 1, findings }, null, 2)}\n`,
  sarif: (report) => `${JSON.stringify(sarif(report), null, 2)}\n`,
  github,
  junit,
};

const sarifLevels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

function sarif({ findings, troubles, language }: CheckReport): Log {
  const ids = rules.map(({ id }) => id);
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'referat',
            informationUri: repository,
            ...(process.env.REFERAT_VERSION && { version: process.env.REFERAT_VERSION }),
            rules: rules.map(({ id, title, severity }) => ({
              id,
              shortDescription: { text: title[language] },
              helpUri: rulePage(id),
              defaultConfiguration: { level: severity === 'off' ? 'none' : sarifLevels[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: troubles.length === 0,
            toolExecutionNotifications: troubles.map((text) => ({ level: 'error', message: { text } })),
          },
        ],
        results: findings.map(
          (finding): Result => ({
            ruleId: finding.rule,
            ruleIndex: ids.indexOf(finding.rule),
            level: sarifLevels[finding.severity],
            message: { text: finding.message },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: uriOf(finding.file) },
                  region: {
                    startLine: finding.line,
                    startColumn: finding.column,
                    endLine: finding.endLine,
                    endColumn: finding.endColumn,
                  },
                },
              },
            ],
          }),
        ),
      },
    ],
  };
}

/** Relative paths stay so: the program that shows the findings knows where it stands. */
function uriOf(file: string): string {
  return isAbsolute(file) ? pathToFileURL(file).href : encodeURI(file.replaceAll(sep, '/')).replaceAll('#', '%23');
}

const githubCommands = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

/** One line a finding, which a workflow shows beside the line of the file. */
function github({ findings }: CheckReport): string {
  return findings
    .map(({ file, rule, severity, line, column, endLine, endColumn, message }) => {
      const place = { file, line, endLine, col: column, endColumn, title: rule };
      const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${githubCommands[severity]} ${properties.join(',')}::${escapeData(message)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * A suite a file, a case a finding, failed where it is as grave as was asked for and else with its text beside it; a file
 * without findings is one case that passes.
 */
function junit({ findings, files, fails }: CheckReport): string {
  const count = (some: readonly PrintedFinding[]) => some.filter(fails).length;
  const root = create('testsuites', { encoding: 'UTF-8' }).att('name', 'referat').att('failures', count(findings));
  const byFile = new Map(files.map((file) => [file, [] as PrintedFinding[]]));
  for (const finding of findings) byFile.get(finding.file)?.push(finding);
  for (const [name, own] of byFile) {
    const file = xml(name);
    const suite = root
      .ele('testsuite')
      .att('name', file)
      .att('tests', Math.max(1, own.length))
      .att('failures', count(own));
    if (own.length === 0) suite.ele('testcase').att('classname', file).att('name', 'referat');
    for (const finding of own) {
      const { rule, severity, line, column } = finding;
      const message = xml(finding.message);
      const text = `${file}:${line}:${column}: ${message}`;
      const testcase = suite.ele('testcase').att('classname', file).att('name', `${rule} ${line}:${column}`);
      if (fails(finding)) testcase.ele('failure', text).att('message', message).att('type', severity);
      else testcase.ele('system-out', text);
    }
  }
  return `${root.end({ pretty: true })}\n`;
}

/** The text without the characters XML has no place for. */
function xml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
