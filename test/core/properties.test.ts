/** What holds for every input: parsing is total, children lie inside parents, slices are the source. */
import fastCheck from 'fast-check';
import { expect, test } from 'vitest';
import type { Punkt, Referat, Section, Slice, Span } from '../../server/src/core/model.ts';
import { parse } from '../../server/src/core/parse.ts';
import { folding } from '../../server/src/features/folding.ts';
import { overview } from '../../server/src/features/overview.ts';
import { type OutlineSymbol, symbols } from '../../server/src/features/symbols.ts';
import { check } from '../../server/src/rules/check.ts';
import { headings } from '../../server/src/vocabulary/headings.ts';
import { knownDocuments, outlineOf } from '../support/documents.ts';

// The same documents at every run, so that a failure is a change; SEED=… looks further.
fastCheck.configureGlobal({ seed: Number(process.env.SEED ?? 20240314) });

/** Lines minutes are made of, so that random documents reach every branch of the parser. */
const fragments = fastCheck.oneof(
  fastCheck.constantFrom(...headings.flatMap(({ phrases }) => phrases)),
  fastCheck.constantFrom(
    'REFERAT Kulturudvalget 2022-2025 d. 14-03-2024',
    'DAGSORDEN',
    'Mødedato Torsdag d. 14. marts 2024 kl. 15:30',
    'Mødested',
    'Mødedeltagere Anna Lund, Bo Krag',
    'Indholdsfortegnelse',
    'Nyt gulv i hallen.....\t3',
    'Punkt 1: Nyt gulv i hallen',
    'Punkt 2: Lukket: ',
    'PUNKT 3',
    '3. Nyt gulv i hallen',
    '7',
    'Nyt gulv i hallen',
    '15.00.00-P20-2-21',
    'Sagsnr.: 727-2024-2162',
    'Forvaltningen indstiller, at',
    'Direktøren indstiller,',
    '- at gulvet skiftes.',
    'Beslutning fra Børneudvalget, 12. marts 2024, pkt. 4:',
    'Beslutning i Kulturudvalget den 14-03-2024',
    'Byrådets beslutning',
    'Godkendt.',
    'Afbud: Bo Krag (V)',
    'Anna Lund og Bo Krag deltog ikke i sagens behandling',
    'Beregning',
    'Baggrund:',
    'Pris\t1.000\t2.000',
    '\tI alt\t',
    'Takster 727-2024-1234',
    'Æblet er på åen\u0301 i a\u030abyen',
    '🙂 Beslutning',
    '\u00a0Indstilling\u2009:',
    'Beslut\u00adning',
    '\ufeffPunkt 2: Ind\u00adstilling\u00ad',
    '\u00ad',
    '\u200bAf\u2060bud: Bo\u00ad, An\u00adna\u200b',
    '',
  ),
  fastCheck.string({ unit: 'binary' }),
);
const lineBreaks = fastCheck.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\f');
const documents = fastCheck
  .array(fastCheck.tuple(fragments, lineBreaks), { maxLength: 60 })
  .map((lines) => lines.flat().join(''));
const texts = fastCheck.oneof(documents, fastCheck.string({ unit: 'binary', maxLength: 400 }));

test('any string gives a well-formed document', () => {
  fastCheck.assert(
    fastCheck.property(texts, (source) => expectWellFormed(source)),
    { numRuns: 1500 },
  );
});

test('whole documents cut off anywhere stay well-formed', () => {
  const sources = knownDocuments().map(({ source }) => source);
  const cuts = fastCheck.tuple(fastCheck.constantFrom(...sources), fastCheck.double({ min: 0, max: 1, noNaN: true }));
  fastCheck.assert(
    fastCheck.property(cuts, ([source, at]) => expectWellFormed(source.slice(0, Math.floor(at * source.length)))),
    { numRuns: 60 },
  );
});

test('a document read twice is read alike, and its outline is JSON', () => {
  fastCheck.assert(
    fastCheck.property(texts, (source) => {
      const once = outlineOf(source);
      expect(JSON.parse(JSON.stringify(once))).toEqual(once);
      expect(outlineOf(source)).toEqual(once);
    }),
    { numRuns: 200 },
  );
});

test('soft hyphens in the middle of words change nothing but offsets', () => {
  fastCheck.assert(
    fastCheck.property(documents, fastCheck.array(fastCheck.nat(), { maxLength: 20 }), (source, places) => {
      const plain = source.replace(/[\u00ad\u2060\u200b\ufeff]/gu, '');
      const between = [...plain.matchAll(/(?<=\p{L})(?=\p{L})/gu)].map(({ index }) => index);
      const hyphens = new Set(places.map((place) => between[place % Math.max(1, between.length)]));
      const hyphenated = [...plain].length === plain.length ? hyphenate(plain, hyphens) : plain;
      expectWellFormed(hyphenated);
      expect(outlineOf(hyphenated)).toEqual(outlineOf(plain));
    }),
    { numRuns: 300 },
  );
});

