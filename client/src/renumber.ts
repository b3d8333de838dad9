/** *Omnummerér punkterne*: all items anew, with every reference, after a look at the changes. */
import { CodeAction, CodeActionKind, commands, type ExtensionContext, Range, window, workspace } from 'vscode';
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
      const edit = actions.find((action) => action instanceof CodeAction && action.edit)?.edit;
      if (edit) await workspace.applyEdit(edit, { isRefactoring: true });
      else void window.showInformationMessage('Punkternes numre følger allerede hinanden.');
    }),
  );
}
