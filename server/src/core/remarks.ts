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
import { beginningsOf, wordBeginsAs } from './letters.ts';
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
/** What was voted on may be said behind it, and why. */
const voteEnding = new RegExp(
  `(?<![\\p{L}])(?:${alternatives(voteEndings)})(?: (?:(?:for|til|i forhold til) )?(?:punkt|pkt\\.?|indstillingens) [^.,:;]{1,40}| (?:for|vedrørende|vedr\\.|med henvisning til) [^.:;]{1,80})?(?:, (?:da|fordi|idet) .+)?[.:]?$`,
  'iu',
);
const statement = new RegExp(`(?<![\\p{L}])(?:${alternatives(statementPhrases)})(?![\\p{L}])`, 'iu');
const disqualification = new RegExp(`(?<![\\p{L}])(?:${alternatives(disqualificationPhrases)})(?![\\p{L}])`, 'iu');
/** Such a sentence is short; a longer paragraph says more than that. */
const longestSentence = 300;

/** Cheap and generous: words of the patterns, where each of them stands, and beginnings of labels. */
function mayBeRemark(text: string): boolean {
  if (wordBeginsAs(text, beginnings)) return true;
  const head = text.length > longestSentence ? text.slice(0, longestSentence) : text;
  return hints.test(head);
}

const hints = /stem[mt]|rotokol|nhabil|forlod|vendte|indtrådte|forbehold/;
const beginnings = beginningsOf([...voteLabels, ...voteLabelsWithColon, ...statementLabels, ...disqualificationLabels]);

/**
 * What a paragraph of a decision is where it is a remark; undefined where it says what was decided. A paragraph that
 * holds both (`Godkendt. Bo Krag stemte imod.`) is the decision.
 */
export function readRemark(text: string): RemarkKind | undefined {
  if (!mayBeRemark(text)) return undefined;
  const even = evenSpaces(text);
  for (const { kind, pattern } of labels) if (pattern.test(even)) return kind;
  const sentences = even.split(/(?<=[\p{L})][.!]) (?=\p{Lu})/u);
  // What a member wants entered may be long; that it is wanted is said first.
  if (statement.test((sentences[0] ?? '').slice(0, longestSentence))) return 'statement';
  if (even.length > longestSentence) return undefined;
  if (sentences.every((sentence) => voteEnding.test(sentence))) return 'vote';
  return sentences.every((sentence) => disqualification.test(sentence)) ? 'disqualification' : undefined;
}
