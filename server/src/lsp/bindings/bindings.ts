/** Everything the server does. Adding a feature is a file and a line here. */
import type { Binding } from './binding.ts';
import { checkFile } from './checkFile.ts';
import { codeAction } from './codeAction.ts';
import { configurationFile } from './configurationFile.ts';
import { documentSymbol } from './documentSymbol.ts';
import { foldingRange } from './foldingRange.ts';
import { overviewBinding } from './overview.ts';
import { pullDiagnostics } from './pullDiagnostics.ts';
import { pushDiagnostics } from './pushDiagnostics.ts';

export const bindings: readonly Binding[] = [
  checkFile,
  codeAction,
  configurationFile,
  documentSymbol,
  foldingRange,
  overviewBinding,
  pullDiagnostics,
  pushDiagnostics,
];
