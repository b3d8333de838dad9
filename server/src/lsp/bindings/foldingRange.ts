/** Folding: `textDocument/foldingRange`. */
import type { FoldingRange } from 'vscode-languageserver/node';
import { folding } from '../../features/folding.ts';
import { analysisOf } from '../analysis.ts';
import { toFoldingRanges } from '../convert.ts';
import { documentRequest } from '../request.ts';
import type { Binding } from './binding.ts';

export const foldingRange: Binding = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register(server) {
    server.connection.onFoldingRanges(
      documentRequest<FoldingRange[]>(server, 'textDocument/foldingRange', [], (document) =>
        toFoldingRanges(document, folding(analysisOf(document).referat)),
      ),
    );
  },
};
