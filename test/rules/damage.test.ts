/** Damaged text is always found and put right to the letter; sound text never is. */
import fastCheck from 'fast-check';
import { expect, test } from 'vitest';
import { windows1252 as bytesOf } from '../../scripts/accuracy/encodings.ts';
import { parse } from '../../server/src/core/parse.ts';
import { check } from '../../server/src/rules/check.ts';
import { findDamage } from '../../server/src/rules/damage.ts';
import { windows1252 } from '../../server/src/vocabulary/windows1252.ts';
import { knownDocuments } from '../support/documents.ts';

// The same texts at every run, so that a failure is a change; SEED=… looks further.
fastCheck.configureGlobal({ seed: Number(process.env.SEED ?? 20240314) });

/** UTF-8 read as Latin-1: a letter for each byte. */
const asLatin1 = (text: string) =>
  [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('');
/** UTF-8 read as Windows-1252. */
const asWindows1252 = (text: string) => asLatin1(text).replace(/[\u0080-\u009f]/gu, between);
/** Windows-1252 read as Latin-1. */
const latin1OfWindows1252 = (text: string) => String.fromCharCode(...(bytesOf(text) ?? []));

function between(control: string): string {
  return windows1252[control.charCodeAt(0) - 0x80] ?? control;
}

/** The ways text gets damaged, also more than once. */
const ways: Readonly<Record<string, (text: string) => string>> = {
  'UTF-8 as Windows-1252': asWindows1252,
  'UTF-8 as Latin-1': asLatin1,
  'twice as Windows-1252': (text) => asWindows1252(asWindows1252(text)),
  'twice as Latin-1': (text) => asLatin1(asLatin1(text)),
  'as Latin-1, then as Windows-1252': (text) => asWindows1252(asLatin1(text)),
  'as Windows-1252, then as Latin-1': (text) => asLatin1(asWindows1252(text)),
  'three times': (text) => asWindows1252(asWindows1252(asWindows1252(text))),
};

/** The text with everything put right that can be. */
function repaired(text: string): string {
  let read = '';
  let at = 0;
  for (const { start, end, restored } of findDamage(text)) {
    if (restored === undefined) continue;
    expect(start).toBeGreaterThanOrEqual(at);
    read += text.slice(at, start) + restored;
    at = end;
  }
  return read + text.slice(at);
}

const danish = fastCheck.string({
  unit: fastCheck.constantFrom(...'abe kl. ,\n"(1-2)æøåÆØÅéüäöÄÖ–—”“’»«§½¼°²€…•ôèêçñß\u00a0'),
});

test('sound text is sound', () => {
  fastCheck.assert(
    fastCheck.property(danish, (text) => void expect(findDamage(text)).toEqual([])),
    { numRuns: 2000 },
  );
  for (const { name, source } of knownDocuments()) expect(findDamage(source), name).toEqual([]);
});

test.each(Object.entries(ways))('%s: always found, and given back to the letter', (_name, damage) => {
  fastCheck.assert(
    fastCheck.property(danish, (text) => {
      const damaged = damage(text);
      expect(findDamage(damaged).length > 0).toBe(damaged !== text);
      expect(repaired(damaged)).toBe(text);
    }),
    { numRuns: 1000 },
  );
  for (const { name, source } of knownDocuments()) expect(repaired(damage(source)), name).toBe(source);
});

test('Windows-1252 as Latin-1 leaves control characters', () => {
  const text = 'Kl. 10–12: »pris« 5 € … “ja”, Bo’s • punkt';
  expect(repaired(latin1OfWindows1252(text))).toBe(text);
});

test('in text that is partly sound only what is damaged is changed', () => {
  const words = fastCheck.array(
    fastCheck.tuple(
      fastCheck.constantFrom('på', 'Ærø', '»øen«', 'mødet –', '1½', 'São', 'GUDENÅ', '5 €'),
      fastCheck.nat(3),
    ),
  );
  fastCheck.assert(
    fastCheck.property(words, (list) => {
      const some = Object.values(ways);
      const damaged = list.map(([word, way]) => (way === 0 ? word : (some[way - 1]?.(word) ?? word))).join(' ');
      const fixed = repaired(damaged);
      expect(fixed).toBe(list.map(([word]) => word).join(' '));
      expect(repaired(fixed)).toBe(fixed);
    }),
  );
});

const sound = [
  ...[
    'São Paulo',
    'SÃO',
    'Ã',
    'Â',
    '»Ã«',
    '»Â«',
    '“Ã”',
    '“Â”',
    '‘Â’',
    '(Ã)',
    '"Â"',
    'Ã, Â og â',
    'Â ngstrøm',
    'Ångstrøm',
  ],
  ...[
    'CÂMARA',
    '»MAÇÃ«',
    'château',
    '»pâté«',
    'naïf',
    '»naïf«',
    'DÉJÀ VU',
    'ÎLE',
    'Þór',
    'GUDENÅ –',
    'ODENSE Å\u00a05',
  ],
  ...[
    '»ODENSE Å«',
    'Å–LINDVED',
    'HEDE Å…',
    '»Ø«',
    'VESTERØ¹',
    'BLÅ®',
    'CAFÉ”',
    '“BÖ”',
    'ÄÖÜ',
    '3 €',
    'ð',
    'ï',
    'l’été',
  ],
];

test.each(sound)('sound: %s', (text) => {
  // With each letter that gives damage away beside it, so that the text is looked at closely.
  expect(findDamage(`${text} Ã Â â`)).toEqual([]);
});

const names = [
  'Miloš',
  'Yıldız',
  'Şölen',
  'Paweł',
  'Gdańsk',
  'Čapek',
  'Bağcı',
  'André',
  'a\u030arhus',
  'ﬁn',
  '😀',
  '→',
  '™',
];

test.each(names)('damaged beside Danish words: %s', (name) => {
  for (const damage of [asWindows1252, asLatin1]) expect(repaired(damage(`på ${name} på`))).toBe(`på ${name} på`);
});

test('what is lost is found and left as it is', () => {
  for (const text of ['m\ufffdde', 'mï¿½de', 'på â\u0081', 'â€\ufffd']) {
    expect(findDamage(text)).toMatchObject([{ start: expect.any(Number) }]);
    expect(findDamage(text)[0]).not.toHaveProperty('restored');
  }
  expect(repaired('m\ufffdde pÃ¥ øen')).toBe('m\ufffdde på øen');
});

test('a byte order mark read as text is taken out', () => {
  expect(repaired('ï»¿REFERAT pÃ¥ â€“')).toBe('REFERAT på –');
});

const minutes = (lines: readonly string[]) =>
  `REFERAT Kulturudvalget d. 14-03-2024\n\nPunkt 7: Eventuelt\n\n${lines.join('\n\n')}\n`;

function findings(source: string) {
  return check(parse(source)).map(({ message, start, end, fix, punkt }) => ({
    message: message.da,
    at: source.slice(start, end),
    fix: fix?.().title.da,
    punkt,
  }));
}

test('one finding a line, from its first damage to its last, with what can be done', () => {
  expect(findings(minutes(['NÃ¦ste gang.', 'Vi mÃ¸des pÃ¥ Ã˜en.', 'Et m\ufffdde.', 'PÃ¥ m\ufffdde.']))).toEqual([
    { message: 'Beskadiget tekst: »NÃ¦ste« skal være »Næste«.', at: 'Ã¦', fix: 'Ret »NÃ¦ste« til »Næste«', punkt: 7 },
    {
      message: 'Beskadiget tekst flere steder i linjen. Det første, »mÃ¸des«, skal være »mødes«.',
      at: 'Ã¸des pÃ¥ Ã˜',
      fix: 'Ret den beskadigede tekst i linjen',
      punkt: 7,
    },
    {
      message: expect.stringMatching(/^Bogstaver er gået tabt i »m\ufffdde\.«\. /u),
      at: '\ufffd',
      fix: undefined,
      punkt: 7,
    },
    { message: 'Beskadiget tekst: »PÃ¥« skal være »På«.', at: 'Ã¥', fix: 'Ret »PÃ¥« til »På«', punkt: 7 },
    { message: expect.stringMatching(/^Bogstaver er gået tabt/u), at: '\ufffd', fix: undefined, punkt: 7 },
  ]);
});

test('a document that is damaged throughout has one finding of each kind', () => {
  const lines = Array.from({ length: 300 }, (_, at) => `Linje ${at} pÃ¥ mÃ¸det, m\ufffdde.`);
  expect(findings(minutes(lines))).toEqual([
    {
      message: 'Beskadiget tekst i 300 linjer. Den første har »pÃ¥«, der skal være »på«.',
      at: 'Ã¥ mÃ¸',
      fix: 'Ret al beskadiget tekst (300 linjer)',
      punkt: 7,
    },
    { message: expect.stringMatching(/^Bogstaver er gået tabt i 300 linjer/u), at: '\ufffd', fix: undefined, punkt: 7 },
  ]);
});
