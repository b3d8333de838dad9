/** The comparison counts what is wrong: each truth here says something else than the document on purpose. */
import { expect, test } from 'vitest';
import { compare } from '../../scripts/accuracy/compare.ts';
import type { Truth } from '../../scripts/accuracy/documents.ts';
import { outlineOf } from '../../scripts/accuracy/reading.ts';
import { told } from '../../scripts/accuracy/wrongLines.ts';
import { minutes } from '../support/minutes.ts';

const found = outlineOf(minutes);

/** What a truth that is changed so disagrees with, and the fields that are not wholly right: `punkter.title 1/2`. */
function check(change: (truth: Editable<Truth>) => void): { lines: string[]; fields: string[] } {
  const truth = structuredClone(found) as Editable<Truth>;
  change(truth);
  const { disagreements, fields } = compare(found, truth as Truth);
  return {
    lines: disagreements.map((disagreement) => `${disagreement.line}  ${told(disagreement)}`),
    fields: [...fields].flatMap(([name, { right, total }]) => (right < total ? [`${name} ${right}/${total}`] : [])),
  };
}

/** A truth as a test writes it. */
type Editable<Value> = Value extends readonly (infer Entry)[]
  ? Editable<Entry>[]
  : Value extends object
    ? { -readonly [Name in keyof Value]: Editable<Value[Name]> }
    : Value;

test('what agrees is right in every field', () => {
  expect(check(() => {})).toEqual({ lines: [], fields: [] });
  const { fields } = compare(found, found);
  expect(fields.get('punkter.title')).toEqual({ right: 2, total: 2 });
  expect(fields.get('punkter.sections.kind')).toEqual({ right: 5, total: 5 });
});

test('a wrong kind of section', () => {
  expect(
    check(({ punkter: [first] }) => {
      if (first?.sections?.[0]) first.sections[0].kind = 'resume';
    }),
  ).toEqual({
    lines: ['12  item 1  sections.kind  expected "resume", found "sagsfremstilling"'],
    fields: ['punkter.sections.kind 4/5'],
  });
});

test('a section the parser missed is wrong in each of its fields, and told once', () => {
  expect(
    check(({ punkter: [first] }) => first?.sections?.push({ kind: 'bilag', heading: 'Bilag', line: 23, endLine: 25 })),
  ).toEqual({
    lines: ['23  item 1  sections  expected bilag "Bilag" @23, found –'],
    fields: [
      'punkter.sections.kind 5/6',
      'punkter.sections.heading 5/6',
      'punkter.sections.line 5/6',
      'punkter.sections.endLine 5/6',
    ],
  });
});

test('a section the parser invented', () => {
  expect(check(({ punkter: [first] }) => first?.sections?.pop())).toEqual({
    lines: ['20  item 1  sections  expected –, found beslutning "Beslutning" @20'],
    fields: [
      'punkter.sections.kind 4/5',
      'punkter.sections.heading 4/5',
      'punkter.sections.line 4/5',
      'punkter.sections.endLine 4/5',
    ],
  });
});

test('an item the parser missed is wrong in every field, its sections too', () => {
  const { lines, fields } = check(({ punkter }) => {
    const [first] = punkter;
    if (first) punkter.push({ ...structuredClone(first), number: 3, line: 40 });
  });
  expect(lines).toEqual(['40  item 3  punkter  expected 3 "Nyt gulv i hallen" @40, found –']);
  expect(fields).toEqual([
    'punkter.number 2/3',
    'punkter.title 2/3',
    'punkter.closed 2/3',
    'punkter.line 2/3',
    'punkter.endLine 2/3',
    'punkter.sections.kind 5/8',
    'punkter.sections.heading 5/8',
    'punkter.sections.line 5/8',
    'punkter.sections.endLine 5/8',
    'punkter.indstilling 2/3',
    'punkter.indstilling.line 2/3',
    'punkter.indstilling.text 2/3',
    'punkter.beslutning 2/3',
    'punkter.beslutning.line 1/2',
    'punkter.beslutning.text 1/2',
    'punkter.beslutning.outcome 1/2',
  ]);
});

