/** Mutants: what is cut out of a document, what must be reported then, and that a silent rule is noticed. */
import { expect, test } from 'vitest';
import type { Truth } from '../../scripts/accuracy/documents.ts';
import { checkMutant, type Mutant, mutantsOf } from '../../scripts/accuracy/mutants.ts';
import { outlineOf } from '../../scripts/accuracy/reading.ts';
import { mutantLines } from '../../scripts/accuracy/wrongLines.ts';
import { decision, minutes } from '../support/minutes.ts';

const complete = minutes + decision;

/** The mutants of a text whose truth is what the parser reads, changed a little. */
function mutants(source: string, change: Partial<Truth> = {}): Mutant[] {
  return mutantsOf({ name: 'prøve.referat', source, truth: { ...outlineOf(source), ...change } });
}

/** `item 1, beslutning taken away: manglende-beslutning@10` */
function told(made: readonly Mutant[]): string[] {
  return made.map(({ punkt, what, expected }) => `item ${punkt.number}, ${what}: ${expected.join(' or ')}`);
}

/** The text of one mutant from a line of the document on. */
function textFrom(made: readonly Mutant[], what: string, from: string): string {
  const source = made.find((mutant) => mutant.what === what)?.source ?? '';
  return source.slice(source.indexOf(from));
}

/** One item with nothing but what the test writes below its title. */
function item(below: string): string {
  return `REFERAT Kulturudvalget d. 14-03-2024\n\nPunkt 1: Nyt gulv\n\n${below}`;
}

test('every section that is needed is taken away, and emptied', () => {
  expect(told(mutants(complete))).toEqual([
    'item 1, beslutning taken away: manglende-beslutning@10',
    'item 1, beslutning emptied: tom-beslutning@20',
    'item 1, indstilling taken away: manglende-indstilling@10',
    'item 1, indstilling emptied: tom-indstilling@16',
    'item 2, beslutning taken away: manglende-beslutning@24',
    'item 2, beslutning emptied: tom-beslutning@34',
    'item 2, indstilling taken away: manglende-indstilling@24',
    'item 2, indstilling emptied: tom-indstilling@30',
  ]);
  expect(mutantLines('prøve.referat', mutants(complete).map(checkMutant))).toEqual([]);
});

test('the heading goes with its text, or stays alone with its blank line', () => {
  const made = mutants(complete);
  expect(textFrom(made, 'indstilling taken away', 'Hallens')).toContain(
    'Hallens gulv er slidt.\n\nBeslutning\n\nGodkendt.',
  );
  expect(textFrom(made, 'indstilling emptied', 'Hallens')).toContain(
    'slidt.\n\nIndstilling\n\nBeslutning\n\nGodkendt.',
  );
});

test('a known finding behind the cut is expected at its new line, one before it where it was', () => {
  const made = mutants(minutes, { findings: [{ rule: 'manglende-beslutning', line: 24 }] });
  expect(made.map(({ what, known }) => [what, ...known])).toEqual([
    ['beslutning taken away', 'manglende-beslutning@20'],
    ['beslutning emptied', 'manglende-beslutning@22'],
    ['indstilling taken away', 'manglende-beslutning@20'],
    ['indstilling emptied', 'manglende-beslutning@22'],
    ['indstilling taken away', 'manglende-beslutning@24'],
    ['indstilling emptied', 'manglende-beslutning@24'],
  ]);
  expect(mutantLines('prøve.referat', made.map(checkMutant))).toEqual([]);
});

test('a section that is known to be empty is not emptied again', () => {
  const empty = item('Indstilling\n\nForvaltningen indstiller, at gulvet skiftes.\n\nBeslutning\n\nAfbud: Bo Krag\n');
  const made = mutants(empty, { findings: [{ rule: 'tom-beslutning', line: 9 }] });
  expect(told(made)).not.toContain('item 1, beslutning emptied: tom-beslutning@9');
  expect(made).toHaveLength(3);
});

test('a repeated heading is one decision', () => {
  const twice = item('Beslutning fra Kulturudvalget, 14. marts 2024, pkt. 1:\n\nBeslutning\n\nGodkendt.\n');
  const made = mutants(twice);
  expect(told(made)).toEqual([
    'item 1, beslutning taken away: manglende-beslutning@3',
    'item 1, beslutning emptied: tom-beslutning@5 or tom-beslutning@7',
  ]);
  expect(textFrom(made, 'beslutning taken away', 'Punkt')).toBe('Punkt 1: Nyt gulv\n\n');
});

