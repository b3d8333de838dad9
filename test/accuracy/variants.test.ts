/** Ways to write the same text: what is written, what cannot be, and that another reading is noticed. */
import { expect, test } from 'vitest';
import { compareVariants, variants } from '../../scripts/accuracy/variants.ts';
import { variantLine } from '../../scripts/accuracy/wrongLines.ts';
import { minutes } from '../support/minutes.ts';

/** The text as it is read again after it was written so. */
function check(name: string, source: string): string | undefined {
  return variantNamed(name).make(source);
}

const danish = 'Åben – »sagen« er på 1 000 €, “ca.” ½ …\nBeslutning\n';

test('encodings give the text back', () => {
  for (const name of ['UTF-8', 'UTF-8 med BOM', 'UTF-16LE med BOM', 'UTF-16BE med BOM', 'Windows-1252'])
    expect(check(name, danish), name).toBe(danish);
  expect(check('BOM i selve teksten', danish)).toBe(`\ufeff${danish}`);
});

test('what has no place in Windows-1252 is not written in it', () => {
  expect(check('Windows-1252', 'Ōsaka')).toBeUndefined();
  expect(compareVariants('Ōsaka', [variantNamed('Windows-1252')])).toMatchObject([{ state: 'unfit' }]);
});

test('line ends, spaces and letters are other ones', () => {
  expect(check('CRLF', 'a\r\nb\nc\rd')).toBe('a\r\nb\r\nc\r\nd');
  expect(check('kun CR', 'a\r\nb\n')).toBe('a\rb\r');
  expect(check('opløste bogstaver (NFD)', 'på')).toBe('pa\u030a');
  expect(check('hårde mellemrum', 'a b')).toBe('a\u00a0b');
  expect(check('tynde mellemrum', 'a b')).toBe('a\u2009b');
  expect(check('tynde mellemrum i tal', '1 000 000 kr')).toBe('1\u202f000\u202f000 kr');
  expect(check('mellemrum sidst på linjen', 'a\r\nb\n')).toBe('a  \r\nb  \n');
});

test('long words have a soft hyphen, short ones have none', () => {
  expect(check('bløde bindestreger', 'Punkt 1: Ny sagsfremstilling')).toBe('Punkt 1: Ny sagsfrem\u00adstilling');
});

test('another reading is told: in the outline, in the findings, in the text itself', () => {
  const line = (make: (source: string) => string, keepsText?: true) => {
    const [result] = compareVariants(minutes, [{ name: 'prøve', make, ...(keepsText && { keepsText }) }]);
    return result?.state === 'different' ? variantLine('a.referat', result) : result?.state;
  };
  expect(line((source) => source)).toBe('alike');
  expect(line((source) => source.replace('Lys på', 'Lys ved'))).toBe(
    'a.referat:8  variant prøve  contents.title  expected "Lys på stien", found "Lys ved stien"',
  );
  expect(line((source) => source.replace('slidt', 'SLIDT'))).toBe('alike');
  expect(line((source) => source.replace('slidt', 'SLIDT'), true)).toBe(
    'a.referat  variant prøve  the text or the wording of a finding',
  );
});

function variantNamed(name: string) {
  const variant = variants.find((one) => one.name === name);
  if (!variant) throw new Error(`no variant »${name}«`);
  return variant;
}