test('an item the parser invented is wrong in the fields the truth speaks of', () => {
  const truth: Truth = {
    file: 'prøve.referat',
    punkter: [{ line: 10, number: 1, title: 'Nyt gulv i hallen', sections: [{ kind: 'sagsfremstilling', line: 12 }] }],
  };
  const { disagreements, fields } = compare(found, truth);
  expect(disagreements.map(told)).toEqual([
    'item 1  sections  expected –, found indstilling "Indstilling" @16',
    'item 1  sections  expected –, found beslutning "Beslutning" @20',
    'item 2  punkter  expected –, found 2 "Lys på stien" @24',
  ]);
  expect(Object.fromEntries(fields)).toEqual({
    'punkter.number': { right: 1, total: 2 },
    'punkter.title': { right: 1, total: 2 },
    'punkter.line': { right: 1, total: 2 },
    'punkter.sections.kind': { right: 1, total: 5 },
    'punkter.sections.line': { right: 1, total: 5 },
  });
});

test('a section that should not be there at all, and one that should', () => {
  const nothing = check(({ punkter: [first] }) => {
    if (first) first.beslutning = null;
  });
  expect(nothing.lines).toEqual(['20  item 1  beslutning  expected –, found "Godkendt." @20']);
  expect(nothing.fields).toContain('punkter.beslutning 1/2');
  const something = check(({ punkter: [, second] }) => {
    if (second) second.beslutning = { line: 33, text: 'Udsat.', outcome: ['udsat'] };
  });
  expect(something.lines).toEqual(['33  item 2  beslutning  expected "Udsat." @33, found –']);
  expect(something.fields).toContain('punkter.beslutning.outcome 1/2');
});

test('lists: a missed, an invented and another text; their order tells, but for outcomes', () => {
  const bilag = (expected: string[], other: string[]) => {
    const truth: Truth = { file: 'prøve.referat', punkter: [{ line: 10, number: 1, bilag: expected }] };
    const [punkt] = found.punkter;
    if (!punkt) throw new Error('no item');
    const { disagreements, fields } = compare({ ...found, punkter: [{ ...punkt, bilag: other }] }, truth);
    const { right, total } = fields.get('punkter.bilag') ?? { right: 0, total: 0 };
    return [`${right}/${total}`, ...disagreements.map(told)];
  };
  expect(bilag(['A', 'B', 'C'], ['A', 'C'])).toEqual(['2/3', 'item 1  bilag  expected "B", found –']);
  expect(bilag(['A'], ['A', 'B'])).toEqual(['1/2', 'item 1  bilag  expected –, found "B"']);
  expect(bilag(['A', 'B'], ['A', 'X'])).toEqual(['1/2', 'item 1  bilag  expected "B", found "X"']);
  expect(bilag(['A', 'B'], ['B', 'A'])[0]).toBe('1/3');
  expect(bilag([], [])).toEqual(['0/0']);
  const outcomes: Truth = {
    file: 'prøve.referat',
    punkter: [{ line: 10, beslutning: { line: 20, text: 'Godkendt.', outcome: ['udsat', 'godkendt'] } }],
  };
  expect(compare(found, outcomes).fields.get('punkter.beslutning.outcome')).toEqual({ right: 1, total: 2 });
});

test('a long text is shown where it parts', () => {
  const { lines } = check(({ punkter: [first] }) => {
    if (first?.indstilling)
      first.indstilling.text = `${first.indstilling.text.slice(0, -1)}, og at der males i foråret.`;
  });
  expect(lines).toEqual([
    '16  item 1  indstilling.text  expected "… gulvet skiftes, og at der males i foråret.", found "… gulvet skiftes."',
  ]);
});

test('odd spaces of a truth are as good as plain ones', () => {
  const title = check(({ punkter: [first] }) => {
    if (first) first.title = 'Nyt\u00a0gulv i  hallen';
  });
  expect(title.lines).toEqual([]);
});

test('a misspelt field is told: it would never be compared', () => {
  const truth = { file: 'prøve.referat', bodi: 'X', punkter: [{ line: 10, bilags: [] }, { line: 24 }] };
  expect(compare(found, truth).unknownFields).toEqual(['bodi', 'punkter.bilags']);
});
