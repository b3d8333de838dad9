/** Telling what was decided from what is only noted with it: votes, statements to the protocol, disqualification. */
import { movers } from '../vocabulary/itemNature.ts';
import {
  decidingWords,
  disqualificationLabels,
  disqualificationPhrases,
  memberStatements,
  statementLabels,
  statementPhrases,
  voteEndings,
  voteLabels,
  voteLabelsWithColon,
  voteRequests,
  votes,
} from '../vocabulary/remarks.ts';
import { alternatives } from './alternatives.ts';
import { namesBody } from './bodies.ts';
import { beginningsOf, wordBeginsAs } from './letters.ts';
import type { RemarkKind } from './model.ts';
import { readOutcome } from './outcome.ts';
import { slice } from './span.ts';
import { evenSpaces } from './wording.ts';

const voteLabel = new RegExp(
  `^(?:(?:${alternatives(voteLabels)})(?![\\p{L}])|(?:${alternatives(voteLabelsWithColon)})\\s*(?:\\(\\d+\\)\\s*)?:)`,
  'iu',
);
const labels: readonly { readonly kind: RemarkKind; readonly pattern: RegExp }[] = [
  { kind: 'statement', pattern: new RegExp(`^(?:${alternatives(statementLabels)})(?![\\p{L}])`, 'iu') },
  { kind: 'disqualification', pattern: new RegExp(`^(?:${alternatives(disqualificationLabels)})\\s*:`, 'iu') },
];
/** What was voted on may be said behind it, and why. */
const voteEnding = new RegExp(
  `(?<![\\p{L}])(?:${alternatives(voteEndings)})(?: (?:(?:for|til|i forhold til) )?(?:punkt|pkt\\.?|indstillingens) [^.,:;]{1,40}| (?:for|vedrørende|vedr\\.|med henvisning til) [^.:;]{1,80})?(?:, (?:da|fordi|idet) .+)?[.:]?$`,
  'iu',
);
/** `For Venstres forslag stemte:`, `Imod punkt 2 stemte:` */
const namedVote = /^(?:for|imod|mod) (?!at )(?:[^.:;,]|(?<=pkt)\.){1,60} stem(?:te|mer)(?![\p{L}])/iu;
/** `Bo Krag fik 13 stemmer, Eva Holm 11 stemmer.` */
const countedVote = /^\p{Lu}[^.:;]{2,60} fik \d{1,2} stemmer(?![\p{L}])[^.:;]*\.?$/u;
/** `2 stemte for (F og Ø).`, `4 medlemmer stemte imod (V og A)` */
const numberedVote = /^\d{1,2} (?:medlemmer )?stem(?:te|mer) (?:for|imod|mod)(?![\p{L}])[^.:;]{0,80}\.?$/u;
/** `Ø undlod.`, `1 undlod at stemme` */
const abstention = /^[^,.:;]{1,60} undlod(?: at stemme)?\.?$/u;
/** A party or a member at the beginning of a sentence: `Liste Ø`, `V og C`, `Bo Krag (V)`. */
const member = `(?:(?:${alternatives(movers)})(?![\\p{L}])|\\p{Lu}{1,2}(?![\\p{L}])|\\p{Lu}[\\p{L}.’-]* \\p{Lu}[\\p{L}.’-]*)[^.:;]{0,80}? ?`;
const memberVote = new RegExp(
  `^(${member})(?<![\\p{L}])(?:${alternatives(votes)})(?: (?:[^.:;]|(?<=\\d|pkt)\\.){1,100})?\\.?$`,
  'u',
);
/** `Særskilt afstemning om punkt 2:` above the votes. */
const separateVote = /^særskilt afstemning(?: [^.:]{1,80})?:$/iu;
/** `Forslaget blev sat til afstemning.` */
const putToVote = /^\p{Lu}[^.:;]{2,120} (?:blev|bliver|er) sat til (?:særskilt )?afstemning\.?$/u;
const voteRequest = new RegExp(
  `^(${member})(?<![\\p{L}])(?:${alternatives(voteRequests)})(?: om [^.,:;]{1,80})?\\.?$`,
  'u',
);
const memberStatement = new RegExp(`^(${member})(?<![\\p{L}])(?:${alternatives(memberStatements)})(?![\\p{L}])`, 'u');
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

const hints =
  /stem[mnt]|rotokol|nhabil|forlod|vendte|indtrådte|forbehold|tilført|indbragt|indretalsud|k(?:an|unne)\sikke/;
const beginnings = beginningsOf([...voteLabels, ...voteLabelsWithColon, ...statementLabels, ...disqualificationLabels]);

/**
 * What a paragraph of a decision is where it is a remark; undefined where it says what was decided. A paragraph that
 * holds both (`Godkendt. Bo Krag stemte imod.`) is the decision.
 */
export function readRemark(text: string): RemarkKind | undefined {
  if (!mayBeRemark(text)) return undefined;
  const even = evenSpaces(text);
  for (const { kind, pattern } of labels) if (pattern.test(even)) return kind;
  const sentences = even.split(sentenceEnd);
  // What a member wants entered may be long; that it is wanted is said first.
  if (statement.test((sentences[0] ?? '').slice(0, longestSentence))) return 'statement';
  // Who voted how may be a long list of names.
  const isShort = even.length <= longestSentence;
  if ((isShort || voteLabel.test(even)) && sentences.every(isVote)) return 'vote';
  if (isMemberStatement(even)) return 'statement';
  if (!isShort) return undefined;
  return sentences.every((sentence) => disqualification.test(sentence)) ? 'disqualification' : undefined;
}

/** Behind a sentence stands a capital, or how many voted. */
const sentenceEnd = /(?<=[\p{L})\d][.!])(?<!(?:pkt|nr)\.) (?=\p{Lu}|\d{1,2} (?:medlemmer )?stem)|(?<=\)\.) (?=\d)/u;

/** What a member cannot agree to, unless the paragraph goes on with what was decided. */
function isMemberStatement(even: string): boolean {
  const [first = '', ...further] = even.replace(quotation, '').split(sentenceEnd);
  return (
    saidByMember(memberStatement, first) &&
    !decides.test(first) &&
    further.every((sentence) => readOutcome([slice(sentence, 0, sentence.length)]).includes('fri-tekst'))
  );
}

/** What a member says is no decision. */
const quotation = /["“”„»«][^"“”„»«]*["“”„»«]/gu;
const decides = new RegExp(`(?<!\\p{L})(?:${alternatives(decidingWords)})(?!\\p{L})`, 'iu');

function isVote(sentence: string): boolean {
  return (
    voteLabel.test(sentence) ||
    separateVote.test(sentence) ||
    putToVote.test(sentence) ||
    (saidByMember(voteRequest, sentence) && !decides.test(sentence)) ||
    voteEnding.test(sentence) ||
    namedVote.test(sentence) ||
    abstention.test(sentence) ||
    countedVote.test(sentence) ||
    numberedVote.test(sentence) ||
    (saidByMember(memberVote, sentence) && readOutcome([slice(sentence, 0, sentence.length)]).includes('fri-tekst'))
  );
}

/** True where a member or a party is the subject: what a committee cannot support it has decided. */
function saidByMember(pattern: RegExp, sentence: string): boolean {
  const subject = pattern.exec(sentence)?.[1];
  return subject !== undefined && !namesBody(subject) && !committee.test(subject);
}

/** `ØU`, `TMU`: for short. */
const committee = /^\p{Lu}{1,3}U(?!\p{L})/u;
