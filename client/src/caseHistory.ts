/** *Sagsforløb*: every item with one case number, meeting after meeting. */
import { commands, type ExtensionContext, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { CaseEntry } from '../../server/src/lsp/archiveRequests.ts';
import type { ArchiveNode } from './archiveView.ts';
import { rangeOf, referatEditor } from './editor.ts';
import type { Server } from './server.ts';

export function registerCaseHistory(context: ExtensionContext, server: Server): void {
  context.subscriptions.push(
    commands.registerCommand('referat.showCaseHistory', async (node?: ArchiveNode) => {
      const caseNumber = node?.kind === 'punkt' ? node.punkt.caseNumber : await caseAtCursor(server);
      if (caseNumber === undefined) {
        void window.showInformationMessage('Punktet har ingen sag, der er behandlet andre steder.');
        return;
      }
      await show(caseNumber, (await server.caseHistory({ caseNumber })) ?? []);
    }),
  );
}

/** The case of the item the cursor is in. */
async function caseAtCursor(server: Server): Promise<string | undefined> {
  const editor = referatEditor();
  if (!editor) return undefined;
  const items = (await server.meeting({ uri: server.uriOf(editor.document.uri), filter: {} })) ?? [];
  const line = editor.selection.active.line;
  return items.filter(({ range }) => range.start.line <= line).at(-1)?.caseNumber;
}

interface CaseItem extends QuickPickItem {
  readonly entry: CaseEntry;
}

async function show(caseNumber: string, entries: readonly CaseEntry[]): Promise<void> {
  const items = entries.map(
    (entry): CaseItem => ({ label: entry.meeting, description: entry.description, detail: entry.label, entry }),
  );
  const open = async ({ entry }: CaseItem, preserveFocus: boolean) => {
    const document = await workspace.openTextDocument(Uri.parse(entry.uri));
    await window.showTextDocument(document, { selection: rangeOf(entry.range), preserveFocus, preview: true });
  };
  const chosen = await window.showQuickPick(items, {
    title: `Sagsforløb: ${caseNumber}`,
    placeHolder: `${items.length} ${items.length === 1 ? 'punkt' : 'punkter'}, ældste først`,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen) await open(chosen, false);
}
