/** Every sample, and every document of the corpus where it is there, opened and looked at. */
import path from 'node:path';
import type { Check } from './check.ts';
import { allDocuments, incompleteSample, readFindings } from './documents.ts';
import { closeAll, findingsToBe, openFile } from './editor.ts';
import { assertComplete } from './findings.ts';
import { assertOutline } from './outline.ts';

export const everyDocumentChecks: readonly Check[] = allDocuments().map((file) => ({
  name: `outline, folds and findings of ${path.basename(file)}`,
  async run() {
    const editor = await openFile(file);
    await assertOutline(editor.document, file);
    if (file === incompleteSample) await findingsToBe(editor.document, await readFindings(file));
    else await assertComplete(editor, file);
    await closeAll();
  },
}));
