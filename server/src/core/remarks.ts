/** Telling what was decided from what is only noted with it: votes, statements to the protocol, disqualification. */
import {
  disqualificationLabels,
  disqualificationPhrases,
  statementLabels,
  statementPhrases,
  voteEndings,
  voteLabels,
  voteLabelsWithColon,
} from '../vocabulary/remarks.ts';
import { alternatives } from './alternatives.ts';
import type { RemarkKind } from './model.ts';
import { evenSpaces } from './wording.ts';

const labels: readonly { readonly kind: RemarkKind; readonly pattern: RegExp }[] = [
  {
    kind: 'vote',
    pattern: new RegExp(
      `^(?:(?:${alternatives(voteLabels)})(?![\\p{L}])|(?:${alternatives(voteLabelsWithColon)})\\s*(?:\\(\\d+\\)\\s*)?:)`,
      'iu',
    ),
  },
  { kind: 'statement', pattern: new RegExp(`^(?:${alternatives(statementLabels)})(?![\\p{L}])`, 'iu') },
  { kind: 'disqualification', pattern: new RegExp(`^(?:${alternatives(disqualificationLabels)})\\s*:`, 'iu') },
];
const voteEnding = new RegExp(`(?<![\\p{L}])(?:${alternatives(voteEndings)})[.:]?$`, 'iu');
const statement = new RegExp(`(?<![\\p{L}])(?:${alternatives(statementPhrases)})(?![\\p{L}])`, 'iu');
const disqualification = new RegExp(`(?<![\\p{L}])(?:${alternatives(disqualificationPhrases)})(?![\\p{L}])`, 'iu');
/** Found in every line any of the patterns fits, and quicker to look for. */
const hint = /stem|protokol|inhabil|forlod|vendte|indtrådte|Særud|Mindretal|habilitet|^(?:For|Imod|Mod|Undlod|Blank)/i;
/** Such a sentence is short; a longer paragraph says more than that. */
const longestSentence = 300;

/**
 * What a paragraph of a decision is where it is a remark; undefined where it says what was decided. A paragraph that
 * holds both (`Godkendt. Bo Krag stemte imod.`) is the decision.
 */
export function readRemark(text: string): RemarkKind | undefined {
  if (!hint.test(text)) return undefined;
  const even = evenSpaces(text);
  for (const { kind, pattern } of labels) if (pattern.test(even)) return kind;
  const sentences = even.split(/(?<=[\p{L})][.!]) (?=\p{Lu})/u);
  // What a member wants entered may be long; that it is wanted is said first.
  if (statement.test((sentences[0] ?? '').slice(0, longestSentence))) return 'statement';
  if (even.length > longestSentence) return undefined;
  if (sentences.every((sentence) => voteEnding.test(sentence))) return 'vote';
  return sentences.every((sentence) => disqualification.test(sentence)) ? 'disqualification' : undefined;
}
