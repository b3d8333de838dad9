/** The heading that stands above several items: `LUKKET MØDE`, `D. Orientering`, `ØKONOMIUDVALGET`. */
import {
  casesTo,
  closedAdjectives,
  decisionGroups,
  groupNouns,
  informationGroups,
  motionGroups,
  openAdjectives,
} from '../vocabulary/itemGroups.ts';
import { purposes } from '../vocabulary/recommendations.ts';
import { alternatives } from './alternatives.ts';
import { namesBody } from './bodies.ts';
import { isDigit, type Line } from './lines.ts';
import { isStandingPhrase } from './outcome.ts';
import { wording } from './wording.ts';

/** What a group says of its items. */
export interface Group {
  readonly closed: boolean;
  /** True where the group is told, and nothing recommended or decided. */
  readonly forInformation: boolean;
  /** True where members bring up what is in it. */
  readonly broughtUp: boolean;
}

const longestGroup = 70;
/** With what the heading of a group begins that is not in capitals. */
const initials = new Set(
  [...closedAdjectives, ...openAdjectives, ...informationGroups, ...decisionGroups, ...motionGroups].flatMap((word) => {
    const upper = word.toUpperCase();
    return [upper.charCodeAt(0), upper.normalize('NFD').charCodeAt(0)];
  }),
);
/** Of these one stands in the heading of every group that is not in capitals. */
const hint = /ager|unkt|møde|del|ordenen|dagsord|rienter|fterret|døre|ehandl|eslutn|fgørel|røft/;

function isUpperCase(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) || code === 46 || code === 32;
}

/** The ring of a decomposed Å, and other marks. */
function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

const closedPattern = new RegExp(
  `(?:^|[\\s(])(?:${alternatives(closedAdjectives)}) (?:${alternatives(groupNouns)})(?![\\p{L}])|for lukkede døre`,
  'u',
);
const openPattern = new RegExp(
  `(?:^|[\\s(])(?:${alternatives(openAdjectives)}) (?:${alternatives(groupNouns)})(?![\\p{L}])|for åbne døre`,
  'u',
);
/** `D. `, `ÅBNE `: what may stand before the words of a group. */
const lead = new RegExp(`^(?:[a-z]\\.\\s|(?:${alternatives([...closedAdjectives, ...openAdjectives])})\\s)`, 'u');
const information = new RegExp(`^(?:${alternatives(informationGroups)})(?:$|\\s[-–(])`, 'u');
const motion = new RegExp(`^(?:${alternatives(motionGroups)})$`, 'u');
const decision = new RegExp(`^(?:${alternatives(decisionGroups)})(?:$|\\s)`, 'u');
/** `Sager til udvalgets afgørelse`, `… til Økonomiudvalgets/Byrådets afgørelse`: whose decision it is. */
const decisionOfBody = new RegExp(
  `^(?:${alternatives(casesTo)}) (\\p{L}[\\p{L}/ -]{2,60})s (?:${alternatives([...purposes, 'afgørelse'])})$`,
  'u',
);

const pageBehind = /(?:\.{2}\s*|…\s*|\t)\d{1,4}$/u;

/** What a line says as the heading of a group; `undefined` where it is none. */
export function readGroup(source: string, { start, end, shape }: Line): Group | undefined {
  if (end - start > longestGroup || shape !== 'word') return undefined;
  const text = source.slice(start, end);
  // The last entry of the contents: `Orientering (FOR LUKKEDE DØRE).....\t14`.
  if (isDigit(source.charCodeAt(end - 1)) && pageBehind.test(text)) return undefined;
  const isCapitals = isUpperCase(text.charCodeAt(isMark(text.charCodeAt(1)) ? 2 : 1));
  if (!isCapitals && !(initials.has(text.charCodeAt(0)) && hint.test(text))) return undefined;
  // `Til efterretning` may be what was decided on the item above; `Sted: Lukket møde` is a field.
  if (isStandingPhrase(text) || /^\p{L}{2,20}:\s/u.test(text)) return undefined;
  const even = wording(text);
  const closed = closedPattern.test(even);
  const bare = even.replace(lead, '');
  // `Orientering` alone may be the last line of an item.
  const forInformation = information.test(bare) && (bare !== even || bare.includes('sager') || bare.startsWith('til '));
  const broughtUp = motion.test(bare);
  const isDecision = decision.test(bare) || namesBody(decisionOfBody.exec(bare)?.[1] ?? '');
  const isBody = isCapitals && text === text.toUpperCase() && namesBody(text);
  const isGroup = closed || forInformation || broughtUp || isDecision || isBody || openPattern.test(even);
  return isGroup ? { closed, forInformation, broughtUp } : undefined;
}
