/** The VS Code side of the extension: starts the language server and adds commands and views. */
import type { ExtensionContext } from 'vscode';
import { registerArchiveView } from './archiveView.ts';
import { registerCaseHistory } from './caseHistory.ts';
import { registerDecisionList } from './decisionList.ts';
import { registerFolderCheck } from './folderCheck.ts';
import { registerLists } from './lists.ts';
import { registerNavigation } from './navigation.ts';
import { registerPicker } from './picker.ts';
import { registerRenumber } from './renumber.ts';
import { createServer, type Server } from './server.ts';
import { registerStatusBar } from './statusBar.ts';
import { registerTasks } from './tasks.ts';

/** What other extensions, and the tests, get to know. */
export interface Api {
  /** Settled when the first start of the server is over, well or badly. */
  readonly ready: Promise<void>;
}

let server: Server | undefined;

export function activate(context: ExtensionContext): Api {
  server = createServer(context);
  registerNavigation(context, server);
  registerPicker(context, server);
  registerStatusBar(context, server);
  registerLists(context);
  registerFolderCheck(context, server);
  registerTasks(context);
  const view = registerArchiveView(context, server);
  registerCaseHistory(context, server);
  registerDecisionList(context, server, view);
  registerRenumber(context);
  return { ready: server.start() };
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
