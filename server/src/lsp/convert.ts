/** From offsets to lines and characters: the only place of the server that knows of either. */
import {
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type Range,
  type SemanticTokens,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { decisionPlace, headingPlace, type Place } from '../archive/meeting.ts';
import type { Hit } from '../archive/search.ts';
import type { ConfigurationFile } from '../configuration/nearest.ts';
import type { Span } from '../core/model.ts';
import type { ArchivedPlace } from '../features/archived.ts';
import type { FixAction } from '../features/fixes.ts';
import type { Language } from '../features/language.ts';
import type { Overview } from '../features/overview.ts';
import { type SemanticToken, tokenTypes } from '../features/semanticTokens.ts';
import type { OutlineSymbol } from '../features/symbols.ts';
import type { CheckedFinding } from '../rules/check.ts';
import { rulePage } from '../rules/documentation.ts';
import type { Edit, Message } from '../rules/rule.ts';
import { unreadableCode } from '../rules/unreadable.ts';
import type { FilePlace } from './configuration.ts';
import type { OverviewAnswer } from './overviewRequest.ts';

const symbolKinds = {
  // The icon of a page: the others that hold something look like program code.
  punkt: SymbolKind.File,
  section: SymbolKind.Field,
  subheading: SymbolKind.String,
} as const satisfies Record<OutlineSymbol['kind'], SymbolKind>;

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const satisfies Record<CheckedFinding['severity'], DiagnosticSeverity>;

export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

export function toDocumentSymbols(document: TextDocument, symbols: readonly OutlineSymbol[]): DocumentSymbol[] {
  return symbols.map((symbol) => ({
    name: symbol.name,
    detail: symbol.detail,
    kind: symbolKinds[symbol.kind],
    range: toRange(document, symbol.range),
    selectionRange: toRange(document, symbol.selection),
    children: toDocumentSymbols(document, symbol.children),
  }));
}

/** The same tree as a list, for clients that know no trees. */
export function toSymbolInformation(
  document: TextDocument,
  symbols: readonly OutlineSymbol[],
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap((symbol) => [
    {
      name: symbol.name,
      kind: symbolKinds[symbol.kind],
      location: { uri: document.uri, range: toRange(document, symbol.range) },
      ...(containerName === undefined ? {} : { containerName }),
    },
    ...toSymbolInformation(document, symbol.children, symbol.name),
  ]);
}

/** Whole lines: every client can fold those, and a stretch inside one line is nothing to fold. */
export function toFoldingRanges(document: TextDocument, spans: readonly Span[]): FoldingRange[] {
  return spans
    .map((span) => toRange(document, span))
    .filter(({ start, end }) => start.line < end.line)
    .map(({ start, end }) => ({ startLine: start.line, endLine: end.line }));
}

/** `related`: whether the client shows the places a finding points to. */
export function toDiagnostics(
  document: TextDocument,
  findings: readonly CheckedFinding[],
  language: Language,
  related: boolean,
): Diagnostic[] {
  return findings.map((finding) => ({
    range: toRange(document, finding),
    severity: severities[finding.severity],
    source: 'referat',
    code: finding.rule.id,
    codeDescription: { href: rulePage(finding.rule.id) },
    message: finding.message[language],
    ...(related && finding.related !== undefined
      ? {
          relatedInformation: finding.related.map((slice) => ({
            location: { uri: document.uri, range: toRange(document, slice) },
            message: slice.text.replace(/\s+/g, ' ').trim(),
          })),
        }
      : {}),
  }));
}

/** What a client needs to know of an action besides what it does. */
interface CodeActionOptions {
  readonly kind: string;
  readonly language: Language;
  readonly related: boolean;
  /** Whether the client takes changes of one version of a document, so that a late one does no harm. */
  readonly versioned: boolean;
  /** Whether the client shows changes to a person before they are made, where asked to. */
  readonly annotated: boolean;
}

export function toCodeAction(
  document: TextDocument,
  { title, edits, findings, preferred, preview }: FixAction,
  { kind, language, related, versioned, annotated }: CodeActionOptions,
): CodeAction {
  const { uri, version } = document;
  const annotationId = preview && annotated ? title : undefined;
  const changes = edits.map((edit) => ({
    range: toRange(document, edit),
    newText: edit.newText,
    ...(annotationId !== undefined && { annotationId }),
  }));
  return {
    title,
    kind,
    diagnostics: toDiagnostics(document, findings, language, related),
    isPreferred: preferred,
    edit: versioned
      ? {
          documentChanges: [{ textDocument: { uri, version }, edits: changes }],
          ...(annotationId !== undefined && {
            changeAnnotations: { [annotationId]: { label: title, needsConfirmation: true } },
          }),
        }
      : { changes: { [uri]: changes } },
  };
}

/** Changes of an open document, of this version of it where the client takes such. */
export function toDocumentEdit(
  document: TextDocument,
  edits: readonly Edit[],
  client: ClientCapabilities,
): WorkspaceEdit {
  const { uri, version } = document;
  const changes = edits.map((edit) => ({ range: toRange(document, edit), newText: edit.newText }));
  return client.workspace?.workspaceEdit?.documentChanges === true
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

/** A change of a file that may not be open, or not be there yet. */
export function toFileChange({ uri, text, isThere }: FilePlace, edits: readonly Edit[]): WorkspaceEdit {
  const document = TextDocument.create(uri, 'jsonc', 0, text);
  const changes = edits.map((edit) => ({ range: toRange(document, edit), newText: edit.newText }));
  const change = { textDocument: { uri, version: null }, edits: changes };
  return { documentChanges: isThere ? [change] : [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] };
}

/** The one thing to say of a document that is not read, on its first line. */
export function toUnreadableDiagnostic(document: TextDocument, reason: Message, language: Language): Diagnostic {
  // No more of the line than shows at once: it may be all there is.
  const [first = ''] = document
    .getText()
    .slice(0, shownOfFirstLine)
    .split(/[\n\r]/, 1);
  return {
    range: toRange(document, { start: 0, end: first.length }),
    severity: DiagnosticSeverity.Warning,
    source: 'referat',
    code: unreadableCode,
    message: { da: `Dokumentet ${reason.da}.`, en: `The document ${reason.en}.` }[language],
  };
}

const shownOfFirstLine = 80;

/** What is wrong with a `.referatrc.json`, in it. */
export function toProblemDiagnostics({ uri, text, problems }: ConfigurationFile, language: Language): Diagnostic[] {
  const document = TextDocument.create(uri, 'jsonc', 0, text);
  return problems.map((problem) => ({
    range: toRange(document, problem),
    severity: DiagnosticSeverity.Warning,
    source: 'referat',
    message: problem.message[language],
  }));
}

export function toOverviewAnswer(document: TextDocument, overview: Overview): OverviewAnswer {
  return {
    summary: overview.summary,
    punkter: overview.punkter.map((punkt) => ({
      ...punkt,
      heading: toRange(document, punkt.heading),
      range: toRange(document, punkt.range),
    })),
  };
}

/**
 * The places of spans as an archive keeps them: first line and character, last line and character. Quickest where each
 * span lies behind the one asked for before, as the text is walked once.
 */
export function placesIn(text: string): (span: Span) => Place {
  const lineBreak = /\r\n?|\n/g;
  // Most texts have line feeds only, which are found several times as quickly.
  const hasReturns = text.includes('\r');
  const behindLine = (from: number): number => {
    if (!hasReturns) return text.indexOf('\n', from) + 1;
    lineBreak.lastIndex = from;
    return lineBreak.test(text) ? lineBreak.lastIndex : 0;
  };
  let line = 0;
  let lineStart = 0;
  const to = (offset: number): readonly [number, number] => {
    if (offset < lineStart) {
      line = 0;
      lineStart = 0;
    }
    for (let next = behindLine(lineStart); next !== 0 && next <= offset; next = behindLine(lineStart)) {
      line++;
      lineStart = next;
    }
    return [line, offset - lineStart];
  };
  return ({ start, end }) => [...to(start), ...to(end)];
}

/** The range an archive's place stands for. */
export function placeToRange([line, character, endLine, endCharacter]: Place): Range {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}

/** Where an item of the archive stands, or the top of the document where no item is meant. */
export function toArchivedLocation({ meeting, punkt }: ArchivedPlace): Location {
  const place: Place = punkt ? headingPlace(meeting, punkt) : [0, 0, 0, 0];
  return { uri: meeting.uri, range: placeToRange(place) };
}

/** Where what was searched for stands: the decision, or the item's heading. */
export function toHitLocation({ meeting, punkt, isDecision }: Hit): Location {
  return { uri: meeting.uri, range: placeToRange((isDecision ? decisionPlace : headingPlace)(meeting, punkt)) };
}

/** Tokens as the protocol counts them: each from the one before it. */
export function toSemanticTokens(document: TextDocument, tokens: readonly SemanticToken[]): SemanticTokens {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { start, end, type } of tokens) {
    const at = document.positionAt(start);
    const isSameLine = at.line === line;
    data.push(at.line - line, isSameLine ? at.character - character : at.character);
    data.push(end - start, tokenTypes.indexOf(type), 0);
    ({ line, character } = at);
  }
  return { data };
}
