/** The findings somebody has accepted: an archive of twenty years is checked for what is new in it. */
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { isObject } from '../configuration/options.ts';
import { evenSpaces } from '../core/wording.ts';
import type { Found } from './printedFinding.ts';

/** By file, as seen from the baseline's folder, and by rule: the keys of its findings, one as often as it was found. */
export interface Baseline {
  readonly version: 1;
  readonly findings: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const longestKey = 80;

/** Ten digits, whatever parts them: the file is passed on, so no personal number may get into it. */
const personalNumber = /\d(?:[^\p{L}\d]{0,3}\d){9}/gu;
/** A personal number is never accepted: the next one in the same file would go unseen. */
const neverKnown = 'cpr-nummer';

/** What tells a finding from others of its rule: the words it stands on, which stay when lines are added above. */
export function keyOf(text: string): string {
  return evenSpaces(text).replace(personalNumber, '…').slice(0, longestKey);
}

/** All findings as a baseline that is kept at a path. */
export function baselineOf(found: readonly Found[], path: string): Baseline {
  // Files may have any name, `__proto__` too.
  const files = new Map<string, Map<string, string[]>>();
  for (const { printed, key } of found) {
    if (printed.rule === neverKnown) continue;
    const file = nameIn(path, printed.file);
    const rules = files.get(file) ?? new Map<string, string[]>();
    rules.set(printed.rule, [...(rules.get(printed.rule) ?? []), key]);
    files.set(file, rules);
  }
  return {
    version: 1,
    findings: Object.fromEntries([...files].map(([file, rules]) => [file, Object.fromEntries(rules)])),
  };
}

/** The text of a baseline, or in one Danish line why it is none. */
export function readBaseline(text: string): Baseline | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `er ikke gyldig JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  const isBaseline =
    isObject(value) &&
    value.version === 1 &&
    isObject(value.findings) &&
    Object.values(value.findings).every(
      (rules) =>
        isObject(rules) &&
        Object.values(rules).every((keys) => Array.isArray(keys) && keys.every((key) => typeof key === 'string')),
    );
  return isBaseline ? (value as unknown as Baseline) : 'er ikke en fil, som --write-baseline har skrevet';
}

/** Which findings a baseline at a path knows: each of its entries knows one. */
export function knownBy(baseline: Baseline, path: string): (found: Found) => boolean {
  const left = new Map<string, number>();
  const name = (file: string, rule: string, key: string) => JSON.stringify([file, rule, key]);
  for (const [file, rules] of Object.entries(baseline.findings)) {
    for (const [rule, keys] of Object.entries(rules)) {
      for (const key of keys) left.set(name(file, rule, key), (left.get(name(file, rule, key)) ?? 0) + 1);
    }
  }
  return ({ printed, key }) => {
    if (printed.rule === neverKnown) return false;
    const one = name(nameIn(path, printed.file), printed.rule, key);
    const count = left.get(one) ?? 0;
    if (count > 0) left.set(one, count - 1);
    return count > 0;
  };
}

/** A file as seen from the baseline's folder, the same on every system. */
function nameIn(path: string, file: string): string {
  const name = relative(dirname(resolve(path)), resolve(file));
  return isAbsolute(name) ? name : name.replaceAll(sep, '/');
}
