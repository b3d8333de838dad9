/** The outline: `textDocument/documentSymbol`, a tree where the client can show one. */
import {
  type ClientCapabilities,
  type DocumentSymbol,
  DocumentSymbolRequest,
  RegistrationRequest,
  type SymbolInformation,
  UnregistrationRequest,
} from 'vscode-languageserver/node';
import { symbols } from '../../features/symbols.ts';
import { analysisOf } from '../analysis.ts';
import { toDocumentSymbols, toSymbolInformation } from '../convert.ts';
import { guard } from '../guard.ts';
import { documentRequest } from '../request.ts';
import type { Binding, Server } from './binding.ts';

export const documentSymbol: Binding = {
  capabilities: (client) => (registers(client) ? {} : { documentSymbolProvider: true }),
  register(server) {
    server.connection.onDocumentSymbol(
      documentRequest<DocumentSymbol[] | SymbolInformation[]>(
        server,
        'textDocument/documentSymbol',
        [],
        (document, settings) => {
          const { referat, findings } = analysisOf(document, settings);
          const tree = symbols(referat, findings(settings), settings.language);
          return server.client().textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true
            ? toDocumentSymbols(document, tree)
            : toSymbolInformation(document, tree);
        },
      ),
    );
    followSettings(server);
  },
};

const offer = { id: 'referat/outline', method: DocumentSymbolRequest.method };

/** No request makes a client ask again; one that is offered the outline anew does. */
function followSettings({ connection, configuration, client, onInitialized }: Server): void {
  let isOffered = false;
  const offerAnew = guard(connection, 'client/registerCapability', undefined, async () => {
    if (!registers(client())) return;
    const withdrawn = isOffered
      ? connection.sendRequest(UnregistrationRequest.type, { unregisterations: [offer] })
      : undefined;
    isOffered = true;
    const registrations = [{ ...offer, registerOptions: { documentSelector: null } }];
    // One right behind the other, so that the client is without for as short as can be.
    await Promise.all([withdrawn, connection.sendRequest(RegistrationRequest.type, { registrations })]);
  });
  onInitialized(offerAnew);
  configuration.onDidChange(offerAnew);
}

function registers(client: ClientCapabilities): boolean {
  return client.textDocument?.documentSymbol?.dynamicRegistration === true;
}
