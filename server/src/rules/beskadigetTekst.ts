/** Letters that a wrong encoding damaged: `nÃ¦ste` for `næste`, `m�de` for what nobody can tell. */
import type { Referat } from '../core/model.ts';
import { punktAt } from '../core/query.ts';
import { type Damage, findDamage } from './damage.ts';
import { numberOf } from './naming.ts';
import type { Finding, Message, Rule } from './rule.ts';

/** Above this a damaged document gets one finding for all its lines: hundreds would hide every other. */
const mostLines = 10;

export const beskadigetTekst: Rule = {
  id: 'beskadiget-tekst',
  title: { da: 'Beskadiget tekst', en: 'Damaged text' },
  why: {
    da: 'Teksten er undervejs blevet læst i en forkert tegnkodning, så »æ«, »ø«, »å«, tankestreger og anførselstegn er blevet til andre tegn: »nÃ¦ste mÃ¸de«. Den er svær at læse, kan ikke søges frem, og et navn eller et beløb kan blive forkert. Hvor det med sikkerhed kan ses, hvad der stod, tilbyder editoren at rette det. Hvor der står »�«, er bogstavet tabt: åbn filen igen i den tegnkodning, den er gemt i, eller skriv det ind på ny. Hver linje giver ét fund, et dokument med mere end ti beskadigede linjer ét for dem alle.',
    en: 'Somewhere on its way the text was read in a wrong encoding, so that “æ”, “ø”, “å”, dashes and quotation marks became other characters: “nÃ¦ste mÃ¸de”. Where it is certain what stood there, the editor offers to put it right. Where “�” stands the letter is lost: reopen the file in the encoding it was saved in, or write it again. Each line is one finding; a document with more than ten damaged lines has one for all of them.',
  },
  severity: 'warning',
  bad: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Sagsfremstilling

Hallens gulv er slidt og skal skiftes inden nÃ¦ste sÃ¦son.
                                             ^^^^^^^^^

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`,
  good: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Sagsfremstilling

Hallens gulv er slidt og skal skiftes inden næste sæson.

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`,
  *check(referat) {
    const damage = findDamage(referat.source);
    if (damage.length === 0) return;
    const lines = byLine(referat.source, damage);
    const of = (wanted: (one: Damage) => boolean) =>
      lines.map((line) => line.filter(wanted)).filter((line) => line.length > 0);
    yield* findings(
      referat,
      of(({ restored }) => restored !== undefined),
      restorable,
    );
    yield* findings(
      referat,
      of(({ restored }) => restored === undefined),
      lost,
    );
  },
};

/** The damage of one line, which is never none. */
type Line = readonly Damage[];

function byLine(source: string, damage: readonly Damage[]): Line[] {
  const lines: Damage[][] = [];
  let last: Damage | undefined;
  for (const one of damage) {
    const isSameLine = last !== undefined && !/[\n\r]/.test(source.slice(last.start, one.start));
    if (isSameLine) lines.at(-1)?.push(one);
    else lines.push([one]);
    last = one;
  }
  return lines;
}

/** One finding for each line, or on the first one for all of them. */
function* findings(
  { source, punkter }: Referat,
  lines: readonly Line[],
  describe: (source: string, lines: readonly Line[]) => Pick<Finding, 'message' | 'fix' | 'safe'>,
): Iterable<Finding> {
  const groups = lines.length > mostLines ? [lines] : lines.map((line) => [line]);
  for (const group of groups) {
    const line = group[0] ?? [];
    const start = line[0]?.start ?? 0;
    const number = punktAt(punkter, start)?.number;
    yield {
      start,
      end: line.at(-1)?.end ?? start,
      ...describe(source, group),
      ...numberOf({ number }),
    };
  }
}

function restorable(source: string, lines: readonly Line[]): Pick<Finding, 'message' | 'fix' | 'safe'> {
  const all = lines.flat();
  const edits = all.map(({ start, end, restored = '' }) => ({ start, end, newText: restored }));
  const { before, after } = firstWord(source, all);
  if (lines.length > 1) {
    return {
      message: {
        da: `Beskadiget tekst i ${lines.length} linjer. Den første har »${before}«, der skal være »${after}«.`,
        en: `Damaged text in ${lines.length} lines. The first has “${before}”, which should be “${after}”.`,
      },
      fix: () => ({
        title: {
          da: `Ret al beskadiget tekst (${lines.length} linjer)`,
          en: `Repair all damaged text (${lines.length} lines)`,
        },
        edits,
      }),
      safe: true,
    };
  }
  if (wordsIn(source, all) > 1) {
    return {
      message: {
        da: `Beskadiget tekst flere steder i linjen. Det første, »${before}«, skal være »${after}«.`,
        en: `Damaged text in several places of the line. The first, “${before}”, should be “${after}”.`,
      },
      fix: () => ({
        title: { da: 'Ret den beskadigede tekst i linjen', en: 'Repair the damaged text of the line' },
        edits,
      }),
      safe: true,
    };
  }
  return {
    message: {
      da: `Beskadiget tekst: »${before}« skal være »${after}«.`,
      en: `Damaged text: “${before}” should be “${after}”.`,
    },
    fix: () => ({
      title: { da: `Ret »${before}« til »${after}«`, en: `Change “${before}” to “${after}”` },
      edits,
    }),
    safe: true,
  };
}

function lost(source: string, lines: readonly Line[]): { message: Message } {
  const { before } = firstWord(source, lines.flat());
  const where =
    lines.length > 1
      ? { da: ` i ${lines.length} linjer, først i »${before}«`, en: ` in ${lines.length} lines, first in “${before}”` }
      : { da: ` i »${before}«`, en: ` in “${before}”` };
  return {
    message: {
      da: `Bogstaver er gået tabt${where.da}. Åbn filen igen i den tegnkodning, den er gemt i, eller skriv dem ind på ny.`,
      en: `Letters have been lost${where.en}. Reopen the file in the encoding it was saved in, or write them again.`,
    },
  };
}

/** No more of a word is shown on either side of the damage. */
const mostShown = 24;

/** The word the first damage stands in, as it is and as it was. */
function firstWord(source: string, damage: readonly Damage[]): { before: string; after: string } {
  const [first] = damage;
  if (!first) return { before: '', after: '' };
  const start =
    first.start - (/\S*$/u.exec(source.slice(Math.max(0, first.start - mostShown), first.start))?.[0] ?? '').length;
  const end = wordEnd(source, first);
  let after = '';
  let at = start;
  for (const one of damage) {
    if (one.start > end) break;
    after += source.slice(at, one.start) + (one.restored ?? source.slice(one.start, one.end));
    at = one.end;
  }
  const to = Math.max(end, at);
  return { before: short(source.slice(start, to)), after: short(after + source.slice(at, to)) };
}

function short(text: string): string {
  return text.length > mostShown * 3 ? `${text.slice(0, mostShown * 3)} …` : text;
}

function wordEnd(source: string, { end }: Damage): number {
  return end + (/^\S*/u.exec(source.slice(end, end + mostShown))?.[0] ?? '').length;
}

/** In how many words of a line the damage stands. */
function wordsIn(source: string, damage: Line): number {
  let words = 0;
  let last: Damage | undefined;
  for (const one of damage) {
    if (last === undefined || /\s/u.test(source.slice(last.end, one.start))) words++;
    last = one;
  }
  return words;
}