test('text on the line of a heading goes, text before a heading that is glued to it stays', () => {
  const glued = item('Sagsfremstilling\n\nGulvet er slidt.Indstilling\nGulvet skiftes.Beslutning: Godkendt.\n');
  const truth: Partial<Truth> = {
    punkter: [
      {
        number: 1,
        title: 'Nyt gulv',
        line: 3,
        sections: [
          { kind: 'sagsfremstilling', heading: 'Sagsfremstilling', line: 5 },
          { kind: 'indstilling', heading: 'Indstilling', line: 7 },
          { kind: 'beslutning', heading: 'Beslutning', line: 8 },
        ],
      },
    ],
  };
  const texts = mutants(glued, truth).map(({ what, source }) => [what, source.slice(source.indexOf('Gulvet er'))]);
  expect(Object.fromEntries(texts)).toEqual({
    'beslutning taken away': 'Gulvet er slidt.Indstilling\nGulvet skiftes.\n',
    'beslutning emptied': 'Gulvet er slidt.Indstilling\nGulvet skiftes.Beslutning: \n',
    'indstilling taken away': 'Gulvet er slidt.\nBeslutning: Godkendt.\n',
    'indstilling emptied': 'Gulvet er slidt.Indstilling\nBeslutning: Godkendt.\n',
  });
});

test('lines may end in a carriage return alone', () => {
  const made = mutants(complete.replaceAll('\n', '\r'));
  expect(told(made)).toEqual(told(mutants(complete)));
  expect(mutantLines('prøve.referat', made.map(checkMutant))).toEqual([]);
});

test('nobody misses a decision on an agenda, nor what an item does not need', () => {
  expect(told(mutants(complete, { type: 'dagsorden' })).filter((line) => line.includes('beslutning'))).toEqual([]);
  const of = (title: string, below: string) => told(mutants(item(below).replace('Nyt gulv', title)));
  const both = 'Indstilling\n\nGulvet skiftes.\n\nBeslutning\n\nGodkendt.\n';
  expect(of('Eventuelt', both)).toEqual([
    'item 1, beslutning emptied: tom-beslutning@9',
    'item 1, indstilling emptied: tom-indstilling@5',
  ]);
  expect(of('Godkendelse af dagsorden', both)).toContain('item 1, beslutning taken away: manglende-beslutning@3');
  expect(of('Lukket: Salg af grund', both)).toHaveLength(2);
  expect(of('Nyt gulv', both.replace('Godkendt.', 'Punktet udgik.'))).not.toContain(
    'item 1, indstilling taken away: manglende-indstilling@3',
  );
});

test('the last item of a document that breaks off says nothing', () => {
  const made = mutants(minutes, { truncated: true });
  expect(new Set(made.map(({ punkt }) => punkt.number))).toEqual(new Set([1]));
  expect(mutantLines('prøve.referat', made.map(checkMutant))).toEqual([]);
});

test('a rule that is silent, a false alarm and a lost finding are told', () => {
  const [mutant] = mutants(complete);
  if (!mutant) throw new Error('no mutant');
  const lines = (change: Partial<Mutant>) => mutantLines('prøve.referat', [checkMutant({ ...mutant, ...change })]);
  const taken = 'prøve.referat:20  item 1  mutants  beslutning taken away';
  expect(lines({})).toEqual([]);
  expect(lines({ source: complete })).toEqual([`${taken}: not reported (manglende-beslutning@10)`]);
  // Reported, but at another line, is both.
  expect(lines({ expected: ['manglende-beslutning@11'] })).toEqual([
    `${taken}: not reported (manglende-beslutning@11), false alarm manglende-beslutning@10`,
  ]);
  expect(lines({ source: mutant.source.replaceAll('Godkendt.', '') })).toEqual([
    `${taken}: false alarm tom-beslutning@30`,
  ]);
  expect(lines({ known: ['tom-indstilling@16'] })).toEqual([`${taken}: lost tom-indstilling@16`]);
});
