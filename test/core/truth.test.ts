/** What the parser reads in whole documents, value by value against what a careful reader found in them. */
import { expect, test } from 'vitest';
import { compare } from '../../scripts/accuracy/compare.ts';
import { told } from '../../scripts/accuracy/wrongLines.ts';
import { knownDocuments, knownSets, outlineOf } from '../support/documents.ts';

for (const { name, source, truth } of knownDocuments()) {
  test(`${name}: ${truth.punkter.length} items`, () => {
    const { disagreements, unknownFields } = compare(outlineOf(source, name), truth);
    expect(disagreements.map((disagreement) => `${name}:${disagreement.line}  ${told(disagreement)}`)).toEqual([]);
    expect(unknownFields).toEqual([]);
  });
}

for (const { name, documents, troubles, withoutTruth } of knownSets()) {
  test(`${name}: every document has its truth`, () => {
    expect([...troubles, ...withoutTruth]).toEqual([]);
    expect(documents.length).toBeGreaterThan(0);
  });
}
