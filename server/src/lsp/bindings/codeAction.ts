/** What can be done about findings: fixes that carry their edit, all safe ones on saving, and switching a rule off. */
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { relativePath } from '../../configuration/nearest.ts';
import { switchesOf } from '../../configuration/switchingOff.ts';
import type { Span } from '../../core/model.ts';
import { type FixAction, fixAll, fixesAt } from '../../features/fixes.ts';
import { renumber } from '../../features/rename.ts';
import type { CheckedFinding } from '../../rules/check.ts';
import { analysisOf } from '../analysis.ts';
import { toCodeAction, toDiagnostics, toFileChange } from '../convert.ts';
import { showsRelated } from '../diagnostics.ts';
import { documentRequest } from '../request.ts';
import type { Settings } from '../settings.ts';
import type { Binding, Server } from './binding.ts';

/** All items anew, with every reference: previewed, and asked for by a command. */
const renumberKind = `${CodeActionKind.RefactorRewrite}.referat.omnummerer`;

/** Every correction that is safe, for `editor.codeActionsOnSave`. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.referat`;

export const codeAction: Binding = {
  capabilities: (client) =>
    takesEdits(client)
      ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, renumberKind, fixAllKind] } }
      : {},
  register(server) {
    const { connection } = server;
    connection.onCodeAction(
      documentRequest<CodeAction[], CodeActionParams>(
        server,
        'textDocument/codeAction',
        [],
        async (document, settings, { range, context: { only } }) => {
          const { referat, findings: findingsOf } = analysisOf(document, settings);
          const findings = findingsOf(settings);
          const make = maker(server, document, settings);
          const actions: CodeAction[] = [];
          if (wants(only, CodeActionKind.QuickFix)) {
            const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
            for (const action of fixesAt(referat, settings, findings, place, settings.language))
              actions.push(make(action, CodeActionKind.QuickFix));
            actions.push(...(await switches(server, document, settings, touching(findings, place))));
          }
          if (only !== undefined && wants(only, renumberKind)) {
            const edits = renumber(referat);
            const title = renumberTitle[settings.language];
            if (edits.length > 0)
              actions.push(make({ title, edits, findings: [], preferred: false, preview: true }, renumberKind));
          }
          // Only where it is asked for: in a menu it would say what the others say.
          if (only !== undefined && wants(only, fixAllKind)) {
            const all = fixAll(findings, settings.language);
            if (all) actions.push(make(all, fixAllKind));
          }
          return actions;
        },
      ),
    );
  },
};

const renumberTitle = { da: 'Omnummerér punkterne', en: 'Renumber the items' } as const;

function maker(server: Server, document: TextDocument, { language }: Settings) {
  const { documentChanges, changeAnnotationSupport } = server.client().workspace?.workspaceEdit ?? {};
  const client = {
    language,
    related: showsRelated(server),
    versioned: documentChanges === true,
    annotated: changeAnnotationSupport !== undefined,
  };
  return (action: FixAction, kind: string) => toCodeAction(document, action, { ...client, kind });
}

function touching(findings: readonly CheckedFinding[], place: Span): CheckedFinding[] {
  return findings.filter(({ start, end }) => start <= place.end && end >= place.start);
}

/** For each rule that found something here: off in this document, and off in every document of the folder. */
async function switches(
  server: Server,
  document: TextDocument,
  { language }: Settings,
  findings: readonly CheckedFinding[],
): Promise<CodeAction[]> {
  if (findings.length === 0 || !makesFiles(server.client())) return [];
  const place = await server.configuration.placeFor(document.uri);
  const path = place && relativePath(place.uri, document.uri);
  if (!place || path === undefined) return [];
  // Only the first finding of a rule: the others would offer the same.
  const firsts = new Map<string, CheckedFinding>();
  for (const finding of findings) if (!firsts.has(finding.rule.id)) firsts.set(finding.rule.id, finding);
  return [...firsts.values()].flatMap((finding) => {
    const diagnostics = toDiagnostics(document, [finding], language, showsRelated(server));
    return switchesOf(place.text, finding.rule.id, path).map(({ title, edits }) => ({
      title: title[language],
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: toFileChange(place, edits),
    }));
  });
}

/** An older client takes commands only, and there are none. */
function takesEdits(client: ClientCapabilities): boolean {
  return client.textDocument?.codeAction?.codeActionLiteralSupport !== undefined;
}

function makesFiles(client: ClientCapabilities): boolean {
  const { documentChanges, resourceOperations } = client.workspace?.workspaceEdit ?? {};
  return documentChanges === true && resourceOperations?.includes('create') === true;
}

/** A kind stands for all below it: '' for every action, `source.fixAll` for `source.fixAll.referat` too. */
function wants(only: readonly string[] | undefined, wanted: string): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === wanted || wanted.startsWith(`${kind}.`));
}
