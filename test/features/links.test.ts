/** What leads out of a document. */
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { links } from '../../server/src/features/links.ts';

/** Each link as `text → where`. */
function check(text: string, expected: readonly string[], files: readonly string[] = []): void {
  const found = links(parse(text), files);
  expect(found.map(({ start, end, address, file }) => `${text.slice(start, end)} → ${address ?? file}`)).toEqual(
    expected,
  );
}

test('pages and people, without the punctuation of the sentence', () => {
  check('Se www.kystby.dk/plan, https://x.dk/a?b=c (og http://y.dk). Skriv til by@kystby.dk.', [
    'www.kystby.dk/plan → https://www.kystby.dk/plan',
    'https://x.dk/a?b=c → https://x.dk/a?b=c',
    'http://y.dk → http://y.dk',
    'by@kystby.dk → mailto:by@kystby.dk',
  ]);
});

test('any letters before the at sign, an opened parenthesis, any case, and no end of one', () => {
  check('Skriv til jørgen.ås@kystby.dk eller WWW.kystby.dk/A_(b).', [
    'jørgen.ås@kystby.dk → mailto:jørgen.ås@kystby.dk',
    'WWW.kystby.dk/A_(b) → https://WWW.kystby.dk/A_(b)',
  ]);
  check(`${'_'.repeat(100_000)} ${'a'.repeat(100_000)}@`, []);
});

test('an attachment that lies beside the document', () => {
  const text = 'Punkt 1: Ny kran\n\nBilag\n\nTilbud på kran\n\nBilag 2 - Tegning\n\nNotat\n';
  check(
    text,
    ['Tilbud på kran → tilbud på kran.pdf', 'Bilag 2 - Tegning → Tegning.docx'],
    ['tilbud på kran.pdf', 'Tegning.docx', 'Andet notat.pdf'],
  );
});
