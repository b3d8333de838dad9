// Bundles test/vscode into an extension of its own, whose only job is to carry the suite into VS Code.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';
import { root } from './process.mjs';

const manifest = {
  name: 'referat-suite',
  publisher: 'referat',
  version: '0.0.1',
  engines: { vscode: '^1.100.0' },
  capabilities: { untrustedWorkspaces: { supported: true } },
};

/** Builds the folder of that extension; `file` is the module whose `run` VS Code calls. */
export async function buildSuite() {
  const folder = path.join(root, '.cache', 'suite');
  const file = path.join(folder, 'suite.js');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  await esbuild.build({
    entryPoints: [path.join(root, 'test', 'vscode', 'suite.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return { folder, file };
}
