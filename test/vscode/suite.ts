/** What is checked inside a real VS Code, whoever starts it: every check that fits the window it runs in. */
import * as vscode from 'vscode';
import { actionChecks } from './actions.ts';
import { archiveChecks } from './archive.ts';
import type { Check } from './check.ts';
import { closeAll } from './editor.ts';
import { everyDocumentChecks } from './everyDocument.ts';
import { findingChecks } from './findings.ts';
import { folderChecks } from './folderCheck.ts';
import { activationCheck, lifecycleChecks } from './lifecycle.ts';
import { navigationChecks } from './navigation.ts';
import { pictureChecks } from './pictures.ts';
import { hasPage, page, report } from './runner.ts';
import { typingChecks } from './typing.ts';
import { noFolderChecks, restrictedChecks } from './windows.ts';

/** Called by VS Code. Who started it hears how many checks failed; VS Code itself where there is nobody. */
export async function run(): Promise<void> {
  const only = process.env.REFERAT_ONLY ?? '';
  let failed = 0;
  const chosen = checksOfThisWindow().filter((check) => check === activationCheck || check.name.includes(only));
  for (const check of chosen) {
    if (check.needsPage && !hasPage) continue;
    failed += await runCheck(check);
  }
  if (hasPage) await page({ do: 'end', failed });
  else if (failed > 0) throw new Error(`${failed} checks failed`);
}

function checksOfThisWindow(): readonly Check[] {
  if (!vscode.workspace.isTrusted) return [activationCheck, ...restrictedChecks];
  if (vscode.workspace.workspaceFolders === undefined) return [activationCheck, ...noFolderChecks];
  return [
    activationCheck,
    ...everyDocumentChecks,
    ...findingChecks,
    ...actionChecks,
    ...archiveChecks,
    ...folderChecks,
    ...navigationChecks,
    ...typingChecks,
    ...lifecycleChecks,
    ...pictureChecks,
  ];
}

/** Reports one check; 1 where it failed, with what it left open put away for the next. */
async function runCheck(check: Check): Promise<number> {
  const begun = Date.now();
  try {
    await check.run();
    await report(`  ok    ${check.name} (${Date.now() - begun} ms)`);
    return 0;
  } catch (error) {
    await report(`  FAIL  ${check.name}\n${indented(error instanceof Error ? (error.stack ?? error.message) : error)}`);
    if (hasPage) await page({ do: 'screenshot', name: `failed-${check.name.replace(/[^a-zæøå0-9]+/gi, '-')}` });
    await closeAll();
    return 1;
  }
}

function indented(text: unknown): string {
  return String(text).replace(/^/gm, '        ');
}
