/** Another number or title for an item, with all that names it: `textDocument/prepareRename` and `textDocument/rename`. */
import {
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { renamable, rename } from '../../features/rename.ts';
import { analysisOf } from '../analysis.ts';
import { toDocumentEdit, toRange } from '../convert.ts';
import { documentRequest } from '../request.ts';
import type { Binding } from './binding.ts';

/** RequestFailed of the protocol: shown to the user as it is. */
const requestFailed = -32803;

export const renameBinding: Binding = {
  capabilities: (client) => ({
    renameProvider: client.textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true,
  }),
  register(server) {
    const { connection } = server;
    connection.onPrepareRename(
      documentRequest<PrepareRenameResult | null, TextDocumentPositionParams>(
        server,
        'textDocument/prepareRename',
        null,
        (document, settings, { position }) => {
          const found = renamable(analysisOf(document, settings).referat, document.offsetAt(position));
          return found ? { range: toRange(document, found), placeholder: found.name } : null;
        },
      ),
    );
    const edits = documentRequest<WorkspaceEdit | ResponseError<void> | null, RenameParams>(
      server,
      'textDocument/rename',
      null,
      (document, settings, { position, newName }) => {
        const { referat } = analysisOf(document, settings);
        const found = renamable(referat, document.offsetAt(position));
        if (!found) return null;
        const answer = rename(referat, found, newName, settings);
        if ('problem' in answer) return new ResponseError(requestFailed, answer.problem[settings.language]);
        return toDocumentEdit(document, answer.edits, server.client());
      },
    );
    connection.onRenameRequest(edits);
  },
};
