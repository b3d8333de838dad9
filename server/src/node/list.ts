/** The files of a folder that are minutes, as uris. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import wildcardMatch from 'wildcard-match';

/** Nobody keeps minutes there, and there may be very much of it. */
const passedOver = ['node_modules', '.git'];

/** The files below a folder that one of the patterns fits; `undefined` for a uri that is no folder on disk. Never rejects. */
export async function listUris(folder: string, patterns: readonly string[]): Promise<string[] | undefined> {
  let root: string;
  try {
    root = fileURLToPath(folder);
  } catch {
    return undefined;
  }
  const fits = wildcardMatch([...patterns], { separator: '/', flags: 'i' });
  const found: string[] = [];
  // `*` means the files of the folder itself.
  const isDeep = patterns.some((pattern) => pattern.includes('/') || pattern.includes('**'));
  // Links are not followed: they may lead around in circles.
  const walk = async (path: string, below: string): Promise<void> => {
    // What may not be looked into is passed over.
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        if (isDeep && !passedOver.includes(entry.name)) await walk(join(path, entry.name), name);
      } else if (entry.isFile() && fits(name)) found.push(pathToFileURL(join(path, entry.name)).href);
    }
  };
  await walk(root, '');
  return found;
}
