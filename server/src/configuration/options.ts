/**
 * What a user tells of the documents that no rule can know, read from any value: what is valid is used, what is not is
 * reported and left out. Settings of an editor and a `.referatrc.json` have this shape in common.
 */
import type { ParseOptions } from '../core/parse.ts';
import { wording } from '../core/wording.ts';
import type { CheckOptions } from '../rules/check.ts';
import type { Message, Severity } from '../rules/rule.ts';
import { rules } from '../rules/rules.ts';
import { type HeadingRow, headings } from '../vocabulary/headings.ts';
import type { StandingItem } from '../vocabulary/standingItems.ts';
import { type Mistake, type Path, type Report, unknownKey, wrongValue } from './mistakes.ts';

/** What a heading can be said to open. */
export type HeadingKind = HeadingRow['kind'];

/** Everything a user can tell, complete and valid. */
export interface DocumentOptions extends ParseOptions, CheckOptions {
  readonly headings: Readonly<Record<string, HeadingKind>>;
  readonly severities: Readonly<Record<string, Severity>>;
  readonly standingItems: readonly StandingItem[];
}

/** The names of the options as a user writes them. */
export const optionNames = ['rules', 'headings', 'standingItems'] as const;

const ruleIds: readonly string[] = rules.map(({ id }) => id);

/** Options that hold for some of the documents only. */
export interface Override {
  /** Patterns of paths, as seen from the file's folder; one without a slash means a name in any folder below. */
  readonly files: readonly string[];
  readonly options: DocumentOptions;
}

/** The kinds a heading can be given, in the order of the vocabulary. */
export const headingKinds: readonly HeadingKind[] = [...new Set(headings.map(({ kind }) => kind))];

/** How a rule can be set, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint', 'off'];

const object: Message = { da: 'et objekt', en: 'an object' };
const list: Message = { da: 'en liste', en: 'a list' };
const standingItemKeys: readonly (keyof StandingItem)[] = ['title', 'withoutIndstilling', 'withoutBeslutning'];

/** Reads the options of an object. `at` is where it stands, for the names in reports: `['referat']` for settings. */
export function readOptions(values: Readonly<Record<string, unknown>>, report: Report, at: Path = []): DocumentOptions {
  return {
    headings: readChoices(values.headings, headingKinds, report, [...at, 'headings'], isHeading),
    severities: readChoices(values.rules, severities, report, [...at, 'rules'], isRule),
    standingItems: readStandingItems(values.standingItems, report, [...at, 'standingItems']),
  };
}

/** Both at once: lists add up, and where both name the same the nearer one holds. */
export function combineOptions(given: DocumentOptions, nearer: DocumentOptions): DocumentOptions {
  return {
    headings: { ...given.headings, ...nearer.headings },
    severities: { ...given.severities, ...nearer.severities },
    // The first that fits a title holds.
    standingItems: [...nearer.standingItems, ...given.standingItems],
  };
}

/** True for `{ … }`. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object whose every value is one of the choices. */
function readChoices<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  report: Report,
  at: Path,
  wrongKey: (key: string, path: Path) => Mistake | undefined,
): Record<string, Choice> {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) {
    report(wrongValue(at, value, object));
    return {};
  }
  const valid = Object.entries(value).flatMap(([key, wanted]) => {
    const choice = choices.find((known) => known === wanted);
    const path = [...at, key];
    const mistake = choice === undefined ? wrongValue(path, wanted, choices.join(', ')) : wrongKey(key, path);
    if (choice !== undefined && !mistake) return [[key, choice] as const];
    if (mistake) report(mistake);
    return [];
  });
  return Object.fromEntries(valid);
}

/** A heading has words: `:` alone is none. */
function isHeading(text: string, path: Path): Mistake | undefined {
  if (wording(text) !== '') return undefined;
  const key = JSON.stringify(text);
  const message = { da: `${key} er ingen overskrift og bruges ikke.`, en: `${key} is no heading and is not used.` };
  return { path, about: 'key', message };
}

function isRule(id: string, path: Path): Mistake | undefined {
  return ruleIds.includes(id) ? undefined : unknownKey(path, ruleIds);
}

const overrideKeys: readonly string[] = ['files', ...optionNames];

/** The overrides of a file, in order: a later one holds over an earlier. */
export function readOverrides(value: unknown, report: Report): Override[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    report(wrongValue(['overrides'], value, list));
    return [];
  }
  return value.flatMap((one: unknown, index) => {
    const at: Path = ['overrides', index];
    const files = isObject(one) ? readPatterns(one.files) : undefined;
    if (!isObject(one) || files === undefined) {
      report(wrongValue(at, one, `{ ${overrideKeys.join(', ')} }`));
      return [];
    }
    for (const key of Object.keys(one)) if (!overrideKeys.includes(key)) report(unknownKey([...at, key], overrideKeys));
    return [{ files, options: readOptions(one, report, at) }];
  });
}

/** One pattern or a list of them, none empty. */
function readPatterns(value: unknown): string[] | undefined {
  const patterns: unknown[] = Array.isArray(value) ? value : [value];
  const valid = patterns.filter((pattern) => typeof pattern === 'string' && pattern.trim() !== '') as string[];
  return valid.length > 0 && valid.length === patterns.length ? valid : undefined;
}

function readStandingItems(value: unknown, report: Report, at: Path): StandingItem[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    report(wrongValue(at, value, list));
    return [];
  }
  return value.flatMap((item: unknown, index) => readStandingItem(item, report, [...at, index]) ?? []);
}

function readStandingItem(value: unknown, report: Report, at: Path): StandingItem | undefined {
  const item = isObject(value) ? standingItem(value) : undefined;
  if (!isObject(value) || item === undefined) {
    report(wrongValue(at, value, `{ ${standingItemKeys.join(', ')} }`));
    return undefined;
  }
  const unknown = Object.keys(value).filter((key) => !standingItemKeys.some((known) => known === key));
  for (const key of unknown) report(unknownKey([...at, key], standingItemKeys));
  return item;
}

function standingItem(value: Readonly<Record<string, unknown>>): StandingItem | undefined {
  const { title, withoutIndstilling = false, withoutBeslutning = false } = value;
  if (typeof title !== 'string' || title.trim() === '') return undefined;
  if (typeof withoutIndstilling !== 'boolean' || typeof withoutBeslutning !== 'boolean') return undefined;
  return { title: title.trim(), withoutIndstilling, withoutBeslutning };
}
