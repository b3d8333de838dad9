/** What the view *Referater* asks: committees, meetings, items, the history of a case and the list of decisions. */
import type { CancellationToken } from 'vscode-languageserver/node';
import { type ArchiveFilter, meetingsByBody, punkterOf } from '../../archive/filter.ts';
import { headingPlace } from '../../archive/meeting.ts';
import { caseKey } from '../../core/caseNumbers.ts';
import { parse } from '../../core/parse.ts';
import { archivedLabel } from '../../features/archived.ts';
import { archiveChoices, bodyNodes, punktNodes } from '../../features/archiveTree.ts';
import { type DecidedPunkt, decidedPunkter, decisionList } from '../../features/decisionList.ts';
import { meetingPunktDetail, meetingPunktName } from '../../features/labels.ts';
import { openDocument } from '../archive.ts';
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
} from '../archiveRequests.ts';
import { placeToRange, toArchivedLocation } from '../convert.ts';
import { guard } from '../guard.ts';
import { createPace } from '../pace.ts';
import { canonicalUri } from '../uris.ts';
import type { Binding, Server } from './binding.ts';

export const archiveView: Binding = {
  capabilities: () => ({ experimental: { referatMeetings: true } }),
  register(server) {
    const { connection, configuration, indexing } = server;
    const { archive } = indexing;
    const nothing: MeetingsAnswer = { bodies: [], choices: { bodies: [], years: [], outcomes: [] } };
    connection.onRequest(
      meetingsMethod,
      guard(connection, meetingsMethod, nothing, async (filter: ArchiveFilter): Promise<MeetingsAnswer> => {
        const { language } = await configuration.settings();
        return { bodies: bodyNodes(archive, filter, language), choices: archiveChoices(archive, language) };
      }),
    );
    connection.onRequest(
      meetingMethod,
      guard(
        connection,
        meetingMethod,
        [],
        async ({ uri, filter }: MeetingParameters): Promise<MeetingAnswerPunkt[]> => {
          const { language } = await configuration.settings();
          const meeting = archive.get(canonicalUri(uri));
          if (!meeting) return [];
          return punktNodes(archive, meeting, filter, language).map(({ punkt, ...node }) => ({
            ...node,
            range: placeToRange(headingPlace(meeting, punkt)),
          }));
        },
      ),
    );
    connection.onRequest(
      caseMethod,
      guard(connection, caseMethod, [], async ({ caseNumber }: CaseParameters): Promise<CaseEntry[]> => {
        const { language } = await configuration.settings();
        return archive.withCase(caseKey(caseNumber)).map((found) => ({
          ...toArchivedLocation(found),
          meeting: archivedLabel({ meeting: found.meeting }, language),
          label: meetingPunktName(found.punkt),
          description: meetingPunktDetail(found.punkt, language),
        }));
      }),
    );
    connection.onRequest(
      decisionsMethod,
      guard(
        connection,
        decisionsMethod,
        { text: '' },
        async ({ format, uri, filter }: DecisionsParameters, token?: CancellationToken): Promise<DecisionsAnswer> => {
          const { language } = await configuration.settings();
          const rows = uri === undefined ? await allDecided(server, filter, token) : await decidedIn(server, uri);
          return { text: decisionList(rows, format, language) };
        },
      ),
    );
  },
};

/** What the filter lets through, committee by committee; as much as there was time for. */
async function allDecided(server: Server, filter: ArchiveFilter, token?: CancellationToken): Promise<DecidedPunkt[]> {
  const rows: DecidedPunkt[] = [];
  const pause = createPace();
  for (const { meetings } of meetingsByBody(server.indexing.archive, filter)) {
    for (const meeting of meetings) {
      await pause();
      if (token?.isCancellationRequested) return rows;
      const wanted = new Set(punkterOf(meeting, filter).map((punkt) => meeting.punkter.indexOf(punkt)));
      rows.push(...(await decidedIn(server, meeting.uri, (at) => wanted.has(at))));
    }
  }
  return rows;
}

/** Read anew, as the archive keeps the beginning of a decision only; an open document as it stands. */
async function decidedIn(server: Server, uri: string, wanted = (_at: number) => true): Promise<DecidedPunkt[]> {
  const settings = await server.configuration.current(uri);
  const document = openDocument(server.documents, canonicalUri(uri));
  const read = document ? { text: document.getText() } : await server.files.read(uri);
  if (!read || !('text' in read)) return [];
  return decidedPunkter(parse(read.text, settings), (_, at) => wanted(at));
}