test('spaces that do not break are read as plain ones and stay as they are', () => {
  const sources = fastCheck.oneof(documents, fastCheck.constantFrom(...knownDocuments().map(({ source }) => source)));
  const spaces = fastCheck.constantFrom('\u00a0', '\u202f');
  fastCheck.assert(
    fastCheck.property(sources, spaces, fastCheck.integer({ min: 1, max: 40 }), (source, space, every) => {
      const plain = source.replaceAll(/[\u00a0\u202f]/gu, ' ');
      let count = 0;
      const spaced = plain.replaceAll(' ', (one) => (count++ % every === 0 ? space : one));
      expectWellFormed(spaced);
      expect(spansOf(parse(spaced))).toEqual(spansOf(parse(plain)));
    }),
    { numRuns: 150 },
  );
});

test('whole documents with nothing but spaces that do not break', () => {
  for (const { source } of knownDocuments()) {
    const spaced = source.replaceAll(' ', '\u00a0');
    expectWellFormed(spaced);
    expect(spansOf(parse(spaced))).toEqual(spansOf(parse(source)));
  }
});

/** All that was read but for how it is printed. */
function spansOf(referat: Referat): unknown {
  return JSON.parse(
    JSON.stringify(referat, (name, value) => (name === 'text' || name === 'source' ? undefined : value)),
  );
}

function hyphenate(text: string, places: ReadonlySet<number | undefined>): string {
  return [...text].map((letter, at) => (places.has(at) ? `\u00ad${letter}` : letter)).join('');
}

function expectWellFormed(source: string): void {
  const referat = parse(source);
  expect([referat.start, referat.end]).toEqual([0, source.length]);
  expectHeader(referat);
  expectOrdered(referat, [...(referat.contents ? [referat.contents] : []), ...referat.punkter]);
  for (const entry of referat.contents?.entries ?? []) expectSlice(source, entry.title);
  for (const punkt of referat.punkter) expectPunkt(source, punkt);
  const findings = check(referat);
  for (const { start, end } of findings) expect(0 <= start && start < end && end <= source.length).toBe(true);
  for (const { start, end } of folding(referat)) expect(0 <= start && start <= end && end <= source.length).toBe(true);
  expectSymbols(symbols(referat, findings, 'da'), referat);
  expect(overview(referat, findings, 'da').punkter).toHaveLength(referat.punkter.length);
}

function expectHeader({ source, header }: Referat): void {
  const slices = [header.title, header.body, header.date, header.time, header.place];
  for (const slice of [...slices, ...header.participants, ...header.absent]) {
    if (slice) expectSlice(source, slice);
  }
}

function expectPunkt(source: string, punkt: Punkt): void {
  expectSlice(source, punkt.heading);
  expectSlice(source, punkt.title);
  expectOrdered(punkt, [punkt.title]);
  for (const slice of [...punkt.caseNumbers, ...punkt.documentNumbers, ...punkt.absent]) expectSlice(source, slice);
  expectOrdered(punkt, [punkt.heading, ...punkt.sections]);
  for (const section of punkt.sections) expectSection(source, section);
}

function expectSection(source: string, section: Section): void {
  expectSlice(source, section.heading);
  expectOrdered(section, [section.heading, section.body]);
  expectOrdered(section.body, section.children);
  for (const child of section.children) {
    expectSlice(source, child.heading);
    expectOrdered(child, [child.heading, child.body]);
  }
  if ('paragraphs' in section) for (const paragraph of section.paragraphs) expectSlice(source, paragraph);
  if ('names' in section) for (const name of section.names) expectSlice(source, name);
}

function expectSlice(source: string, { start, end, text }: Slice): void {
  expect(source.slice(start, end)).toBe(text);
  expect(end - start).toBe(text.length);
}

/** Inside the parent, in order, without overlap. */
function expectOrdered(parent: Span, children: readonly Span[]): void {
  let position = parent.start;
  for (const { start, end } of children) {
    expect(start).toBeGreaterThanOrEqual(position);
    expect(end).toBeGreaterThanOrEqual(start);
    position = end;
  }
  expect(position).toBeLessThanOrEqual(parent.end);
}

/** One blank name or one selection outside its range makes VS Code drop the whole outline. */
function expectSymbols(list: readonly OutlineSymbol[], parent: Span): void {
  expectOrdered(
    parent,
    list.map(({ range }) => range),
  );
  for (const { name, range, selection, children } of list) {
    expect(name.trim()).not.toBe('');
    expectOrdered(range, [selection]);
    expectSymbols(children, range);
  }
}

test('what was read before makes no difference', () => {
  const [known] = knownDocuments();
  if (!known) throw new Error('no samples');
  const before = parse(known.source);
  // More wordings than are remembered.
  for (let number = 0; number < 1200; number++)
    parse(`REFERAT Kulturudvalget\n\nPunkt 1: Ny kran\n\nBeslutning i udvalg ${number} den 1. maj 2021\n\nGodkendt.\n`);
  expect(parse(known.source)).toEqual(before);
  expect(parse(known.source.replace('\n', '\n\n')).punkter.map(({ title }) => title.text)).toEqual(
    before.punkter.map(({ title }) => title.text),
  );
});
