/** The commands that move from item to item. */
import { commands, type ExtensionContext, window } from 'vscode';
import type { OverviewPunkt } from '../../server/src/lsp/overviewRequest.ts';
import { goTo, referatEditor } from './editor.ts';
import { nextIncompletePunkt, nextPunkt, previousPunkt } from './nearest.ts';
import type { Server } from './server.ts';

/** Long enough to be read, in milliseconds. */
const messageTime = 3000;

export function registerNavigation(context: ExtensionContext, server: Server): void {
  const move = (
    choose: (punkter: readonly OverviewPunkt[], line: number) => OverviewPunkt | undefined,
    nothing: string,
  ) => {
    return async () => {
      const editor = referatEditor();
      if (editor === undefined) return;
      const overview = await server.overview(editor.document);
      if (overview === undefined) return;
      const punkt = choose(overview.punkter, editor.selection.active.line);
      if (punkt === undefined) window.setStatusBarMessage(nothing, messageTime);
      else goTo(editor, punkt);
    };
  };
  const firstIncomplete = (punkter: readonly OverviewPunkt[]) => nextIncompletePunkt(punkter, -1);
  const complete = 'Ingen punkter mangler noget';

  context.subscriptions.push(
    commands.registerCommand('referat.nextPunkt', move(nextPunkt, 'Der er ingen punkter længere nede')),
    commands.registerCommand('referat.previousPunkt', move(previousPunkt, 'Der er ingen punkter længere oppe')),
    commands.registerCommand('referat.nextIncompletePunkt', move(nextIncompletePunkt, complete)),
    // What the status bar leads to; not in the manifest, as a person has the command above.
    commands.registerCommand('referat.firstIncompletePunkt', move(firstIncomplete, complete)),
  );
}
