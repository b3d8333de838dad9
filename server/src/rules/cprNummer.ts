/** A personal number in the text, which must not be published. */
import { isDigit } from '../core/lines.ts';
import type { Punkt } from '../core/model.ts';
import { punktAt } from '../core/query.ts';
import { numberOf } from './naming.ts';
import type { Finding, Rule } from './rule.ts';

export const cprNummer: Rule = {
  id: 'cpr-nummer',
  title: { da: 'Personnummer i teksten', en: 'Personal number in the text' },
  why: {
    da: 'Et personnummer (CPR) må ikke offentliggøres (databeskyttelsesloven § 11). Står det i et referat, der lægges på nettet, er det et brud på persondatasikkerheden, som kommunen skal anmelde til Datatilsynet. Rettelsen skjuler alle cifre; se efter, om personen også kan kendes på andet.',
    en: 'A personal number (CPR) must not be published (Danish Data Protection Act § 11). In minutes on the web it is a data breach that must be reported. The fix masks every digit; look whether something else tells who the person is.',
  },
  severity: 'error',
  bad: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Legat til en forening

Sagsfremstilling

Formanden, cpr-nr. 010170-1234, har søgt om et legat.
                   ^^^^^^^^^^^

Indstilling

Forvaltningen indstiller, at legatet gives.

Beslutning

Godkendt.
`,
  good: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Legat til en forening

Sagsfremstilling

Formanden har søgt om et legat.

Indstilling

Forvaltningen indstiller, at legatet gives.

Beslutning

Godkendt.
`,
  *check({ source, punkter }) {
    for (const { start, end } of findPersonalNumbers(source)) {
      const punkt = punktAt(punkter, start);
      if (punkt && namesCase(punkt, start, end) && (isLabelled(source, start) || areCasesOfYears(punkter))) continue;
      const number = punkt?.number;
      const finding: Finding = {
        start,
        end,
        message: {
          da: 'Det ligner et personnummer. Det må ikke offentliggøres.',
          en: 'This looks like a personal number. It must not be published.',
        },
        fix: () => ({
          title: { da: 'Skjul personnummeret', en: 'Mask the personal number' },
          edits: [{ start, end, newText: source.slice(start, end).replace(/\d/gu, '*') }],
        }),
        ...numberOf({ number }),
      };
      yield finding;
    }
  },
};

/** True for the number of an item's case that ends with a year: `010513-2013`. */
function namesCase({ caseNumbers }: Punkt, start: number, end: number): boolean {
  return caseNumbers.some((number) => number.start === start && number.end === end && endsWithYear.test(number.text));
}

/** `Sagsnr.: 010513-2013` */
function isLabelled(source: string, start: number): boolean {
  return /\p{L}[^\n\r\d]*$/u.test(source.slice(Math.max(0, start - 40), start));
}

/** True where this house numbers its cases so: one of them can be no day. */
function areCasesOfYears(punkter: readonly Punkt[]): boolean {
  return punkter
    .flatMap(({ caseNumbers }) => caseNumbers)
    .some(({ text }) => endsWithYear.test(text) && !isDay(text.slice(0, 2), text.slice(2, 4)));
}

const endsWithYear = /-(?:199\d|20[0-4]\d)$/u;

const hyphenated = /(?<![\d/.-])(\d{2})(\d{2})\d{2}-\d{4}(?![\d/-])/u;
const labelled = /cpr[^\d\n\r]{0,16}((\d{2})(\d{2})\d{2}\s?\d{4})(?!\d)/giu;

/** Six digits that are a day, a hyphen and four digits; without the hyphen only behind the word. */
function* findPersonalNumbers(source: string): Iterable<{ readonly start: number; readonly end: number }> {
  for (let at = source.indexOf('-'); at !== -1; at = source.indexOf('-', at + 1)) {
    if (!isDigit(source.charCodeAt(at - 1)) || !isDigit(source.charCodeAt(at + 4))) continue;
    const from = Math.max(0, at - 7);
    const match = hyphenated.exec(source.slice(from, at + 6));
    if (match && from + match.index === at - 6 && isDay(match[1], match[2])) yield { start: at - 6, end: at + 5 };
  }
  if (!source.includes('CPR') && !source.includes('cpr')) return;
  for (const match of source.matchAll(labelled)) {
    const [whole, number = '', day, month] = match;
    const end = match.index + whole.length;
    if (isDay(day, month)) yield { start: end - number.length, end };
  }
}

function isDay(day: string | undefined, month: string | undefined): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}
