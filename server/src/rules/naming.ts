/** How findings call what they are about, as a person would. */
import type { Punkt } from '../core/model.ts';
import { evenSpaces } from '../core/wording.ts';
import type { Finding, Message } from './rule.ts';

/** Longer texts are cut off where a message quotes them. */
const longestQuoted = 60;

/** A text as a message quotes it: on one line, and cut off where it is long. */
export function shortened(text: string): string {
  const even = evenSpaces(text);
  return even.length > longestQuoted ? `${even.slice(0, longestQuoted).trimEnd()} …` : even;
}

/** `»Nyt gulv i hallen«`, `“Nyt gulv i hallen”` */
export function quoted(text: string): Message {
  const short = shortened(text);
  return { da: `»${short}«`, en: `“${short}”` };
}

/** `Punkt 7 »Nyt gulv i hallen«`, `Item 7 “Nyt gulv i hallen”` */
export function nameOf({ number, title }: Pick<Punkt, 'number' | 'title'>): Message {
  const { da, en } = quoted(title.text);
  const name = (word: string, text: string) =>
    [word, number, title.text === '' ? undefined : text].filter((part) => part !== undefined).join(' ');
  return { da: name('Punkt', da), en: name('Item', en) };
}

/** The printed number of the item a finding belongs to, as a field of it; nothing where the item has none. */
export function numberOf(punkt: Pick<Punkt, 'number'> | undefined): Pick<Finding, 'punkt'> {
  return punkt?.number === undefined ? {} : { punkt: punkt.number };
}

/** The item's name in the middle of a sentence: `punkt 7 »Nyt gulv i hallen«`. */
export function inSentence({ da, en }: Message): Message {
  const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
  return { da: lower(da), en: lower(en) };
}
