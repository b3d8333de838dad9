/** Keeps the settings in step with the client, whichever way it hands them over. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  type DidChangeConfigurationParams,
  type InitializeParams,
} from 'vscode-languageserver/node';
import { guard } from './guard.ts';
import { readSettings, type Settings } from './settings.ts';

/** The settings in force. */
export interface Configuration {
  initialize(parameters: InitializeParams): void;
  initialized(): Promise<void>;
  /** The settings, once those that are on their way have come. */
  current(): Promise<Settings>;
  /** Called after the settings may have changed. */
  onDidChange(listener: () => void): void;
}

export function createConfiguration(connection: Connection): Configuration {
  const listeners: (() => void)[] = [];
  const report = (line: string) => connection.console.warn(line);
  let locale: string | undefined;
  let canAsk = false;
  let canRegister = false;
  // Resolved from the start, so that a client that never says `initialized` gets its answers too.
  let settings = Promise.resolve(readSettings(undefined, undefined, report));

  const accept = (next: Promise<Settings>) => {
    settings = next;
    return next.then(() => listeners.forEach((listener) => void listener()));
  };
  const ask = (): Promise<Settings> => {
    const before = settings;
    const read = async () => readSettings(await connection.workspace.getConfiguration('referat'), locale, report);
    return guard(connection, 'workspace/configuration', undefined, read)().then((asked) => asked ?? before);
  };

  connection.onDidChangeConfiguration((change: DidChangeConfigurationParams) => {
    const sent = section(change?.settings);
    if (canAsk) return accept(ask());
    if (sent === undefined || sent === null) return undefined;
    return accept(Promise.resolve(readSettings(sent, locale, report)));
  });

  return {
    initialize({ capabilities, initializationOptions, locale: own }) {
      locale = own;
      canAsk = capabilities.workspace?.configuration === true;
      canRegister = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
      settings = Promise.resolve(readSettings(section(initializationOptions), locale, report));
    },
    initialized: guard(connection, 'initialized', undefined, async () => {
      // Nobody needs to be told: every answer waits for these.
      if (canAsk) settings = ask();
      if (canRegister) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'referat' });
      }
    }),
    current: () => settings,
    onDidChange: (listener) => void listeners.push(listener),
  };
}

/** Clients send either all their settings or ours alone. */
function section(sent: unknown): unknown {
  return typeof sent === 'object' && sent !== null && 'referat' in sent ? sent.referat : sent;
}
