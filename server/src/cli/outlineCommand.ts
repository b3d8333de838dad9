/** `referat outline`: what each document holds, for a person or as JSON. */
import type { DocumentOptions } from '../configuration/options.ts';
import { parse, parseWithReadings } from '../core/parse.ts';
import { evenSpaces } from '../core/wording.ts';
import { gapsByPunkt, punktDetail, punktName } from '../features/labels.ts';
import type { Language } from '../features/language.ts';
import { type OutlineDocument, outline } from '../features/outline.ts';
import { readInput, readText } from '../node/read.ts';
import { check } from '../rules/check.ts';
import { standardInput } from './checkFile.ts';
import { type ConfigurationOptions, openConfiguration } from './configuration.ts';
import { explanationText } from './explanationText.ts';
import { lineTable } from './lineTable.ts';
import { complain, exitCodes, type Terminal } from './terminal.ts';

export interface OutlineOptions extends ConfigurationOptions {
  readonly format: 'text' | 'json';
  /** Every line with what it was taken for, and why. */
  readonly explain?: boolean;
}

/** Prints the outline of each file; a file that cannot be read is a line on stderr, the others are still printed. */
export async function runOutline(
  files: readonly string[],
  options: OutlineOptions,
  terminal: Terminal,
): Promise<number> {
  let code: number = exitCodes.clean;
  const fail = (line: string) => {
    complain(terminal, line);
    code = exitCodes.trouble;
  };
  if (options.explain && options.format === 'json') {
    fail('--explain: skrives kun som tekst, ikke med --format json (se referat outline --help)');
    return code;
  }
  const configuration = await openConfiguration(options, fail);
  const documents: OutlineDocument[] = [];
  for (const file of files) {
    const isInput = file === standardInput && terminal.input !== undefined;
    const read = isInput ? await readInput(terminal.input) : await readText(file);
    if ('trouble' in read) {
      fail(`${file}: ${read.trouble}`);
      continue;
    }
    const told = await configuration.of(file);
    if (options.format === 'json') documents.push(outline(parse(read.text, told), file, lineTable(read.text).line));
    else if (options.explain) {
      terminal.out(explanationText(parseWithReadings(read.text, told), file, options.language, terminal.colors));
    } else terminal.out(outlineText(read.text, file, told, options.language, terminal.colors));
  }
  if (options.format === 'json') terminal.out(`${JSON.stringify({ version: 1, documents }, null, 2)}\n`);
  return code;
}

/** A heading for the document, a line for each item and one, further in, for each of its sections. */
function outlineText(
  source: string,
  file: string,
  told: DocumentOptions,
  language: Language,
  { bold, dim, cyan }: Terminal['colors'],
): string {
  const referat = parse(source, told);
  const table = lineTable(source);
  const { body, date } = outline(referat, file, table.line);
  const width = String(table.line(source.length)).length;
  const place = (offset: number) => dim(String(table.line(offset)).padStart(width));
  const lines = [
    `${bold(file)}${dim(
      [body, date]
        .filter(Boolean)
        .map((part) => `  ${part}`)
        .join(''),
    )}`,
  ];
  const gaps = gapsByPunkt(check(referat, told));
  for (const punkt of referat.punkter) {
    const detail = punktDetail(punkt, gaps.get(punkt) ?? [], language);
    lines.push(`${place(punkt.start)}  ${bold(punktName(punkt))}${detail === '' ? '' : cyan(`  ${detail}`)}`);
    for (const { heading } of punkt.sections) lines.push(`${place(heading.start)}      ${evenSpaces(heading.text)}`);
  }
  if (referat.punkter.length === 0) lines.push(language === 'da' ? '  ingen punkter fundet' : '  no items found');
  return `${lines.join('\n')}\n\n`;
}
