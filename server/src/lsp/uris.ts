/** Uris in one spelling: clients and hosts escape more or fewer letters of the same one. */
import { URI } from 'vscode-uri';

/** The spelling VS Code has, so that the same file has the same uri whoever names it. */
export function canonicalUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** True for a folder and what lies in it, both in one spelling. */
export function isWithin(uri: string, folder: string): boolean {
  const bare = folder.replace(/\/$/u, '');
  return uri === bare || uri.startsWith(`${bare}/`);
}
