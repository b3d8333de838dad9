/** The same minutes as other programs save them have the same outline and findings. */
import { expect, test } from 'vitest';
import { compareVariants, variants } from '../../scripts/accuracy/variants.ts';
import { variantLine } from '../../scripts/accuracy/wrongLines.ts';
import { knownDocuments } from '../support/documents.ts';

for (const variant of variants) {
  test(variant.name, () => {
    const different = knownDocuments().flatMap(({ name, source }) =>
      compareVariants(source, [variant]).flatMap((result) =>
        result.state === 'different' ? [variantLine(name, result)] : [],
      ),
    );
    expect(different).toEqual([]);
  });
}
