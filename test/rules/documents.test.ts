/** Whole documents: exactly the findings they are known for, and one section taken away is exactly one more. */
import { expect, test } from 'vitest';
import { compareFindings } from '../../scripts/accuracy/compareFindings.ts';
import { checkMutant, mutantsOf } from '../../scripts/accuracy/mutants.ts';
import { findingsOf } from '../../scripts/accuracy/reading.ts';
import { findingLines, mutantLines } from '../../scripts/accuracy/wrongLines.ts';
import { knownDocuments } from '../support/documents.ts';

for (const document of knownDocuments()) {
  const { name, source, truth } = document;
  test(`${name}: exactly the findings it is known for`, () => {
    expect(findingLines(name, compareFindings(findingsOf(source), truth))).toEqual([]);
  });
  test(`${name}: every needed section is missed, and nothing else`, () => {
    const results = mutantsOf(document).map(checkMutant);
    expect(mutantLines(name, results)).toEqual([]);
    expect(results.length).toBeGreaterThan(0);
  });
}
