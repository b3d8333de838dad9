/** *Omnummerér punkterne*: all items anew, with every reference, after a look at the changes. */
import {
  CodeAction,
  CodeActionKind,
  commands,
  type ExtensionContext,
  Range,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { referatEditor } from './editor.ts';

const kind = CodeActionKind.RefactorRewrite.append('referat').append('omnummerer');

export function registerRenumber(context: ExtensionContext): void {
  context.subscriptions.push(
    commands.registerCommand('referat.renumber', async () => {
      const document = referatEditor()?.document;
      if (!document) return;
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new Range(0, 0, 0, 0),
        kind.value,
      );
      const action = actions.find((one) => one instanceof CodeAction && one.edit);
      if (action?.edit) await workspace.applyEdit(toConfirm(action.edit, action.title), { isRefactoring: true });
      else void window.showInformationMessage('Punkternes numre følger allerede hinanden.');
    }),
  );
}

/** The edit with a preview first: VS Code leaves out what the server said of that where an action is asked for by command. */
function toConfirm(edit: WorkspaceEdit, label: string): WorkspaceEdit {
  const confirmed = new WorkspaceEdit();
  const metadata = { needsConfirmation: true, label };
  for (const [uri, edits] of edit.entries())
    for (const { range, newText } of edits) confirmed.replace(uri, range, newText, metadata);
  return confirmed;
}
