/** What couples a capability of the server with the handler that keeps its promise. */
import type { ClientCapabilities, Connection, ServerCapabilities, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ReadFile } from '../../configuration/nearest.ts';
import type { Configuration } from '../configuration.ts';
import type { Writing } from '../writing.ts';

/** What every binding works with. */
export interface Server {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly configuration: Configuration;
  readonly writing: Writing;
  /** Reads a file that need not be open; nothing where there is none, or none can be read here. */
  readonly read: ReadFile;
  /** What the client said it can do; nothing before `initialize`. */
  client(): ClientCapabilities;
  /** Called once, when the client can be asked for things. */
  onInitialized(listener: () => Promise<void>): void;
  /** Called when the client wants nothing more. */
  onShutdown(listener: () => void): void;
}

/** One thing the server does. */
export interface Binding {
  /** What it adds to the server's capabilities, for this client. */
  capabilities(client: ClientCapabilities): ServerCapabilities;
  /** Registers its handlers, once, before the first message. */
  register(server: Server): void;
}
