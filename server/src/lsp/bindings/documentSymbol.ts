/** The outline: `textDocument/documentSymbol`, a tree where the client can show one. */
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver/node';
import { symbols } from '../../features/symbols.ts';
import { analysisOf } from '../analysis.ts';
import { toDocumentSymbols, toSymbolInformation } from '../convert.ts';
import { documentRequest } from '../request.ts';
import type { Binding } from './binding.ts';

export const documentSymbol: Binding = {
  capabilities: () => ({ documentSymbolProvider: true }),
  register(server) {
    server.connection.onDocumentSymbol(
      documentRequest<DocumentSymbol[] | SymbolInformation[]>(
        server,
        'textDocument/documentSymbol',
        [],
        (document, settings) => {
          const { referat, findings } = analysisOf(document);
          const tree = symbols(referat, findings(settings), settings.language);
          return server.client().textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true
            ? toDocumentSymbols(document, tree)
            : toSymbolInformation(document, tree);
        },
      ),
    );
  },
};
