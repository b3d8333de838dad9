/** From files, folders and patterns to the files meant. */
import { access, constants, stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { referatPattern } from '../configuration/fileName.ts';

/** The files in the order given, each once, and a line for each path that leads to none. */
export interface Expanded {
  readonly files: readonly string[];
  readonly troubles: readonly string[];
}

/** A folder means every `.referat` file below it. */
export async function expandPaths(paths: readonly string[]): Promise<Expanded> {
  /** By where they lie, as one may be given in several ways. */
  const files = new Map<string, string>();
  const troubles: string[] = [];
  for (const path of paths) {
    const found = await expandPath(path);
    const closed = await closedFolders(path);
    for (const folder of closed) troubles.push(`${folder}: må ikke læses (manglende adgang)`);
    if (found.length === 0 && closed.length === 0) troubles.push(`${path}: ingen .referat-filer fundet`);
    for (const file of found) if (!files.has(resolve(file))) files.set(resolve(file), file);
  }
  return { files: [...files.values()], troubles };
}

/** The folders below a folder, and itself, that cannot be looked into: what globs says nothing of them. */
async function closedFolders(path: string): Promise<string[]> {
  if ((await kindOf(path)) !== 'folder') return [];
  const below = await glob('**/', { cwd: path, ignore: ['**/node_modules/**'], onlyDirectories: true });
  const closed: string[] = [];
  for (const folder of [
    path,
    ...below.filter((one) => one !== './').map((one) => join(path, one.replace(/\/$/u, ''))),
  ]) {
    await access(folder, constants.R_OK | constants.X_OK).catch(() => closed.push(folder));
  }
  return closed;
}

async function expandPath(path: string): Promise<string[]> {
  const kind = await kindOf(path);
  if (kind === 'folder') {
    const found = await glob(referatPattern, { cwd: path, ignore: ['**/node_modules/**'], caseSensitiveMatch: false });
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
