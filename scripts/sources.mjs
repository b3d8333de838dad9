// Runs TypeScript sources as they are, bundled in memory: Node 20 runs none by itself.
import esbuild from 'esbuild';
import { root } from './process.mjs';

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
    format: 'esm',
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
