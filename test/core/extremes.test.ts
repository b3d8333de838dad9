/** Texts no minutes are: read to their end, whatever they are. How long that takes `npm run bench` measures. */
import { expect, test } from 'vitest';
import { extremes } from '../../scripts/extremes.ts';
import { parse } from '../../server/src/core/parse.ts';
import { check } from '../../server/src/rules/check.ts';
import { outlineOf } from '../support/documents.ts';

test.each(extremes)('$name', ({ make }) => {
  const source = make(10_000);
  const referat = parse(source);
  expect(referat.end).toBe(source.length);
  for (const { start, end } of check(referat)) expect(start < end && end <= source.length).toBe(true);
  expect(outlineOf(source).punkter).toHaveLength(referat.punkter.length);
});

test('lists longer than a call may have arguments', () => {
  expect(() => parse(`Indholdsfortegnelse\n${'Sag\n'.repeat(130_000)}`)).not.toThrow();
});
