/** The figures of a set, and which of them are below what is written down. */
import { expect, test } from 'vitest';
import type { Truth } from '../../scripts/accuracy/documents.ts';
import { belowFigures, figuresOf, percent } from '../../scripts/accuracy/figures.ts';
import { measureDocument, type SetMeasure } from '../../scripts/accuracy/measure.ts';
import { outlineOf } from '../../scripts/accuracy/reading.ts';
import { decision, minutes } from '../support/minutes.ts';

const complete = minutes + decision;

/** The set `samples` with one document, whose truth is what the parser reads, changed a little. */
function measured(source: string, change: Partial<Truth> = {}): SetMeasure {
  const document = measureDocument({
    name: 'a.referat',
    source,
    truth: { ...outlineOf(source), file: 'a.referat', ...change },
  });
  return { name: 'samples', documents: [document], troubles: [], withoutTruth: [] };
}

/** What is below; not how other programs save the text, which another test tells. */
function check(set: SetMeasure): string[] {
  const documents = set.documents.map((document) => ({
    ...document,
    variants: document.variants.filter(({ state }) => state === 'alike'),
  }));
  return belowFigures({ ...set, documents });
}

test('nothing is below where everything is as it should be', () => {
  expect(check(measured(complete))).toEqual([]);
  expect(figuresOf(measured(complete))).toMatchObject({
    documents: 1,
    items: 2,
    itemsFound: { right: 2, total: 2 },
    itemsTrue: { right: 2, total: 2 },
    kinds: { right: 6, total: 6 },
    beslutning: { right: 2, total: 2 },
    indstilling: { right: 2, total: 2 },
    recall: { right: 8, total: 8 },
    falseAlarms: 0,
    mutantFalseAlarms: 0,
  });
});

test('a value that is read otherwise', () => {
  expect(check(measured(complete, { body: 'Børneudvalget' }))).toEqual([
    'samples: agreement 98.3 %, must be 100 %',
    '  body 0/1',
  ]);
});

test('items that were missed or invented count in what people ask for', () => {
  const [first, second] = outlineOf(complete).punkter;
  if (!first || !second) throw new Error('two items');
  const missed = figuresOf(measured(complete, { punkter: [first, second, { ...second, line: 40, number: 3 }] }));
  expect(missed).toMatchObject({
    itemsFound: { right: 2, total: 3 },
    itemsTrue: { right: 2, total: 2 },
    beslutning: { right: 2, total: 3 },
  });
  expect(figuresOf(measured(complete, { punkter: [first] }))).toMatchObject({
    itemsFound: { right: 1, total: 1 },
    itemsTrue: { right: 1, total: 2 },
  });
});

test('whether a section is there is known from the sections where the truth says no more', () => {
  const punkter = outlineOf(complete).punkter.map(({ line, sections }) => ({ line, sections }));
  expect(figuresOf(measured(complete, { punkter })).beslutning).toEqual({ right: 2, total: 2 });
  const without = punkter.map(({ line, sections }) => ({
    line,
    sections: sections.filter(({ kind }) => kind !== 'beslutning'),
  }));
  expect(figuresOf(measured(complete, { punkter: without })).beslutning).toEqual({ right: 0, total: 2 });
  expect(figuresOf(measured(complete, { punkter: [{ line: 10 }] })).beslutning).toEqual({ right: 0, total: 0 });
});

test('a false alarm, and a finding that is known and not made', () => {
  expect(check(measured(minutes))).toEqual(['samples: 1 false alarms, must be 0']);
  expect(check(measured(minutes, { findings: [{ rule: 'manglende-beslutning', line: 24 }] }))).toEqual([]);
  expect(check(measured(minutes, { unsureFindings: [{ rule: 'manglende-beslutning', line: 24 }] }))).toEqual([]);
  expect(check(measured(minutes, { truncated: true }))).toEqual([]);
  expect(check(measured(complete, { findings: [{ rule: 'tom-beslutning', line: 20 }] }))).toEqual([
    'samples: known findings made 0 %, must be 100 %',
  ]);
});

test('a mutant nobody reports, and one with a false alarm', () => {
  const set = measured(complete);
  const [document] = set.documents;
  const [result] = document?.mutants ?? [];
  if (!document || !result) throw new Error('no mutant');
  const alarm = { rule: 'tom-beslutning', line: 3, severity: 'warning', message: '' } as const;
  const mutants = [{ ...result, reported: false, falseAlarms: [alarm] }, ...document.mutants.slice(1)];
  expect(check({ ...set, documents: [{ ...document, mutants }] })).toEqual([
    'samples: mutants reported 87.5 %, must be 100 %',
    'samples: 1 false alarms, must be 0',
  ]);
});

test('a variant that is read otherwise', () => {
  const set = measured(complete);
  const documents = set.documents.map((document) => ({
    ...document,
    variants: document.variants.map((variant) => ({
      ...variant,
      state: variant.name === 'CRLF' ? ('different' as const) : ('alike' as const),
    })),
  }));
  expect(belowFigures({ ...set, documents })).toEqual([
    'samples: variants read alike 94.1 %, must be 100 %',
    '  CRLF 0/1',
  ]);
});

test('nothing measured is nothing reached; a set without figures is only looked at', () => {
  const empty: SetMeasure = { name: 'samples', documents: [], troubles: ['a.referat: x'], withoutTruth: ['b.referat'] };
  expect(belowFigures(empty)).toEqual([
    'samples: nothing to measure',
    'samples: not everything could be read',
    'samples: b.referat has no truth',
  ]);
  expect(belowFigures({ ...empty, name: 'andre' })).toEqual([]);
});

test('100 % is all of them', () => {
  expect(percent({ right: 9999, total: 10000 })).toBe('99.9 %');
  expect(percent({ right: 3, total: 3 })).toBe('100 %');
  expect(percent({ right: 0, total: 0 })).toBe('–');
});
