/** The same minutes as other programs save them have the same outline and findings. */
import { expect, test } from 'vitest';
import { compareVariant, variants } from '../../scripts/accuracy/variants.ts';
import { variantLine } from '../../scripts/accuracy/wrongLines.ts';
import { knownDocuments } from '../support/documents.ts';

for (const variant of variants) {
  test(variant.name, () => {
    const results = knownDocuments().map(({ name, source }) => ({ name, result: compareVariant(source, variant) }));
    const different = results.filter(({ result }) => result.state === 'different');
    expect(different.map(({ name, result }) => variantLine(name, result))).toEqual([]);
  });
}
