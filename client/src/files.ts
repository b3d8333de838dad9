/** Names and texts of files for the server, where it cannot read them itself: in a browser and in virtual folders. */
import { RelativePattern, Uri, workspace } from 'vscode';
import type { ListParameters, ReadParameters } from '../../server/src/lsp/filesRequest.ts';
import { decodeText } from '../../server/src/node/encoding.ts';

/** The files below a folder that one of the patterns fits, as uris. */
export async function listFiles({ folder, patterns }: ListParameters): Promise<string[]> {
  const root = Uri.parse(folder);
  const lists = await Promise.all(patterns.map((pattern) => workspace.findFiles(new RelativePattern(root, pattern))));
  return [...new Set(lists.flat().map(String))];
}

/** The text of a file in whatever encoding it has; `null` where there is none. */
export async function readFile({ uri }: ReadParameters): Promise<{ readonly text: string } | null> {
  try {
    return { text: decodeText(await workspace.fs.readFile(Uri.parse(uri))).text };
  } catch {
    return null;
  }
}
