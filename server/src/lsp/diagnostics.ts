/** The diagnostics of one document, however they reach the client. */
import type { Diagnostic } from 'vscode-languageserver/node';
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

/** What is told of the document now: where it is checked on saving only, what was told of it before it was edited. */
export function reportOn(server: Server, document: TextDocument, settings: Settings): Report {
  const last = reports.get(document);
  if (settings.validate === 'onSave' && server.writing.isUnsaved(document) && last?.settings === settings) {
    const held = { ...last.report, isHeldBack: true };
    reports.set(document, { settings, report: held });
    return held;
  }
  const report = { id: String(++count), ...lookAt(server, document, settings) };
  reports.set(document, { settings, report });
  return report;
}

/** True where what was told of the document last leaves something out that may be told now that it rests. */
export function isHeldBack(server: Server, document: TextDocument): boolean {
  const last = reports.get(document);
  if (last?.settings.validate === 'onSave' && server.writing.isUnsaved(document)) return false;
  return last?.report.isHeldBack === true;
}

/** What is found in a document, whether it is open or not. */
export function diagnosticsOf(server: Server, document: TextDocument, settings: Settings): readonly Diagnostic[] {
  return lookAt(server, document, settings).diagnostics;
}

function lookAt(server: Server, document: TextDocument, settings: Settings): Omit<Report, 'id'> {
  const { unreadable, referat, findings } = analysisOf(document, settings);
  if (unreadable) {
    if (!logged.has(document)) server.connection.console.warn(`${document.uri} ${unreadable.da}`);
    logged.add(document);
    return { diagnostics: [toUnreadableDiagnostic(document, unreadable, settings.language)], isHeldBack: false };
  }
  const all = findings(settings);
  const told = whileWriting(all, referat, server.writing.editedAt(document));
  return {
    diagnostics: toDiagnostics(document, told, settings.language, showsRelated(server)),
    isHeldBack: told.length < all.length,
  };
}

/** Whether the client shows the places a finding points to. */
export function showsRelated(server: Server): boolean {
  const { publishDiagnostics, diagnostic } = server.client().textDocument ?? {};
  return (diagnostic?.relatedInformation ?? publishDiagnostics?.relatedInformation) === true;
}
