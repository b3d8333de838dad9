/** From files, folders and patterns to the files meant. */
import { stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** The files in the order given, each once, and a line for each path that leads to none. */
export interface Expanded {
  readonly files: readonly string[];
  readonly troubles: readonly string[];
}

/** A folder means every `.referat` file below it. */
export async function expandPaths(paths: readonly string[]): Promise<Expanded> {
  const files = new Set<string>();
  const troubles: string[] = [];
  for (const path of paths) {
    const found = await expandPath(path);
    if (found.length === 0) troubles.push(`${path}: ingen .referat-filer fundet`);
    for (const file of found) files.add(file);
  }
  return { files: [...files], troubles };
}

async function expandPath(path: string): Promise<string[]> {
  const kind = await kindOf(path);
  if (kind === 'folder') {
    const found = await glob('**/*.referat', { cwd: path, ignore: ['**/node_modules/**'], caseSensitiveMatch: false });
    return found.sort().map((file) => join(path, file));
  }
  // A name that exists is that file, whatever characters it has.
  if (kind === undefined && isDynamicPattern(path)) return (await glob(path, { absolute: isAbsolute(path) })).sort();
  return [path];
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}
