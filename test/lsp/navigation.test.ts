/** Definitions, highlights, hovers and links within one document, as clients of different abilities get them. */
import { expect, test } from 'vitest';
import type { DefinitionLink, DocumentHighlight, DocumentLink, Hover } from 'vscode-languageserver/node';
import { minutes } from '../support/minutes.ts';
import { rangeOf, startClient, textIn } from '../support/protocol.ts';

const text = `${minutes.replace('Hallens gulv er slidt.', 'Hallens gulv er slidt, se punkt 2 og www.kystby.dk.')}
Bilag

Tegning af sti
`;

test('a client that takes links is told which word leads on', async () => {
  const client = await startClient({ capabilities: { textDocument: { definition: { linkSupport: true } } } });
  const { uri } = await client.open(text);
  const { start: position } = rangeOf(text, 'punkt 2');
  const [link] = await client.request<DefinitionLink[]>('textDocument/definition', uri, { position });
  expect(link && [textIn(text, link.originSelectionRange ?? link.targetRange), textIn(text, link.targetRange)]).toEqual(
    ['punkt 2', 'Lys på stien'],
  );
});

test('everything that stands for the item is highlighted, the item itself as what is written to', async () => {
  const client = await startClient();
  const { uri } = await client.open(text);
  const { start: position } = rangeOf(text, 'punkt 2');
  const found = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', uri, { position });
  expect(found.map(({ range, kind }) => `${textIn(text, range)} ${kind}`)).toEqual([
    'Lys på stien 2',
    'punkt 2 2',
    'Lys på stien 3',
  ]);
});

test('a client without Markdown gets the words alone', async () => {
  const told = async (contentFormat: ('markdown' | 'plaintext')[]) => {
    const client = await startClient({ capabilities: { textDocument: { hover: { contentFormat } } } });
    const { uri } = await client.open(text);
    const { start: position } = rangeOf(text, 'punkt 2');
    const hover = await client.request<Hover>('textDocument/hover', uri, { position });
    return hover.contents as { kind: string; value: string };
  };
  expect(await told(['plaintext'])).toEqual({
    kind: 'plaintext',
    value:
      '2. Lys på stien — Mangler beslutning\n\nIndstilling: Forvaltningen indstiller, at der sættes lamper op.\n\nBilag: Tegning af sti',
  });
  expect((await told(['markdown'])).value).toContain('**2\\. Lys på stien**');
});

test('pages, and the files that lie beside the document', async () => {
  const uri = 'file:///arkiv/marts/a.referat';
  const files = new Map([
    [uri, text],
    ['file:///arkiv/marts/tegning%20af%20sti.pdf', ''],
  ]);
  const client = await startClient({ files, folders: ['file:///arkiv'] });
  await client.open(text, uri);
  const links = await client.request<DocumentLink[]>('textDocument/documentLink', uri);
  expect(links.map(({ range, target }) => `${textIn(text, range)} → ${target}`)).toEqual([
    'www.kystby.dk → https://www.kystby.dk',
    'Tegning af sti → file:///arkiv/marts/tegning%20af%20sti.pdf',
  ]);
});
