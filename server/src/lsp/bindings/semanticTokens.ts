/** Colours that follow from the whole document: `textDocument/semanticTokens/full`. */
import type { SemanticTokens } from 'vscode-languageserver/node';
import { semanticTokens, tokenTypes } from '../../features/semanticTokens.ts';
import { analysisOf } from '../analysis.ts';
import { documentRequest } from '../request.ts';
import type { Binding } from './binding.ts';

export const semanticTokensBinding: Binding = {
  capabilities: (client) =>
    client.textDocument?.semanticTokens
      ? { semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, full: true } }
      : {},
  register(server) {
    server.connection.languages.semanticTokens.on(
      documentRequest<SemanticTokens>(server, 'textDocument/semanticTokens', { data: [] }, (document, settings) => {
        const data: number[] = [];
        let line = 0;
        let character = 0;
        for (const { start, end, type } of semanticTokens(analysisOf(document, settings).referat)) {
          const at = document.positionAt(start);
          data.push(
            at.line - line,
            at.line === line ? at.character - character : at.character,
            end - start,
            tokenTypes.indexOf(type),
            0,
          );
          ({ line, character } = at);
        }
        return { data };
      }),
    );
  },
};
