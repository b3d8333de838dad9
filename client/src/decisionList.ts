/** *Vis beslutninger*: a document made from the minutes, to read or to save; nothing of it is written anywhere. */
import {
  commands,
  EventEmitter,
  type ExtensionContext,
  languages,
  ProgressLocation,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { DecisionListFormat } from '../../server/src/features/decisionList.ts';
import type { ArchiveNode, ArchiveView } from './archiveView.ts';
import { referatEditor } from './editor.ts';
import type { Server } from './server.ts';

const scheme = 'referat-beslutninger';

export function registerDecisionList(context: ExtensionContext, server: Server, view: ArchiveView): void {
  const texts = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  /** Of one document, or of all that the view shows; the answer is where the list is. */
  const show = async (wanted: Uri | undefined): Promise<Uri | undefined> => {
    const format = await chooseFormat();
    if (format === undefined) return undefined;
    const options = { location: ProgressLocation.Notification, title: 'Samler beslutninger', cancellable: true };
    const text = await window.withProgress(options, async (_, token) => {
      const uri = wanted && server.uriOf(wanted);
      const answer = await server.decisions(
        { format, filter: view.filter(), ...(uri !== undefined && { uri }) },
        token,
      );
      return token.isCancellationRequested ? undefined : answer?.text;
    });
    if (text === undefined) return undefined;
    const path = `/${nameOf(wanted)}.${format === 'csv' ? 'csv' : 'md'}`;
    // Two documents of one name have a list each.
    const uri = Uri.from({ scheme, path, query: wanted?.toString() ?? '' });
    texts.set(uri.toString(), text);
    changed.fire(uri);
    const document = await workspace.openTextDocument(uri);
    if (format === 'markdown') await languages.setTextDocumentLanguage(document, 'markdown');
    await window.showTextDocument(document, { preview: false });
    return uri;
  };
  context.subscriptions.push(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
    }),
    workspace.onDidCloseTextDocument(({ uri }) => void texts.delete(uri.toString())),
    commands.registerCommand('referat.showDecisions', (node?: ArchiveNode) => show(wantedOf(node))),
    commands.registerCommand('referat.showFilteredDecisions', () => show(undefined)),
  );
}

/** The meeting that was chosen in the view, or the one in the editor. */
function wantedOf(node: ArchiveNode | undefined): Uri | undefined {
  if (node?.kind === 'meeting') return Uri.parse(node.meeting.uri);
  if (node?.kind === 'punkt') return Uri.parse(node.uri);
  return node === undefined ? referatEditor()?.document.uri : undefined;
}

function nameOf(uri: Uri | undefined): string {
  const file = uri?.path
    .split('/')
    .at(-1)
    ?.replace(/\.[^.]+$/u, '');
  return file ? `Beslutninger ${file}` : 'Beslutninger';
}

async function chooseFormat(): Promise<DecisionListFormat | undefined> {
  const chosen = await window.showQuickPick(
    [
      { label: 'Til at læse', description: 'Markdown', format: 'markdown' as const },
      { label: 'Til regneark', description: 'CSV', format: 'csv' as const },
    ],
    { title: 'Vis beslutninger' },
  );
  return chosen?.format;
}
