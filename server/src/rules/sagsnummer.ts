/** A case number that is not built as the others are: a KLE number with its parts run together or cut off. */
import { numberOf, quoted } from './naming.ts';
import type { Rule } from './rule.ts';

export const sagsnummer: Rule = {
  id: 'sagsnummer',
  title: { da: 'Sagsnummer i en forkert form', en: 'Malformed case number' },
  why: {
    da: 'Sagsnummeret er det, en sag følges på fra møde til møde. Et KLE-nummer består af emne (»00.30.02«), handlingsfacet (et bogstav og to cifre, »S00«), løbenummer og år. Mangler bogstavet, eller er delene løbet sammen, kan sagen ikke findes igen. Numre, Referat ikke kender formen på, meldes ikke.',
    en: 'A case is followed from meeting to meeting by its number. A KLE number consists of a subject (“00.30.02”), an action facet (a letter and two digits, “S00”), a serial number and a year. Where the letter is missing or the parts have run together, the case is not found again. Numbers of forms Referat does not know are not reported.',
  },
  severity: 'hint',
  bad: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

04.04.00000-1-24
^^^^^^^^^^^^^^^^

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`,
  good: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

04.04.00-G00-1-24

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`,
  *check({ punkter }) {
    for (const { number, caseNumbers } of punkter) {
      for (const { start, end, text } of caseNumbers) {
        const fault = faultOf(text);
        if (!fault) continue;
        const { da, en } = quoted(text);
        yield {
          start,
          end,
          message: { da: `${da}: ${fault.da}.`, en: `${en}: ${fault.en}.` },
          ...numberOf({ number }),
        };
      }
    }
  },
};

/** What begins as a KLE number does: two groups of two digits. */
const begins = /^\d{2}\.\d{2}\./u;
const whole = /^\d{2}\.\d{2}\.\d{2}(?:\s?-?\s?[A-ZÆØÅ]\d{2})?(?:\s?[-/]\s?\d+){0,3}$/u;
const old = /^\d{2}\.\d{2}\s?-?\s?[A-ZÆØÅ]\d{2}(?:\s?[-/]\s?\d+){0,3}$/u;
const withoutLetter = /^\d{2}\.\d{2}\.\d{2}\s?-?\s?\d{3}(?:\s?[-/]\s?\d+)+$/u;

function faultOf(text: string): { readonly da: string; readonly en: string } | undefined {
  if (!begins.test(text) || whole.test(text) || old.test(text)) return undefined;
  if (withoutLetter.test(text)) {
    return { da: 'handlingsfacetten mangler sit bogstav', en: 'the action facet lacks its letter' };
  }
  return /^\d{2}\.\d{2}\.\d{2}\d/u.test(text)
    ? { da: 'emne og handlingsfacet er løbet sammen', en: 'subject and action facet have run together' }
    : undefined;
}
