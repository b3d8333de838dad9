/** What is wrong with a configuration: which key it is about, and a sentence for a person. */
import type { Message } from '../rules/rule.ts';

/** Keys and indices from the top down to a value: `['standingItems', 2]`. */
export type Path = readonly (string | number)[];

/** One thing in a configuration that is not used. */
export interface Mistake {
  readonly path: Path;
  /** Whether the key is wrong or what stands at it. */
  readonly about: 'key' | 'value';
  readonly message: Message;
}

/** Told of every mistake, in the order they stand. */
export type Report = (mistake: Mistake) => void;

/** A value nothing can be made of: `rules.tom-beslutning er sat til 3 og bruges ikke; forventet: error, warning …`. */
export function wrongValue(path: Path, value: unknown, expected: string | Message): Mistake {
  const { da, en } = typeof expected === 'string' ? { da: expected, en: expected } : expected;
  const shown = JSON.stringify(value)?.slice(0, 80);
  return {
    path,
    about: 'value',
    message: {
      da: `${nameOf(path)} er sat til ${shown} og bruges ikke; forventet: ${da}.`,
      en: `${nameOf(path)} is set to ${shown} and is not used; expected: ${en}.`,
    },
  };
}

/** A key nobody reads, where only `known` are: `headigns er ukendt og bruges ikke; forventet: headings …`. */
export function unknownKey(path: Path, known: readonly string[]): Mistake {
  return {
    path,
    about: 'key',
    message: {
      da: `${nameOf(path)} er ukendt og bruges ikke; forventet: ${known.join(', ')}.`,
      en: `${nameOf(path)} is unknown and is not used; expected: ${known.join(', ')}.`,
    },
  };
}

/** The path as a person writes it: `rules.tom-beslutning`, `standingItems[2]`, `headings["Klima og miljø"]`. */
function nameOf(path: Path): string {
  const [top, ...rest] = path.map(String);
  const steps = rest.map((step, index) => {
    if (typeof path[index + 1] === 'number') return `[${step}]`;
    return /^[\p{L}\d_-]+$/u.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return `${top}${steps.join('')}`;
}
