/** Files that need not be open: read and listed by the host where it can, else asked of the client. */
import type { ClientCapabilities, Connection } from 'vscode-languageserver/node';
import type { ReadFile, ReadResult } from '../configuration/nearest.ts';
import { type ListParameters, listMethod, type ReadAnswer, type ReadParameters, readMethod } from './filesRequest.ts';
import { guard } from './guard.ts';

/** What a host can do about files; nothing for what it cannot reach. */
export interface Host {
  readonly read?: ReadFile;
  /** The files below a folder that one of the patterns fits; `undefined` where it cannot look into it. */
  readonly list?: (folder: string, patterns: readonly string[]) => Promise<string[] | undefined>;
}

export interface Files {
  readonly read: ReadFile;
  list(folder: string, patterns: readonly string[]): Promise<string[]>;
}

/** The host's own way first: what need not go through the client is several times quicker. */
export function createFiles(connection: Connection, { read, list }: Host, client: () => ClientCapabilities): Files {
  const canAsk = () => (client().experimental as { referatFiles?: boolean } | undefined)?.referatFiles === true;
  const askText = guard(connection, readMethod, undefined, async (uri: string): Promise<ReadResult | undefined> => {
    const answer = await connection.sendRequest<ReadAnswer | null>(readMethod, { uri } satisfies ReadParameters);
    return answer ?? undefined;
  });
  const askNames = guard(connection, listMethod, [], (parameters: ListParameters) =>
    connection.sendRequest<string[]>(listMethod, parameters),
  );
  return {
    async read(uri) {
      const own = await read?.(uri);
      return own === undefined && canAsk() && !uri.startsWith('file:') ? askText(uri) : own;
    },
    async list(folder, patterns) {
      return (await list?.(folder, patterns)) ?? (canAsk() ? askNames({ folder, patterns }) : []);
    },
  };
}
