/** What the parser reads in whole documents, field by field against what a careful reader found in them. */
import { expect, test } from 'vitest';
import type { OutlineDocument } from '../../server/src/features/outline.ts';
import { knownDocuments, outlineOf, sampleFiles } from '../support/documents.ts';

/** The parts of `found` that `expected` speaks of, so that a truth may say less than an outline. */
function spokenOf(found: unknown, expected: unknown): unknown {
  if (Array.isArray(found) && Array.isArray(expected))
    return found.map((entry, index) => spokenOf(entry, expected[index]));
  if (!isRecord(found) || !isRecord(expected)) return found;
  return Object.fromEntries(Object.keys(expected).map((key) => [key, spokenOf(found[key], expected[key])]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

for (const { name, source, truth } of knownDocuments()) {
  const fields = Object.fromEntries(
    Object.entries(truth).filter(([field]) => !['municipality', 'findings'].includes(field)),
  ) as unknown as OutlineDocument;
  const found = outlineOf(source, truth.file);
  test(`${name}: header and contents`, () => {
    const { punkter: _, ...header } = fields;
    expect(spokenOf(found, header)).toEqual(header);
  });
  test(`${name}: ${fields.punkter.length} items`, () => {
    expect(found.punkter.map(({ title }) => title)).toEqual(fields.punkter.map(({ title }) => title));
  });
  fields.punkter.forEach((expected, index) => {
    test(`${name}: item ${expected.number}`, () => {
      expect(spokenOf(found.punkter[index], expected)).toEqual(expected);
    });
  });
}

test('every sample has its truth', () => {
  const known = knownDocuments().map(({ name }) => name);
  expect(sampleFiles().filter((file) => !known.includes(file))).toEqual([]);
});
