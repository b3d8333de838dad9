/** Everything the server does. Adding a feature is a file and a line here. */

import { archive } from './archive.ts';
import { archiveView } from './archiveView.ts';
import type { Binding } from './binding.ts';
import { checkFile } from './checkFile.ts';
import { codeAction } from './codeAction.ts';
import { codeLens } from './codeLens.ts';
import { completion } from './completion.ts';
import { configurationFile } from './configurationFile.ts';
import { documentLink } from './documentLink.ts';
import { documentSymbol } from './documentSymbol.ts';
import { folderDiagnostics } from './folderDiagnostics.ts';
import { foldingRange } from './foldingRange.ts';
import { formattingBinding } from './formatting.ts';
import { hoverBinding } from './hover.ts';
import { navigation } from './navigation.ts';
import { overviewBinding } from './overview.ts';
import { pullDiagnostics } from './pullDiagnostics.ts';
import { pushDiagnostics } from './pushDiagnostics.ts';
import { renameBinding } from './rename.ts';
import { selectionRange } from './selectionRange.ts';
import { semanticTokensBinding } from './semanticTokens.ts';
import { workspaceSymbol } from './workspaceSymbol.ts';

export const bindings: readonly Binding[] = [
  archive,
  archiveView,
  checkFile,
  codeAction,
  codeLens,
  completion,
  configurationFile,
  documentLink,
  documentSymbol,
  folderDiagnostics,
  foldingRange,
  formattingBinding,
  hoverBinding,
  navigation,
  overviewBinding,
  pullDiagnostics,
  pushDiagnostics,
  renameBinding,
  selectionRange,
  semanticTokensBinding,
  workspaceSymbol,
];
