/** Items and decisions of all the folders: `workspace/symbol`. */
import { type SymbolInformation, SymbolKind, type WorkspaceSymbolParams } from 'vscode-languageserver/node';
import { archivedLabel } from '../../features/archived.ts';
import { meetingPunktDecision, meetingPunktName } from '../../features/labels.ts';
import { toHitLocation } from '../convert.ts';
import { guard } from '../guard.ts';
import type { Binding } from './binding.ts';

/** Nobody reads more. */
const mostSymbols = 200;

export const workspaceSymbol: Binding = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register({ connection, search, configuration }) {
    connection.onWorkspaceSymbol(
      guard(
        connection,
        'workspace/symbol',
        [],
        async ({ query }: WorkspaceSymbolParams): Promise<SymbolInformation[]> => {
          const { language } = await configuration.settings();
          return search.find(query, mostSymbols).map((hit) => {
            const { meeting, punkt, isDecision } = hit;
            return {
              name: isDecision ? meetingPunktDecision(punkt) : meetingPunktName(punkt),
              kind: isDecision ? SymbolKind.Event : SymbolKind.File,
              location: toHitLocation(hit),
              containerName: archivedLabel(isDecision ? hit : { meeting }, language),
            };
          });
        },
      ),
    );
  },
};
