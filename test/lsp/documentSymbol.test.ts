/** The outline as clients get it. */
import { expect, test } from 'vitest';
import type { ClientCapabilities, DocumentSymbol, SymbolInformation } from 'vscode-languageserver/node';
import { minutes } from '../support/minutes.ts';
import { startClient, textIn } from '../support/protocol.ts';

const hierarchical: ClientCapabilities = {
  textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};

/** The outline, a line a symbol: name, detail, heading and the last line it covers. */
async function check(text: string, expected: string): Promise<void> {
  const client = await startClient({ capabilities: hierarchical });
  const { uri } = await client.open(text);
  const lines = (symbols: readonly DocumentSymbol[], indent: string): string[] =>
    symbols.flatMap(({ name, detail, range, selectionRange, children }) => [
      [
        indent + name,
        detail,
        textIn(text, selectionRange),
        textIn(text, range)
          .split(/\r\n|\n|\r/)
          .at(-1),
      ].join(' | '),
      ...lines(children ?? [], `${indent}  `),
    ]);
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', uri);
  expect(lines(symbols, '').join('\n')).toBe(expected.trim());
}

test('items and sections as a tree', () =>
  check(
    minutes,
    `
1. Nyt gulv i hallen | Godkendt | Punkt 1: Nyt gulv i hallen | Godkendt.
  Sagsfremstilling |  | Sagsfremstilling | Hallens gulv er slidt.
  Indstilling |  | Indstilling | Forvaltningen indstiller, at gulvet skiftes.
  Beslutning |  | Beslutning | Godkendt.
2. Lys på stien | Mangler beslutning | Punkt 2: Lys på stien | Forvaltningen indstiller, at der sættes lamper op.
  Sagsfremstilling |  | Sagsfremstilling | Stien er mørk om vinteren.
  Indstilling |  | Indstilling | Forvaltningen indstiller, at der sættes lamper op.
`,
  ));

test('positions count UTF-16 units, whatever the letters are made of', () =>
  check(
    `REFERAT Kulturudvalget d. 14-03-2024\r\n\r\nPunkt 1: 🎭 Bla\u030Ase-orkester på 🎺\r\n\r\nBeslutning\r\n\r\n🎉 Godkendt.`,
    `
1. 🎭 Blåse-orkester på 🎺 | Godkendt · Mangler indstilling | Punkt 1: 🎭 Bla\u030Ase-orkester på 🎺 | 🎉 Godkendt.
  Beslutning |  | Beslutning | 🎉 Godkendt.
`,
  ));

test('a list where the client knows no trees', async () => {
  const client = await startClient();
  const { uri } = await client.open(minutes);
  const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', uri);
  expect(symbols.map(({ name, containerName = '' }) => `${containerName} > ${name}`)).toEqual([
    ' > 1. Nyt gulv i hallen',
    '1. Nyt gulv i hallen > Sagsfremstilling',
    '1. Nyt gulv i hallen > Indstilling',
    '1. Nyt gulv i hallen > Beslutning',
    ' > 2. Lys på stien',
    '2. Lys på stien > Sagsfremstilling',
    '2. Lys på stien > Indstilling',
  ]);
  expect(symbols.every(({ location }) => location.uri === uri)).toBe(true);
});

test('items a setting adds lack nothing', async () => {
  const standingItems = [{ title: 'Lys på stien', withoutBeslutning: true }];
  const client = await startClient({ capabilities: hierarchical, initializationOptions: { standingItems } });
  const { uri } = await client.open(minutes);
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', uri);
  expect(symbols.map(({ detail }) => detail)).toEqual(['Godkendt', '']);
});
