/** The items for pickers and the status bar: `referat/overview`, a request of our own. */
import { overview } from '../../features/overview.ts';
import { analysisOf } from '../analysis.ts';
import { toOverviewAnswer } from '../convert.ts';
import { type OverviewAnswer, overviewMethod } from '../overviewRequest.ts';
import { documentRequest } from '../request.ts';
import type { Binding } from './binding.ts';

export const overviewBinding: Binding = {
  capabilities: () => ({ experimental: { referatOverview: true } }),
  register(server) {
    server.connection.onRequest(
      overviewMethod,
      documentRequest<OverviewAnswer>(server, overviewMethod, { punkter: [], summary: '' }, (document, settings) => {
        const { referat, findings } = analysisOf(document, settings);
        return toOverviewAnswer(document, overview(referat, findings(settings), settings.language));
      }),
    );
  },
};
