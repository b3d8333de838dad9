/** The same document as other programs save it: other encodings, line ends, spaces and compositions of letters. */
import { decode } from '../../server/src/node/read.ts';
import { compare, type Disagreement } from './compare.ts';
import { compareFindings, type FindingDifference } from './compareFindings.ts';
import { utf16, windows1252 } from './encodings.ts';
import { findingsOf, outlineOf } from './reading.ts';

/** A way to write the same text. */
export interface Variant {
  /** As the page and the terminal call it. */
  readonly name: string;
  /** True where the text itself must come back letter by letter. */
  readonly keepsText?: true;
  /** The text as it is read again; undefined where the text cannot be written so. Throws where it is not read at all. */
  make(source: string): string | undefined;
}

const utf8 = new TextEncoder();
const byteOrderMark = '\ufeff';

export const variants: readonly Variant[] = [
  { name: 'UTF-8', keepsText: true, make: (source) => read(utf8.encode(source)) },
  { name: 'UTF-8 med BOM', keepsText: true, make: (source) => read(utf8.encode(byteOrderMark + source)) },
  // Two programs in a row may each have put one there: the second is read as text.
  { name: 'BOM i selve teksten', make: (source) => read(utf8.encode(byteOrderMark + byteOrderMark + source)) },
  { name: 'UTF-16LE med BOM', keepsText: true, make: (source) => read(utf16(byteOrderMark + source, true)) },
  { name: 'UTF-16BE med BOM', keepsText: true, make: (source) => read(utf16(byteOrderMark + source, false)) },
  {
    name: 'Windows-1252',
    keepsText: true,
    make: (source) => {
      const bytes = windows1252(source);
      return bytes && read(bytes);
    },
  },
  { name: 'CRLF', make: rewritten((source) => withLineEnds(source, '\r\n')) },
  { name: 'kun CR', make: rewritten((source) => withLineEnds(source, '\r')) },
  { name: 'opløste bogstaver (NFD)', make: rewritten((source) => source.normalize('NFD')) },
  { name: 'hårde mellemrum', make: rewritten((source) => source.replaceAll(' ', '\u00a0')) },
  { name: 'tynde mellemrum', make: rewritten((source) => source.replaceAll(' ', '\u2009')) },
  { name: 'tynde mellemrum i tal', make: rewritten((source) => source.replace(/(\d) (?=\d)/gu, '$1\u202f')) },
  { name: 'bløde bindestreger', make: rewritten(withSoftHyphens) },
  {
    name: 'CRLF, NFD, bløde bindestreger og hårde mellemrum',
    make: rewritten((source) =>
      withLineEnds(withSoftHyphens(source.normalize('NFD')).replaceAll(' ', '\u00a0'), '\r\n'),
    ),
  },
  { name: 'tegn uden bredde om linjen', make: rewritten((source) => source.replace(/^(?=.)|(?<=.)$/gmu, '\u200b')) },
  { name: 'blandede linjeskift', make: rewritten(withMixedLineEnds) },
  { name: 'mellemrum sidst på linjen', make: rewritten((source) => source.replace(/\r\n|\r|\n/gu, '  $&')) },
];

/** `unfit` where the text cannot be written so: not every text fits Windows-1252. */
export interface VariantResult {
  readonly name: string;
  readonly state: 'alike' | 'different' | 'unfit';
  /** Where it is different: what is read otherwise, as if the original were the truth. */
  readonly disagreements: readonly Disagreement[];
  readonly findings: FindingDifference;
}

/** Whether each way to write the text has the same outline and the same findings. */
export function compareVariants(source: string, wanted: readonly Variant[]): VariantResult[] {
  const expected = readingOf(source);
  return wanted.map((variant) => compareVariant(source, expected, variant));
}

type Reading = ReturnType<typeof readingOf>;

function compareVariant(source: string, expected: Reading, { name, make, keepsText }: Variant): VariantResult {
  const text = make(source);
  const found = readingOf(text ?? source);
  const isAlike = JSON.stringify(found) === JSON.stringify(expected) && !(keepsText && text !== source);
  return {
    name,
    state: text === undefined ? 'unfit' : isAlike ? 'alike' : 'different',
    disagreements: compare(found, expected).disagreements,
    findings: compareFindings(found.findings, expected),
  };
}

function readingOf(source: string) {
  return { ...outlineOf(source), findings: findingsOf(source) };
}

function rewritten(rewrite: (source: string) => string): Variant['make'] {
  return (source) => read(utf8.encode(rewrite(source)));
}

function read(bytes: Uint8Array): string {
  const result = decode(bytes);
  if ('trouble' in result) throw new Error(result.trouble);
  return result.text;
}

function withLineEnds(source: string, lineEnd: string): string {
  return source.replace(/\r\n|\r|\n/gu, lineEnd);
}

/** One kind for every break between paragraphs, another for the next. */
function withMixedLineEnds(source: string): string {
  let count = 0;
  return source.replace(/(?:\r\n|\r|\n)+/gu, (run) => withLineEnds(run, ['\n', '\r\n', '\r'][count++ % 3] ?? '\n'));
}

/** Long words are what a word processor parts: one in the middle of every run of so many letters. */
const longWord = /\p{L}{8,}/gu;

function withSoftHyphens(source: string): string {
  return source.replace(longWord, (word) => {
    const middle = Math.floor(word.length / 2);
    return `${word.slice(0, middle)}\u00ad${word.slice(middle)}`;
  });
}
