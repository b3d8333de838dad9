/** A heading that is misspelt: read as what it means, but a reader and a search will not find it. */
import { numberOf, quoted } from './naming.ts';
import type { Rule } from './rule.ts';

export const afsnitStavefejl: Rule = {
  id: 'afsnit-stavefejl',
  title: { da: 'Stavefejl i en overskrift', en: 'Misspelt heading' },
  why: {
    da: 'Referat forstår en overskrift med en stavefejl, men det gør en søgning i arkivet ikke, og heller ikke andre programmer, der læser referatet. Borgeren ser en fejl i det, der skal være kommunens officielle protokol.',
    en: 'Referat understands a misspelt heading, but a search of the archive does not, nor do other programs that read the minutes. Citizens see a slip in what is to be the official protocol.',
  },
  severity: 'information',
  bad: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Sagsfremstilling

Hallens gulv er slidt.

Indstiling
^^^^^^^^^^

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`,
  good: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Sagsfremstilling

Hallens gulv er slidt.

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`,
  *check({ punkter }) {
    for (const { number, sections } of punkter) {
      for (const { heading, correct } of sections) {
        if (correct === undefined || correct === heading.text) continue;
        const is = quoted(heading.text);
        const should = quoted(correct);
        yield {
          start: heading.start,
          end: heading.end,
          message: { da: `${is.da} skal være ${should.da}.`, en: `${is.en} should be ${should.en}.` },
          ...numberOf({ number }),
          fix: () => ({
            title: { da: `Ret til ${should.da}`, en: `Change to ${should.en}` },
            edits: [{ start: heading.start, end: heading.end, newText: correct }],
          }),
          safe: true,
        };
      }
    }
  },
};
