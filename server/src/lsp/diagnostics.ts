/** The diagnostics of one document, however they reach the client. */
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { whileWriting } from '../features/whileWriting.ts';
import { analysisOf } from './analysis.ts';
import type { Server } from './bindings/binding.ts';
import { toDiagnostics, toUnreadableDiagnostic } from './convert.ts';
import type { Settings } from './settings.ts';

/** The documents of which the log says that they are not read: once, not at every keystroke. */
const logged = new WeakSet<TextDocument>();

/** What was told of a document last. */
export interface Report {
  /** Another one whenever the document was looked at again. */
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
  /** True where something may be told of this very text that waits until the document rests or is saved. */
  readonly isHeldBack: boolean;
}

const reports = new WeakMap<TextDocument, { readonly settings: Settings; readonly report: Report }>();
let count = 0;

/**
 * What is told of the document now: where it is checked on saving only, and the client still has it, what was told of it
 * before it was edited. `known` is the report the client has.
 */
export function reportOn(
  server: Server,
  document: TextDocument,
  settings: Settings,
  known: string | undefined,
): Report {
  const last = reports.get(document);
  const waits = settings.validate === 'onSave' && server.writing.isUnsaved(document) && canTellLater(server);
  if (waits && last?.settings === settings && last.report.id === known) {
    const held = { ...last.report, isHeldBack: true };
    reports.set(document, { settings, report: held });
    return held;
  }
  const edited = canTellLater(server) ? server.writing.editedAt(document) : undefined;
  const report = { id: String(++count), ...lookAt(server, document, settings, edited) };
  reports.set(document, { settings, report });
  return report;
}

/** True where what was told of the document last leaves something out that may be told now that it rests. */
export function isHeldBack(server: Server, document: TextDocument): boolean {
  const last = reports.get(document);
  if (last?.settings.validate === 'onSave' && server.writing.isUnsaved(document)) return false;
  return last?.report.isHeldBack === true;
}

/** What is found in a document that nobody is writing. */
export function diagnosticsOf(server: Server, document: TextDocument, settings: Settings): readonly Diagnostic[] {
  return lookAt(server, document, settings, undefined).diagnostics;
}

/** A client that asks only when it likes would never hear of what was held back. */
function canTellLater(server: Server): boolean {
  const client = server.client();
  return !pulls(client) || refreshes(client);
}

function lookAt(
  server: Server,
  document: TextDocument,
  settings: Settings,
  edited: number | undefined,
): Omit<Report, 'id'> {
  const { unreadable, referat, findings } = analysisOf(document, settings);
  if (unreadable) {
    if (!logged.has(document)) server.connection.console.warn(`${document.uri} ${unreadable.da}`);
    logged.add(document);
    return { diagnostics: [toUnreadableDiagnostic(document, unreadable, settings.language)], isHeldBack: false };
  }
  const all = findings(settings);
  const told = whileWriting(all, referat, edited);
  return {
    diagnostics: toDiagnostics(document, told, settings.language, showsRelated(server)),
    isHeldBack: told.length < all.length,
  };
}

/** Whether the client asks for diagnostics itself; the others are sent them. */
export function pulls(client: ClientCapabilities): boolean {
  return client.textDocument?.diagnostic !== undefined;
}

/** Whether a client that asks can be told to ask again. */
export function refreshes(client: ClientCapabilities): boolean {
  return pulls(client) && client.workspace?.diagnostics?.refreshSupport === true;
}

/** Whether the client shows the places a finding points to. */
export function showsRelated(server: Server): boolean {
  const { publishDiagnostics, diagnostic } = server.client().textDocument ?? {};
  return (diagnostic?.relatedInformation ?? publishDiagnostics?.relatedInformation) === true;
}
