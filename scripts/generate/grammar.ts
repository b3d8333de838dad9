/** The TextMate grammar, its word lists from the vocabulary. */
import { inline } from './grammar/inline.ts';
import { lineRules } from './grammar/lines.ts';

const rules = { ...lineRules, inline };

/** Lines are matched one by one and no rule spans two, so that no text can colour the rest of a document. */
export const grammar = {
  information_for_contributors: [
    'Written by `npm run generate` from server/src/vocabulary and scripts/generate/grammar: change those, not this file.',
  ],
  name: 'Referat',
  scopeName: 'text.referat',
  patterns: Object.keys(rules).map((name) => ({ include: `#${name}` })),
  repository: rules,
};
