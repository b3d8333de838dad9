/** Text of a template that nobody filled in: `XXX`, `[navn]`, `Indsæt …`, a row of dots. */
import type { Span } from '../core/model.ts';
import { punktAt } from '../core/query.ts';
import { standingItemOf } from '../core/standing.ts';
import { placeholderLines, placeholderWords } from '../vocabulary/placeholders.ts';
import { standingItems } from '../vocabulary/standingItems.ts';
import { numberOf, quoted } from './naming.ts';
import type { Rule } from './rule.ts';

export const pladsholder: Rule = {
  id: 'pladsholder',
  title: { da: 'Pladsholder, der ikke er udfyldt', en: 'Placeholder left in the text' },
  why: {
    da: '»XXX«, »[navn]« og »Indsæt tekst« er rester af en skabelon. De ses af borgeren dagen efter, og det, der skulle have stået der, mangler i den officielle protokol.',
    en: '“XXX”, “[navn]” and “Indsæt tekst” are left of a template. Citizens see them the day after, and what should have stood there is missing from the official protocol.',
  },
  severity: 'warning',
  bad: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Sagsfremstilling

Gulvet koster XXX kr. og lægges i sommerferien.
              ^^^

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`,
  good: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Sagsfremstilling

Gulvet koster 450.000 kr. og lægges i sommerferien.

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`,
  *check({ source, contents, punkter }) {
    const from = contents?.end ?? 0;
    for (const { start, end } of findPlaceholders(source, from)) {
      const punkt = punktAt(punkter, start);
      // A page for signatures has rows of dots to write on.
      if (
        punkt &&
        source.charCodeAt(start) !== 88 &&
        standingItemOf(punkt.title.text, standingItems)?.withoutBeslutning
      )
        continue;
      const { da, en } = quoted(source.slice(start, end));
      yield {
        start,
        end,
        message: {
          da: `${da} er en pladsholder, der ikke er udfyldt.`,
          en: `${en} is a placeholder nobody filled in.`,
        },
        ...numberOf(punkt),
      };
    }
  },
};

/** What a placeholder begins with, quick to look for, and what it looks like from there on. */
interface Placeholder {
  /** No longer than six letters: longer ones are looked for much slower. */
  readonly sign: string;
  readonly pattern: RegExp;
}

const bracketed = new RegExp(
  `\\[\\s*(?:(?:${placeholderWords.join('|')})(?!\\p{L})[^\\]\\n\\r]{0,60}|x+|[.…\\s]{1,20}|_+)\\]`,
  'iuy',
);
const instruction = new RegExp(`(?:${placeholderLines.join('|')})(?!\\p{L})[^\\n\\r.:]{0,40}`, 'uy');

const placeholders: readonly Placeholder[] = [
  { sign: 'XXX', pattern: /(?<![\p{L}\d])X+(?![\p{L}\d])/uy },
  { sign: '[', pattern: bracketed },
  { sign: '……', pattern: /…+/uy },
  // A leader of dots leads to a page: `Bilag 1 ........ 12`, `Spørgetid ........ iv`.
  { sign: '......', pattern: /(?<!\.)\.{8,}(?!\.|\s*\d|[^\S\n\r]*[ivx]{1,6}[^\S\n\r]*$)/muy },
  ...['Indsæt', 'Klik ', 'Skriv ', 'Lorem'].map((sign) => ({ sign, pattern: instruction })),
];

/** Every placeholder in order. */
function findPlaceholders(source: string, from: number): Span[] {
  const found: Span[] = [];
  for (const { sign, pattern } of placeholders) {
    for (let start = source.indexOf(sign, from); start !== -1; ) {
      pattern.lastIndex = start;
      const text = pattern.exec(source)?.[0].trimEnd();
      const end = start + (text?.length ?? 1);
      if (text !== undefined) found.push({ start, end });
      start = source.indexOf(sign, end);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
