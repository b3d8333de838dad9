/** Incremental changes: what the server holds is what the client has. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analysisOf } from '../../server/src/lsp/analysis.ts';
import { updateDocument } from '../../server/src/lsp/documents.ts';
import { decision, minutes } from '../support/minutes.ts';
import { startClient, textIn } from '../support/protocol.ts';

const position = fc.record({ line: fc.integer({ min: 0, max: 9 }), character: fc.integer({ min: 0, max: 9 }) });
const text = fc
  .array(fc.constantFrom('a', 'å', '🎺', '\n', '\r\n', '\r', '\t'), { maxLength: 12 })
  .map((parts) => parts.join(''));

test('any change, in range or not, leaves text and lines as if the document were new', () => {
  fc.assert(
    fc.property(
      text,
      fc.array(fc.record({ start: position, end: position, text }), { maxLength: 4 }),
      (source, edits) => {
        let document = TextDocument.create('untitled:a', 'referat', 1, source);
        edits.forEach((edit, index) => {
          const range = { start: edit.start, end: edit.end };
          document = updateDocument(document, [{ range, text: edit.text }], index + 2);
        });
        const fresh = TextDocument.create('untitled:b', 'referat', 1, document.getText());
        const offsets = [...document.getText(), ''].map((_, index) => index);
        expect(offsets.map((offset) => document.positionAt(offset))).toEqual(
          offsets.map((offset) => fresh.positionAt(offset)),
        );
      },
    ),
  );
});

test('an analysis is made once a version and shared by everyone who asks', () => {
  const document = TextDocument.create('untitled:a', 'referat', 1, minutes);
  const options = { headings: { Pris: 'oekonomi' }, severities: {} } as const;
  const first = analysisOf(document, options);
  expect(analysisOf(document, options)).toBe(first);
  expect(first.findings(options)).toBe(first.findings(options));
  expect(first.findings({})).not.toBe(first.findings(options));
  TextDocument.update(document, [{ text: '' }], 2);
  const second = analysisOf(document, options);
  expect(second).not.toBe(first);
  expect(analysisOf(document, { headings: {} })).not.toBe(second);
});

test('symbols follow the changes', async () => {
  const client = await startClient();
  const document = await client.open(minutes);
  await document.edit('Lys på stien\n\n', 'Lys på stien 🔦\n\n');
  await document.edit('lamper op.\n', `lamper op.\n${decision}`);
  const symbols = await client.request<{ name: string; location: { range: DocumentSymbol['range'] } }[]>(
    'textDocument/documentSymbol',
    document.uri,
  );
  const last = symbols.filter(({ name }) => /^\d/.test(name)).at(-1);
  expect(last?.name).toBe('2. Lys på stien 🔦');
  expect(last && textIn(document.text(), last.location.range)).toMatch(/^Punkt 2: Lys på stien 🔦\n.*Godkendt\.$/s);
});
