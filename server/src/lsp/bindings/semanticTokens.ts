/** Colours that follow from the whole document: `textDocument/semanticTokens/full`. */
import type { SemanticTokens } from 'vscode-languageserver/node';
import { semanticTokens, tokenTypes } from '../../features/semanticTokens.ts';
import { analysisOf } from '../analysis.ts';
import { toSemanticTokens } from '../convert.ts';
import { documentRequest } from '../request.ts';
import type { Binding } from './binding.ts';

export const semanticTokensBinding: Binding = {
  capabilities: (client) =>
    client.textDocument?.semanticTokens
      ? { semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, full: true } }
      : {},
  register(server) {
    server.connection.languages.semanticTokens.on(
      documentRequest<SemanticTokens>(server, 'textDocument/semanticTokens', { data: [] }, (document, settings) =>
        toSemanticTokens(document, semanticTokens(analysisOf(document, settings).referat)),
      ),
    );
  },
};
