/** Folding: `textDocument/foldingRange`. */
import type { FoldingRange } from 'vscode-languageserver/node';
import { folding } from '../../features/folding.ts';
import { analysisOf } from '../analysis.ts';
import { toFoldingRanges } from '../convert.ts';
import { guard } from '../guard.ts';
import { documentRequest } from '../request.ts';
import type { Binding } from './binding.ts';

export const foldingRange: Binding = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register(server) {
    const { connection, configuration, client } = server;
    connection.onFoldingRanges(
      documentRequest<FoldingRange[]>(server, 'textDocument/foldingRange', [], (document, settings) =>
        toFoldingRanges(document, folding(analysisOf(document, settings).referat)),
      ),
    );
    // Settings can make headings of lines that were none.
    const refresh = guard(connection, 'workspace/foldingRange/refresh', undefined, () =>
      connection.languages.foldingRange.refresh(),
    );
    configuration.onDidChange(() => {
      if (client().workspace?.foldingRange?.refreshSupport === true) void refresh();
    });
  },
};
