/** Files as other programs save them, as real bytes: read alike, with places counted in the source as it is. */
import { expect, test } from 'vitest';
import { utf16, windows1252 } from '../../scripts/accuracy/encodings.ts';
import { call } from '../support/command.ts';

const minutes = `REFERAT Kulturudvalget d. 14-03-2024

Mødedato Torsdag d. 14. marts 2024 kl. 15:30

Punkt 7: Nyt gulv i Ærøhallen på øen – »hovedgulvet«

Sagsnr.: 727-2024-2162

Sagsfremstilling

Gulvet koster 1 000 000 kr. på åbningsdagen, siger “byggesagen”.

Administrationens indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning i Kulturudvalget den 14. marts 2024

Godkendt på mødet.

Afbud fra Åse Ærø.
`;

/** As in web pages: in every long word. */
const hyphenated = (text: string) => text.replace(/\p{L}{8,}/gu, (word) => `${word.slice(0, 4)}\u00ad${word.slice(4)}`);
const bytes = (text: string) => new TextEncoder().encode(text);
const withCrlf = (text: string) => text.replaceAll('\n', '\r\n');

/** A file's bytes, and the text an editor shows of them. */
const files: Readonly<Record<string, Uint8Array>> = {
  'utf-8': bytes(minutes),
  'utf-8-bom': bytes(`\ufeff${minutes}`),
  'utf-16le-bom': utf16(`\ufeff${minutes}`, true),
  'utf-16be-bom': utf16(`\ufeff${minutes}`, false),
  'utf-16le': utf16(minutes, true),
  'utf-16be': utf16(minutes, false),
  'windows-1252': windows1252(minutes) ?? bytes('no Windows-1252'),
  'windows-1252-crlf': windows1252(withCrlf(minutes)) ?? bytes('no Windows-1252'),
  crlf: bytes(withCrlf(minutes)),
  cr: bytes(minutes.replaceAll('\n', '\r')),
  'mixed-line-ends': bytes(
    minutes.replace(/\n+/gu, (run, at: number) => run.replaceAll('\n', ['\n', '\r\n', '\r'][at % 3] ?? '\n')),
  ),
  decomposed: bytes(minutes.normalize('NFD')),
  'no-break-spaces': bytes(minutes.replaceAll(' ', '\u00a0')),
  'thin-spaces': bytes(minutes.replace(/(\d) (?=\d)/gu, '$1\u202f')),
  'soft-hyphens': bytes(hyphenated(minutes)),
  'soft-hyphens-and-the-rest': utf16(
    `\ufeff${withCrlf(hyphenated(minutes.normalize('NFD').replaceAll(' ', '\u00a0')))}`,
    true,
  ),
  'trailing-spaces': bytes(minutes.replaceAll('\n', ' \t \n')),
  'no-width': bytes(minutes.replace(/^(?=.)/gmu, '\u200b').replace(/(?<=.)$/gmu, '\u200b\u2060')),
  'form-feeds': bytes(minutes.replace('Punkt', '\fPunkt').replace('Beslutning', '\fBeslutning')),
};

for (const name of Object.keys(files)) {
  test(`${name} is read like UTF-8`, async () => {
    const { code, out, error } = await call(
      { 'utf-8': files['utf-8'] ?? '', [name]: files[name] ?? '' },
      `outline --format json {}/utf-8 {}/${name}`,
    );
    expect([code, error]).toEqual([0, '']);
    const [expected, found] = (JSON.parse(out) as { documents: { file: string; punkter: unknown[] }[] }).documents;
    expect(expected?.punkter).toMatchObject([
      {
        number: 7,
        title: 'Nyt gulv i Ærøhallen på øen – »hovedgulvet«',
        caseNumbers: ['727-2024-2162'],
        sections: [
          { kind: 'sagsfremstilling' },
          { kind: 'indstilling', heading: 'Administrationens indstilling' },
          { kind: 'beslutning', heading: 'Beslutning i Kulturudvalget den 14. marts 2024' },
        ],
        beslutning: { text: 'Godkendt på mødet.', outcome: ['godkendt'] },
        absent: ['Åse Ærø'],
      },
    ]);
    expect({ ...(found ?? expected), file: 'utf-8' }).toEqual(expected);
    // Nothing is missing, and nothing damaged.
    expect((await call({ [name]: files[name] ?? '' }, `check {}/${name}`)).out).toBe('Ingen fund i 1 fil\n');
  });
}

/** The text each finding of a file stands on, by the lines and columns printed, in the file as it is. */
async function places(source: string): Promise<string[]> {
  const { out } = await call({ 'a.referat': source }, 'check --format json {}/a.referat');
  const { findings } = JSON.parse(out) as {
    findings: Record<'line' | 'column' | 'endLine' | 'endColumn', number>[];
  };
  const lines = source.replace(/^\ufeff/u, '').split(/\r\n|\n|\r/u);
  return findings.map(({ line, column, endLine, endColumn }) => {
    expect(endLine).toBe(line);
    return (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
  });
}

test.each<[string, (text: string) => string]>([
  ['as it is', (text) => text],
  ['decomposed', (text) => text.normalize('NFD')],
  ['with soft hyphens', hyphenated],
  ['decomposed, with soft hyphens and a byte order mark', (text) => `\ufeff${hyphenated(text.normalize('NFD'))}`],
  ['with lone returns', (text) => text.replaceAll('\n', '\r')],
])('lines and columns are those of the source: %s', async (_name, write) => {
  const text = `REFERAT Kulturudvalget d. 14-03-2024

  Punkt 1: Åbning af bådehallen på Ærø

Indstilling

At gåafstanden på åbningsdagen måles.

 \u00a0Endelig beslutning på mødet den 14. marts 2024:

Afbud: Åse Ærø
`;
  const heading = write('Endelig beslutning på mødet den 14. marts 2024:').replace(/^\ufeff/u, '');
  expect(await places(write(text))).toEqual([heading]);
  const item = write('Punkt 1: Åbning af bådehallen på Ærø').replace(/^\ufeff/u, '');
  expect(await places(write(text.slice(0, text.indexOf('Endelig'))))).toEqual([item]);
});

test('a few broken bytes in UTF-8 damage nothing else', async () => {
  const broken = bytes(minutes);
  broken[broken.indexOf(0xc3)] = 0x20;
  const { out } = await call({ 'a.referat': broken }, 'check --format json {}/a.referat');
  const { findings } = JSON.parse(out) as { findings: { rule: string; line: number }[] };
  expect(findings.map(({ rule, line }) => `${rule}@${line}`)).toEqual(['beskadiget-tekst@3']);
});
