/** What a user can set, read from whatever a client sends. */
import { type Report, wrongValue } from '../configuration/mistakes.ts';
import { type DocumentOptions, isObject, readOptions } from '../configuration/options.ts';
import type { Language } from '../features/language.ts';

/** The settings under `referat`, complete and valid. */
export interface Settings extends DocumentOptions {
  readonly language: Language;
  /** When findings are told anew: while the text is edited, or when it is opened and saved. */
  readonly validate: 'onType' | 'onSave';
  /** Whether each item has a line above it with outcome and references. */
  readonly codeLens: boolean;
  /** Whether findings in files that are not open are told too. */
  readonly folderDiagnostics: boolean;
  /** Patterns of files that are minutes, besides those that end in `.referat`. */
  readonly files: readonly string[];
}

/** Reads settings; a value that is not valid is reported in one line and left out. `locale` is the client's own. */
export function readSettings(given: unknown, locale: string | undefined, report: (line: string) => void): Settings {
  const say: Report = ({ message }) => report(`Indstillingen ${message.da}`);
  const values = isObject(given) ? given : {};
  if (!isObject(given) && given !== undefined && given !== null) {
    say(wrongValue(['referat'], given, { da: 'et objekt', en: 'an object' }));
  }
  return {
    language: readLanguage(values.language, locale, say),
    validate: readValidate(values.validate, say),
    codeLens: readSwitch(values, 'codeLens', say),
    folderDiagnostics: readSwitch(values, 'folderDiagnostics', say),
    files: readFiles(values.files, say),
    ...readOptions(values, say, ['referat']),
  };
}

function readValidate(value: unknown, report: Report): Settings['validate'] {
  if (value === 'onType' || value === 'onSave') return value;
  if (value !== undefined && value !== null) report(wrongValue(['referat', 'validate'], value, 'onType, onSave'));
  return 'onType';
}

/** What is off unless somebody switches it on. */
function readSwitch(values: Readonly<Record<string, unknown>>, name: string, report: Report): boolean {
  const value = values[name];
  if (typeof value === 'boolean') return value;
  if (value !== undefined && value !== null) report(wrongValue(['referat', name], value, 'true, false'));
  return false;
}

function readFiles(value: unknown, report: Report): string[] {
  if (value === undefined || value === null) return [];
  const patterns: readonly unknown[] = Array.isArray(value) ? value : [];
  const valid = patterns.filter((pattern) => typeof pattern === 'string' && pattern.trim() !== '') as string[];
  if (!Array.isArray(value) || valid.length < patterns.length)
    report(wrongValue(['referat', 'files'], value, { da: 'en liste af mønstre', en: 'a list of patterns' }));
  return valid;
}

function readLanguage(value: unknown, locale: string | undefined, report: Report): Language {
  if (value === 'auto') return locale === undefined || /^da\b/i.test(locale) ? 'da' : 'en';
  if (value === 'da' || value === 'en') return value;
  if (value !== undefined && value !== null) report(wrongValue(['referat', 'language'], value, 'da, en, auto'));
  return 'da';
}
