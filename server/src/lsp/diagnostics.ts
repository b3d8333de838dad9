/** The diagnostics of one document, however they reach the client. */
import type { Diagnostic } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { analysisOf } from './analysis.ts';
import type { Server } from './bindings/binding.ts';
import { toDiagnostics } from './convert.ts';
import type { Settings } from './settings.ts';

export function documentDiagnostics(server: Server, document: TextDocument, settings: Settings): Diagnostic[] {
  const { publishDiagnostics, diagnostic } = server.client().textDocument ?? {};
  const related = (diagnostic?.relatedInformation ?? publishDiagnostics?.relatedInformation) === true;
  return toDiagnostics(document, analysisOf(document, settings).findings(settings), settings.language, related);
}
