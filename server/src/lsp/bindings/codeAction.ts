/** Fixes of findings: `textDocument/codeAction`, as quick fixes that carry their edit. */
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
} from 'vscode-languageserver/node';
import { fixesAt } from '../../features/fixes.ts';
import { analysisOf } from '../analysis.ts';
import { toCodeAction } from '../convert.ts';
import { showsRelated } from '../diagnostics.ts';
import { documentRequest } from '../request.ts';
import type { Binding } from './binding.ts';

export const codeAction: Binding = {
  capabilities: (client) =>
    takesEdits(client) ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } } : {},
  register(server) {
    const { connection } = server;
    connection.onCodeAction(
      documentRequest<CodeAction[], CodeActionParams>(
        server,
        'textDocument/codeAction',
        [],
        (document, settings, { range, context }) => {
          if (!wantsQuickFixes(context.only)) return [];
          const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
          const versioned = server.client().workspace?.workspaceEdit?.documentChanges === true;
          return fixesAt(analysisOf(document, settings).findings(settings), place, settings.language).map((action) =>
            toCodeAction(document, action, { language: settings.language, related: showsRelated(server), versioned }),
          );
        },
      ),
    );
  },
};

/** An older client takes commands only, and there are none. */
function takesEdits(client: ClientCapabilities): boolean {
  return client.textDocument?.codeAction?.codeActionLiteralSupport !== undefined;
}

/** A kind stands for all below it: '' for every action, `quickfix` for `quickfix.referat` too. */
function wantsQuickFixes(only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}
