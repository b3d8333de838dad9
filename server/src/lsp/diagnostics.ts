/** The diagnostics of one document, however they reach the client. */
import type { Diagnostic } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { analysisOf } from './analysis.ts';
import type { Server } from './bindings/binding.ts';
import { toDiagnostics, toUnreadableDiagnostic } from './convert.ts';
import type { Settings } from './settings.ts';

/** The documents of which the log says that they are not read: once, not at every keystroke. */
const logged = new WeakSet<TextDocument>();

export function documentDiagnostics(server: Server, document: TextDocument, settings: Settings): Diagnostic[] {
  const { unreadable, findings } = analysisOf(document, settings);
  if (unreadable) {
    if (!logged.has(document)) server.connection.console.warn(`${document.uri} ${unreadable.da}`);
    logged.add(document);
    return [toUnreadableDiagnostic(document, unreadable, settings.language)];
  }
  return toDiagnostics(document, findings(settings), settings.language, showsRelated(server));
}

/** Whether the client shows the places a finding points to. */
export function showsRelated(server: Server): boolean {
  const { publishDiagnostics, diagnostic } = server.client().textDocument ?? {};
  return (diagnostic?.relatedInformation ?? publishDiagnostics?.relatedInformation) === true;
}
