/** The language server as the client knows it: started, stopped and restarted here, its state told to who listens. */
import {
  type CancellationToken,
  commands,
  type Diagnostic,
  type Event,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
  window,
} from 'vscode';
import { LanguageClient, RevealOutputChannelOn, State, TransportKind } from 'vscode-languageclient/node';
import type { ArchiveFilter } from '../../server/src/archive/filter.ts';
import { archiveChangedMethod } from '../../server/src/lsp/archiveNotification.ts';
import {
  type CaseEntry,
  type CaseParameters,
  caseMethod,
  type DecisionsAnswer,
  type DecisionsParameters,
  decisionsMethod,
  type MeetingAnswerPunkt,
  type MeetingParameters,
  type MeetingsAnswer,
  meetingMethod,
  meetingsMethod,
} from '../../server/src/lsp/archiveRequests.ts';
import { type CheckAnswer, type CheckParameters, checkMethod } from '../../server/src/lsp/checkRequest.ts';
import { listMethod, readMethod } from '../../server/src/lsp/filesRequest.ts';
import { type OverviewAnswer, overviewMethod } from '../../server/src/lsp/overviewRequest.ts';
import { listFiles, readFile } from './files.ts';

export type ServerState = 'starting' | 'running' | 'stopped';

const stateLines: Readonly<Record<ServerState, string>> = {
  starting: 'Sprogserveren starter',
  running: 'Sprogserveren kører',
  stopped: 'Sprogserveren er stoppet',
};

export interface Server {
  state(): ServerState;
  readonly onDidChangeState: Event<ServerState>;
  /** Settled when the server runs or has given up; what went wrong is in the log. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** What is found in a file that need not be open, whose text may be given; `undefined` where the server cannot answer. */
  check(uri: Uri, text?: string): Promise<readonly Diagnostic[] | undefined>;
  /** Called when the server's archive has changed. */
  readonly onDidChangeArchive: Event<void>;
  /** A uri as the server writes it. */
  uriOf(uri: Uri): string;
  /** Committees and meetings of the archive; nothing where the server cannot answer, here and below. */
  meetings(filter: ArchiveFilter): Promise<MeetingsAnswer | undefined>;
  meeting(parameters: MeetingParameters): Promise<readonly MeetingAnswerPunkt[] | undefined>;
  caseHistory(parameters: CaseParameters): Promise<readonly CaseEntry[] | undefined>;
  decisions(parameters: DecisionsParameters, token: CancellationToken): Promise<DecisionsAnswer | undefined>;
  /** The items of a document; nothing where the server cannot answer. */
  overview(document: TextDocument): Promise<OverviewAnswer | undefined>;
}

/** Sets the server up, with its log and the commands about it. */
export function createServer(context: ExtensionContext): Server {
  const log = window.createOutputChannel('Referat', { log: true });
  const changed = new EventEmitter<ServerState>();
  const archiveChanged = new EventEmitter<void>();
  let state: ServerState = 'starting';
  let client: LanguageClient | undefined;

  // One step at a time: the library refuses to stop a server that is on its way up.
  let last = Promise.resolve();
  const inTurn = (step: () => Promise<void>) => {
    last = last.then(step).catch((error: unknown) => log.error(String(error)));
    return last;
  };
  const start = async () => {
    // A new one every time: the library cannot start one again that failed to start.
    const fresh = createClient(context.asAbsolutePath('dist/server.js'), log);
    client = fresh;
    fresh.onDidChangeState(({ newState }) => {
      if (client !== fresh) return;
      state = toServerState(newState);
      log.info(stateLines[state]);
      changed.fire(state);
    });
    fresh.onNotification(archiveChangedMethod, () => archiveChanged.fire());
    fresh.onRequest(listMethod, listFiles);
    fresh.onRequest(readMethod, readFile);
    await fresh.start();
  };
  const stop = async () => {
    // One that the library is bringing back after a crash comes up first.
    if (client?.state === State.Starting) await client.start().catch(() => undefined);
    if (client?.isRunning()) await client.stop();
  };
  const ask = async <Answer>(
    method: string,
    parametersOf: (asUri: (uri: Uri) => string) => object,
    token?: CancellationToken,
  ) => {
    await last;
    if (!client?.isRunning()) return undefined;
    try {
      return await client.sendRequest<Answer>(method, parametersOf(client.code2ProtocolConverter.asUri), token);
    } catch (error) {
      log.error(String(error));
      return undefined;
    }
  };
  const restart = () => stop().finally(start);

  context.subscriptions.push(
    log,
    changed,
    archiveChanged,
    commands.registerCommand('referat.restartServer', () => inTurn(restart)),
    commands.registerCommand('referat.showOutput', () => log.show()),
  );

  return {
    state: () => state,
    onDidChangeState: changed.event,
    start: () => inTurn(start),
    stop: () => inTurn(stop),
    async check(uri, text) {
      const answer = await ask<CheckAnswer | null>(
        checkMethod,
        (asUri): CheckParameters => ({ uri: asUri(uri), ...(text !== undefined && { text }) }),
      );
      return answer ? client?.protocol2CodeConverter.asDiagnostics(answer.diagnostics) : undefined;
    },
    onDidChangeArchive: archiveChanged.event,
    uriOf: (uri) => client?.code2ProtocolConverter.asUri(uri) ?? uri.toString(),
    meetings: (filter) => ask<MeetingsAnswer>(meetingsMethod, () => filter),
    meeting: (parameters) => ask<MeetingAnswerPunkt[]>(meetingMethod, () => parameters),
    caseHistory: (parameters) => ask<CaseEntry[]>(caseMethod, () => parameters),
    decisions: (parameters, token) => ask<DecisionsAnswer>(decisionsMethod, () => parameters, token),
    overview: (document) =>
      ask<OverviewAnswer>(overviewMethod, (asUri) => ({ textDocument: { uri: asUri(document.uri) } })),
  };
}

function createClient(module: string, log: LogOutputChannel): LanguageClient {
  const transport = TransportKind.ipc;
  const server = {
    run: { module, transport },
    debug: { module, transport, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const client = new LanguageClient('referat', 'Referat', server, {
    // By language alone: untitled documents and files that are not on disk are welcome too.
    documentSelector: [{ language: 'referat' }],
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // Asked for on opening without being told; on every change only when told.
    diagnosticPullOptions: { onChange: true },
  });
  client.registerFeature({
    fillClientCapabilities(capabilities) {
      capabilities.experimental = { ...(capabilities.experimental ?? {}), referatFiles: true };
    },
    initialize: () => undefined,
    getState: () => ({ kind: 'static' }),
    clear: () => undefined,
  });
  return client;
}

function toServerState(state: State): ServerState {
  if (state === State.Running) return 'running';
  return state === State.Starting ? 'starting' : 'stopped';
}
