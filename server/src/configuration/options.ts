/**
 * What a user tells of the documents that no rule can know, read from any value: what is valid is used, what is not is
 * reported and left out. Settings of an editor and a `.referatrc.json` have this shape in common.
 */
import type { ParseOptions } from '../core/parse.ts';
import { wording } from '../core/wording.ts';
import type { CheckOptions } from '../rules/check.ts';
import type { Message, Severity } from '../rules/rule.ts';
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
    severities: readChoices(values.rules, severities, report, [...at, 'rules']),
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
  isKey: (key: string) => boolean = () => true,
): Record<string, Choice> {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) {
    report(wrongValue(at, value, object));
    return {};
  }
  const valid = Object.entries(value).flatMap(([key, wanted]) => {
    const choice = choices.find((known) => known === wanted);
    if (choice !== undefined && isKey(key)) return [[key, choice] as const];
    const path = [...at, key];
    report(choice === undefined ? wrongValue(path, wanted, choices.join(', ')) : wordless(path));
    return [];
  });
  return Object.fromEntries(valid);
}

/** A heading has words: `:` alone is none. */
function isHeading(text: string): boolean {
  return wording(text) !== '';
}

function wordless(path: Path): Mistake {
  const key = JSON.stringify(path.at(-1));
  const message = { da: `${key} er ingen overskrift og bruges ikke.`, en: `${key} is no heading and is not used.` };
  return { path, about: 'key', message };
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
