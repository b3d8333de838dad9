/** The overview of the document in front, asked for again whenever it may have changed. */
import { Disposable, languages, type TextDocument, window, workspace } from 'vscode';
import type { OverviewAnswer } from '../../server/src/lsp/overviewRequest.ts';
import { referatEditor } from './editor.ts';
import type { Server } from './server.ts';

/** How long a document rests before it is asked about, in milliseconds: a typist is not to be overtaken. */
const pause = 150;

/**
 * Calls `show` with the overview of the active editor: after it opened, changed or was switched to, after settings
 * or findings changed and when the server came or went. Without an overview where no referat is in front or nobody answers.
 */
export function watchOverview(server: Server, show: (overview: OverviewAnswer | undefined) => void): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  const refresh = async () => {
    latest += 1;
    const mine = latest;
    const document = referatEditor()?.document;
    const isAnswered = document !== undefined && server.state() === 'running';
    const overview = isAnswered ? await server.overview(document) : undefined;
    // An answer that was overtaken by a later question is of no use.
    if (mine === latest) show(overview);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), pause);
  };
  const soonFor = (document: TextDocument) => {
    if (document === referatEditor()?.document) soon();
  };

  void refresh();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(() => void refresh()),
    // A document that changes its language is closed and opened again, in the same editor.
    workspace.onDidOpenTextDocument(soonFor),
    workspace.onDidCloseTextDocument(() => void refresh()),
    workspace.onDidChangeTextDocument(({ document }) => soonFor(document)),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('referat') && soon()),
    // A file of settings may have changed.
    languages.onDidChangeDiagnostics(({ uris }) => {
      const shown = referatEditor()?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === shown)) soon();
    }),
    server.onDidChangeState(() => void refresh()),
    new Disposable(() => clearTimeout(timer)),
  );
}
