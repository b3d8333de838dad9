/** Generated files are what their sources say: `npm run generate` writes them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generators } from '../scripts/generate/generators.ts';

const root = join(import.meta.dirname, '..');

for (const { file, content } of generators) {
  test(`${file} is current`, () => {
    const current = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
    expect(current === content(current), `${file} is stale: npm run generate writes it`).toBe(true);
  });
}
