/** What couples a capability of the server with the handler that keeps its promise. */
import type {
  ClientCapabilities,
  Connection,
  FileEvent,
  ServerCapabilities,
  TextDocuments,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Search } from '../../archive/search.ts';
import type { ArchiveIndexing } from '../archive.ts';
import type { Configuration } from '../configuration.ts';
import type { Files } from '../files.ts';
import type { Writing } from '../writing.ts';

/** What every binding works with. */
export interface Server {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly configuration: Configuration;
  readonly writing: Writing;
  /** Files that need not be open. */
  readonly files: Files;
  /** The meetings of the folders that are open. */
  readonly indexing: ArchiveIndexing;
  readonly search: Search;
  /** What the client said it can do; nothing before `initialize`. */
  client(): ClientCapabilities;
  /** Called with every change of files the client tells of. */
  onFileEvents(listener: (events: readonly FileEvent[]) => void): void;
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
