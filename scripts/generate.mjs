// Writes the generated files (npm run generate), or with --check only names those that are stale and exits 1.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fail, root } from './process.mjs';
import { loadSources } from './sources.mjs';

const checkOnly = process.argv.includes('--check');

try {
  const stale = [];
  const { generators } = await loadSources("export { generators } from './scripts/generate/generators.ts'");
  for (const { file, content } of generators) {
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
