/** `--baseline` and `--write-baseline`: what was accepted is not told again, whatever lines are added above it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layOut } from '../support/command.ts';

const incomplete = 'REFERAT Kulturudvalget d. 14-03-2024\n\nPunkt 7: Nyt gulv\n\nIndstilling\n\nAt gulvet skiftes.\n';
const more = `${incomplete.replace('Punkt 7', 'Kommunen er en kommune.\n\nPunkt 7')}\nPunkt 8: Lys på stien\n\nIndstilling\n\nAt stien får lys.\n`;

test('what is known is left out, what is new is told', async () => {
  const { call, read, folder } = layOut({ 'arkiv/a.referat': incomplete, 'arkiv/b.referat': incomplete });
  expect(await call('check --write-baseline {}/basis.json {}/arkiv')).toEqual({
    code: 0,
    out: '2 fund skrevet til basis.json\n',
    error: '',
  });
  expect(JSON.parse(read('basis.json').toString())).toEqual({
    version: 1,
    findings: {
      'arkiv/a.referat': { 'manglende-beslutning': ['Punkt 7: Nyt gulv'] },
      'arkiv/b.referat': { 'manglende-beslutning': ['Punkt 7: Nyt gulv'] },
    },
  });
  expect(await call('check --baseline {}/basis.json {}/arkiv')).toEqual({
    code: 0,
    out: 'Ingen nye fund i 2 filer; 2 kendte udeladt\n',
    error: '',
  });
  writeFileSync(join(folder, 'arkiv/a.referat'), more);
  const { code, out } = await call('check --baseline {}/basis.json {}/arkiv');
  expect(code).toBe(1);
  expect(out).toMatch(
    /^arkiv\/a\.referat:11:1: advarsel: Punkt 8 [^\n]*\n.*\n.*\n1 nyt fund i 2 filer; 2 kendte udeladt\n$/u,
  );
});

test('each entry knows one finding', async () => {
  const twice = `${incomplete}\nPunkt 7: Nyt gulv\n\nIndstilling\n\nAt gulvet skiftes.\n`;
  const { call } = layOut({
    'a.referat': twice,
    'basis.json': '{"version":1,"findings":{"a.referat":{"manglende-beslutning":["Punkt 7: Nyt gulv"]}}}',
  });
  const { out } = await call('check --format json --baseline {}/basis.json --rule punkt-nummer=off {}');
  expect(JSON.parse(out).findings.map(({ rule, line }: { rule: string; line: number }) => `${line} ${rule}`)).toEqual([
    '9 manglende-beslutning',
  ]);
});

test.each(['010170-1234', '010170\u20111234', '010170 – 1234', '01.01.70-1234', '010170/1234', '0101701234'])(
  'a personal number does not get into it: %s',
  async (number) => {
    const { call, read } = layOut({
      'a.referat': incomplete.replace('Nyt gulv', `Bo Krag ${number} søger`),
      'b.referat': incomplete.replace('Nyt gulv', `${'meget '.repeat(12)}${number} søger`),
    });
    await call('check --write-baseline {}/basis.json {}');
    expect(read('basis.json').toString()).toContain('Punkt 7: Bo Krag … søger');
    expect(read('basis.json').toString()).not.toMatch(/[02-689]/u);
  },
);

test('one that is found is never accepted: the next would go unseen', async () => {
  const { call } = layOut({ 'a.referat': `${incomplete}\nBo Krag, 010170-1234, er inhabil.\n` });
  expect((await call('check --write-baseline {}/basis.json {}')).out).toBe('1 fund skrevet til basis.json\n');
  expect((await call('check --baseline {}/basis.json {}')).out).toMatch(
    /cpr-nummer\)\n.*\n.*\n1 nyt fund i 1 fil; 1 kendt udeladt\n$/u,
  );
});

test('written anew it holds what it held, and what is new', async () => {
  const { call, read } = layOut({ 'a.referat': more });
  await call('check --write-baseline {}/basis.json {}');
  const before = read('basis.json').toString();
  expect((await call('check --baseline {}/basis.json --write-baseline {}/basis.json {}')).out).toBe(
    '2 fund skrevet til basis.json\n',
  );
  expect(read('basis.json').toString()).toBe(before);
});

test('a file may have any name', async () => {
  const { call, read } = layOut({ '__proto__/__proto__.referat': incomplete });
  await call('check --write-baseline {}/basis.json {}');
  expect(read('basis.json').toString()).toContain('__proto__/__proto__.referat');
  expect((await call('check --baseline {}/basis.json {}')).out).toBe('Ingen nye fund i 1 fil; 1 kendt udeladt\n');
});

test.each([
  ['ingen.json', 'ingen.json: filen findes ikke'],
  ['tom.json', 'tom.json: er ikke gyldig JSON (Unexpected end of JSON input)'],
  ['liste.json', 'liste.json: er ikke en fil, som --write-baseline har skrevet'],
])('%s: one line, exit 2', async (name, expected) => {
  const { call } = layOut({ 'a.referat': incomplete, 'tom.json': '', 'liste.json': '[]' });
  expect(await call(`check --baseline {}/${name} {}`)).toEqual({ code: 2, out: '', error: `referat: ${expected}\n` });
});
