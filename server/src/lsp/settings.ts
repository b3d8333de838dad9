/** What a user can set, read from whatever a client sends. */
import type { Language } from '../features/language.ts';
import type { CheckOptions } from '../rules/check.ts';
import type { Severity } from '../rules/rule.ts';
import type { StandingItem } from '../vocabulary/standingItems.ts';

/** The settings under `referat`, complete and valid. */
export interface Settings extends CheckOptions {
  readonly language: Language;
  readonly standingItems: readonly StandingItem[];
}

/** Reads settings; a value that is not valid is reported in one line and left out. `locale` is the client's own. */
export function readSettings(given: unknown, locale: string | undefined, report: (line: string) => void): Settings {
  const values = isObject(given) ? given : {};
  if (!isObject(given) && given !== undefined && given !== null) report(ignored('referat', given, 'et objekt'));
  return {
    language: readLanguage(values.language, locale, report),
    severities: readSeverities(values.rules, report),
    standingItems: readStandingItems(values.standingItems, report),
  };
}

type Report = (line: string) => void;

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint', 'off'];

function readLanguage(value: unknown, locale: string | undefined, report: Report): Language {
  if (value === 'auto') return locale === undefined || /^da\b/i.test(locale) ? 'da' : 'en';
  if (value === 'da' || value === 'en') return value;
  if (value !== undefined && value !== null) report(ignored('referat.language', value, 'da, en eller auto'));
  return 'da';
}

function readSeverities(value: unknown, report: Report): Record<string, Severity> {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) {
    report(ignored('referat.rules', value, 'et objekt'));
    return {};
  }
  const valid = Object.entries(value).flatMap(([rule, wanted]) => {
    const severity = severities.find((known) => known === wanted);
    if (severity === undefined) report(ignored(`referat.rules.${rule}`, wanted, severities.join(', ')));
    return severity === undefined ? [] : [[rule, severity] as const];
  });
  return Object.fromEntries(valid);
}

function readStandingItems(value: unknown, report: Report): StandingItem[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    report(ignored('referat.standingItems', value, 'en liste'));
    return [];
  }
  return value.flatMap((item: unknown, index) => {
    const standingItem = readStandingItem(item);
    if (standingItem === undefined) {
      report(ignored(`referat.standingItems[${index}]`, item, '{ title, withoutIndstilling, withoutBeslutning }'));
    }
    return standingItem ?? [];
  });
}

function readStandingItem(value: unknown): StandingItem | undefined {
  if (!isObject(value)) return undefined;
  const { title, withoutIndstilling = false, withoutBeslutning = false } = value;
  if (typeof title !== 'string' || title.trim() === '') return undefined;
  if (typeof withoutIndstilling !== 'boolean' || typeof withoutBeslutning !== 'boolean') return undefined;
  return { title: title.trim(), withoutIndstilling, withoutBeslutning };
}

function ignored(name: string, value: unknown, expected: string): string {
  return `Indstillingen ${name} er sat til ${JSON.stringify(value)?.slice(0, 80)} og bruges ikke; forventet: ${expected}.`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
