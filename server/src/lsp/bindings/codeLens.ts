/** A line above each item, where a user asked for them: `textDocument/codeLens`. */
import type { CodeLens } from 'vscode-languageserver/node';
import { codeLenses } from '../../features/codeLenses.ts';
import { analysisOf } from '../analysis.ts';
import { toRange } from '../convert.ts';
import { guard } from '../guard.ts';
import { documentRequest } from '../request.ts';
import type { Binding } from './binding.ts';

export const codeLens: Binding = {
  capabilities: () => ({ codeLensProvider: {} }),
  register(server) {
    const { connection, configuration, client } = server;
    connection.onCodeLens(
      documentRequest<CodeLens[]>(server, 'textDocument/codeLens', [], (document, settings) => {
        if (!settings.codeLens) return [];
        const { referat, findings } = analysisOf(document, settings);
        return codeLenses(referat, findings(settings), settings.language).map(({ title, ...span }) => ({
          range: toRange(document, span),
          // It only tells something.
          command: { title, command: '' },
        }));
      }),
    );
    const refresh = guard(connection, 'workspace/codeLens/refresh', undefined, () =>
      connection.sendRequest('workspace/codeLens/refresh'),
    );
    configuration.onDidChange(() => {
      if (client().workspace?.codeLens?.refreshSupport === true) void refresh();
    });
  },
};
