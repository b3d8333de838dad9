// Runs TypeScript sources as they are, bundled into a file of the moment: Node 20 runs none by itself.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { root } from './process.mjs';

/** Libraries of the older module format load what they need by this name. */
const banner = {
  js: `import * as nodeModule from 'node:module'; const require = nodeModule.createRequire(${JSON.stringify(path.join(root, 'package.json'))});`,
};

/**
 * The exports of a module written as `contents`, whose imports are relative to the project's folder; throws esbuild's
 * failure where it cannot be bundled. `loadSources("export { parse } from './server/src/core/parse.ts'")`
 *
 * @param {string} contents
 */
export async function loadSources(contents) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    mainFields: ['module', 'main'],
    format: 'esm',
    banner,
    logLevel: 'warning',
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'referat-sources-'));
  try {
    const file = path.join(folder, 'sources.mjs');
    await writeFile(file, outputFiles[0].contents);
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
