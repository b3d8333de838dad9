/** Every test that needs no editor; those inside VS Code are run by scripts/test-vscode.mjs. */
import { defineConfig } from 'vitest/config';

/** They put other modules in the place of the project's, so they cannot share theirs with the other files. */
const replacing = ['test/lsp/guard.test.ts'];

/** Property tests try hundreds of documents; on a busy machine that takes its time, and none of them measures any. */
const testTimeout = 60_000;

export default defineConfig({
  test: {
    // One set of modules for the files of a project: to load them for each takes three times as long as the tests.
    isolate: false,
    pool: 'threads',
    projects: [
      { test: { name: 'together', include: ['test/**/*.test.ts'], exclude: replacing, testTimeout } },
      { test: { name: 'alone', include: replacing, testTimeout } },
    ],
  },
});
