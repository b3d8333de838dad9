/** A reference to an item of these minutes that is not there: `jf. punkt 12` where the last one is 9. */
import { findDate } from '../core/dates.ts';
import { isDigit } from '../core/lines.ts';
import { punktAt } from '../core/query.ts';
import { numberOf } from './naming.ts';
import type { Rule } from './rule.ts';

export const henvisning: Rule = {
  id: 'henvisning',
  title: { da: 'Henvisning til et punkt, der ikke findes', en: 'Reference to an item that is not there' },
  why: {
    da: 'Er punkterne blevet flyttet eller omnummereret, peger »jf. punkt 12« på et forkert punkt eller på ingenting, og læseren kan ikke følge sagen. Henvisninger til andre møder, dokumenter, love og aftaler meldes ikke.',
    en: 'Where items have been moved or renumbered, “jf. punkt 12” leads to a wrong item or to nothing, and readers cannot follow the case. References to other meetings, documents, laws and agreements are not reported.',
  },
  severity: 'information',
  bad: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Sagsfremstilling

Prisen på gulvet behandles under punkt 4 på dagsordenen.
                                 ^^^^^^^

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

Punkt 2: Pris på nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at prisen godkendes.

Beslutning

Godkendt.
`,
  good: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Sagsfremstilling

Prisen på gulvet behandles under punkt 2 på dagsordenen.

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

Punkt 2: Pris på nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at prisen godkendes.

Beslutning

Godkendt.
`,
  *check({ source, punkter }) {
    const numbers = new Set<number>();
    for (const { number } of punkter) if (number !== undefined) numbers.add(number);
    if (numbers.size < 2) return;
    for (const { start, end, number } of references(source)) {
      if (numbers.has(number)) continue;
      const punkt = punktAt(punkter, start);
      if (!punkt || start < punkt.heading.end || leadsElsewhere(source, start, end)) continue;
      yield {
        start,
        end,
        message: {
          da: `Der er intet punkt ${number} i dette referat.`,
          en: `There is no item ${number} in these minutes.`,
        },
        ...numberOf(punkt),
      };
    }
  },
};

interface Reference {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

const number = /^(?:punkt|pkt\.?)\s(\d{1,3})(?![\d/]|[.,:]\d|\s?(?:og|-|–|,|i|af|a|b|c)\s|[a-z]|\))/u;
/** What says that an item of an agenda is meant, before the reference or behind it. */
const leadsTo =
  /(?:\bjf\.|jævnfør|\bse|under|henvises til|sammenhæng med|behandles (?:i|på|under)|dagsordenens)\s(?:også\s)?(?:dagsordenens\s)?$/iu;
const onAgenda = /^\s(?:på|i)\s(?:dagsordenen|dagsorden|dette møde|mødet|dette referat)/iu;

/** References that by their words can only mean an item of this agenda. */
function* references(source: string): Iterable<Reference> {
  for (const word of ['punkt', 'pkt']) yield* referencesBy(source, word);
}

function* referencesBy(source: string, word: string): Iterable<Reference> {
  for (let start = source.indexOf(word); start !== -1; start = source.indexOf(word, start + 1)) {
    if (!mayBeNumber(source, start + word.length)) continue;
    const match = number.exec(source.slice(start, start + 24));
    if (!match) continue;
    const end = start + match[0].length;
    const isLed = leadsTo.test(source.slice(Math.max(0, start - 40), start));
    const isPlaced = onAgenda.test(source.slice(end, end + 30));
    if (isPlaced || isLed) yield { start, end, number: Number(match[1]) };
  }
}

/** A digit behind a space, or behind a full stop and a space: most of these words have none. */
function mayBeNumber(source: string, end: number): boolean {
  const at = source.charCodeAt(end) === 46 ? end + 2 : end + 1;
  return isDigit(source.charCodeAt(at));
}

/** Words of what else has numbered points. */
const elsewhere =
  /§|stk\.|\blov|bekendtgørelse|vedtægt|aftale|kontrakt|notat|bilag|plan\b|planen|rapport|vejledning|regulativ|politik|skema|standard|indstilling|beslutningspunkt|møde (?:den|d\.)|mødet (?:den|d\.)|udvalget|byråd|råd\b|rådet|side\b|s\./iu;

/** True where the sentence names a day, another document or another body. */
function leadsElsewhere(source: string, start: number, end: number): boolean {
  const from = Math.max(source.lastIndexOf('\n', start), start - 160) + 1;
  const behind = source.indexOf('\n', end);
  const sentence = source.slice(from, Math.min(behind === -1 ? source.length : behind, end + 120));
  return elsewhere.test(sentence) || findDate(sentence) !== undefined;
}
