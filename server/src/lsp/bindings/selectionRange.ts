/** What a growing selection takes in: `textDocument/selectionRange`. */
import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver/node';
import { selectionRanges } from '../../features/selectionRanges.ts';
import { analysisOf } from '../analysis.ts';
import { toRange } from '../convert.ts';
import { documentRequest } from '../request.ts';
import type { Binding } from './binding.ts';

export const selectionRange: Binding = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register(server) {
    server.connection.onSelectionRanges(
      documentRequest<SelectionRange[], SelectionRangeParams>(
        server,
        'textDocument/selectionRange',
        [],
        (document, settings, { positions }) => {
          const { referat } = analysisOf(document, settings);
          return positions.map((position) => {
            const spans = selectionRanges(referat, document.offsetAt(position));
            const nested = spans.reduceRight<SelectionRange | undefined>((parent, span) => {
              const range = toRange(document, span);
              return parent ? { range, parent } : { range };
            }, undefined);
            return nested ?? { range: { start: position, end: position } };
          });
        },
      ),
    );
  },
};
