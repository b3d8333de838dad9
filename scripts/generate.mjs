// Writes the generated files (npm run generate), or with --check only names those that are stale and exits 1.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';
import { fail, root } from './process.mjs';

const checkOnly = process.argv.includes('--check');

try {
  const stale = [];
  for (const { file, content } of await loadGenerators()) {
    const target = path.join(root, file);
    const current = await readFile(target, 'utf8').catch(() => '');
    const wanted = content(current);
    if (wanted === current) continue;
    stale.push(file);
    if (checkOnly) continue;
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, wanted);
  }
  for (const file of stale) console.log(checkOnly ? `stale: ${file} (npm run generate writes it)` : `written: ${file}`);
  if (checkOnly && stale.length > 0) process.exitCode = 1;
} catch (error) {
  fail(error);
}

/** The generators are TypeScript and import the vocabulary; Node 20 runs neither as it is. */
async function loadGenerators() {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(root, 'scripts/generate/generators.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { generators } = await import(`data:text/javascript;base64,${code}`);
  return generators;
}
