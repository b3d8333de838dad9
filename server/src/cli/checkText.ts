/** What `referat check` writes for people. */
import type { Language } from '../features/language.ts';
import { shown } from './excerpt.ts';
import type { Found, Shown } from './printedFinding.ts';
import type { Terminal } from './terminal.ts';

/** How a severity is called. */
export const severityNames: Readonly<Record<Language, Readonly<Record<Shown, string>>>> = {
  da: { error: 'fejl', warning: 'advarsel', information: 'oplysning', hint: 'tip' },
  en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
};

/** `fil:linje:kolonne: advarsel: besked (regel)`, then the line it stands on, with carets below the place. */
export function findingText({ printed, excerpt }: Found, language: Language, colors: Terminal['colors']): string {
  const { severity, file, line, column, message, rule } = printed;
  const colour = severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.blue;
  const place = colors.bold(`${shown(file)}:${line}:${column}`);
  const name = colour(severityNames[language][severity]);
  const carets = colour('^'.repeat(excerpt.width));
  return `${place}: ${name}: ${shown(message)} ${colors.dim(`(${rule})`)}
    ${colors.dim(excerpt.text)}
    ${' '.repeat(excerpt.before)}${carets}
`;
}

/** A patch with what goes in red and what comes in green. */
export function patchText(patch: string, colors: Terminal['colors']): string {
  return patch.replace(/^[-+].*$/gmu, (line) => (line.startsWith('-') ? colors.red(line) : colors.green(line)));
}

/** How a whole check ended. */
export interface Counts {
  readonly findings: number;
  readonly files: number;
  /** Findings the baseline knows. */
  readonly known: number;
  readonly fixes: number;
  readonly fixedFiles: number;
  readonly isDryRun: boolean;
}

/** `3 fund i 2 filer`, with what was fixed before and what the baseline knows behind. */
export function summaryText(counts: Counts, language: Language): string {
  return `${(language === 'da' ? danish(counts) : english(counts)).join('\n')}\n`;
}

function danish({ findings, files, known, fixes, fixedFiles, isDryRun }: Counts): string[] {
  const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
  const fixed = `${isDryRun ? count(fixes, 'mulig rettelse', 'mulige rettelser') : count(fixes, 'rettelse', 'rettelser')} i ${count(fixedFiles, 'fil', 'filer')}`;
  const beside = known > 0 ? `; ${count(known, 'kendt', 'kendte')} udeladt` : '';
  const found = `${findings === 0 ? (known > 0 ? 'Ingen nye fund' : 'Ingen fund') : `${findings} ${known > 0 ? (findings === 1 ? 'nyt ' : 'nye ') : ''}fund`}`;
  return [...(fixes > 0 ? [fixed] : []), `${found} i ${count(files, 'fil', 'filer')}${beside}`];
}

function english({ findings, files, known, fixes, fixedFiles, isDryRun }: Counts): string[] {
  const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  const fixed = `${fixes} ${isDryRun ? 'possible ' : ''}${fixes === 1 ? 'fix' : 'fixes'} in ${count(fixedFiles, 'file')}`;
  const beside = known > 0 ? `; ${known} known left out` : '';
  return [
    ...(fixes > 0 ? [fixed] : []),
    `${count(findings, known > 0 ? 'new finding' : 'finding')} in ${count(files, 'file')}${beside}`,
  ];
}
