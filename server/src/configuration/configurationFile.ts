/** The text of a `.referatrc.json` as options: JSON in which comments and final commas are welcome. */
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Span } from '../core/model.ts';
import type { Message } from '../rules/rule.ts';
import { type Mistake, type Report, unknownKey, wrongValue } from './mistakes.ts';
import { type DocumentOptions, isObject, type Override, optionNames, readOptions, readOverrides } from './options.ts';

/** Something in the file that is not used, at the place where it stands. */
export interface Problem extends Span {
  readonly message: Message;
}

/** What stands at `extends`. */
export interface Base extends Span {
  readonly path: string;
}

/** What a file says, as far as it is valid. */
export interface FileContent {
  readonly options: DocumentOptions;
  /** Options for some of the documents, in order. */
  readonly overrides: readonly Override[];
  /** The file this one builds upon, relative to its folder, where it says so: the place is that of the value. */
  readonly base?: Base;
  readonly problems: readonly Problem[];
}

/** Reads any text; never throws. Of faults in the JSON itself only the first is named: the others follow from it. */
export function readConfigurationText(text: string): FileContent {
  // A byte order mark is no JSON; a space in its place moves nothing.
  const source = text.replace(/^\ufeff/u, ' ');
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const problems: Problem[] = [];
  const [error] = errors;
  if (error) problems.push(faultOf(error, source.length));

  const report: Report = (mistake) =>
    problems.push({ ...inside(placeOf(tree, mistake), source.length), message: mistake.message });
  const value: unknown = tree === undefined ? {} : getNodeValue(tree);
  const values = isObject(value) ? value : {};
  if (values !== value) report({ path: [], about: 'value', message: noObject });
  const options = readOptions(values, report);
  const overrides = readOverrides(values.overrides, report);
  const base = readBase(values.extends, report);
  const known: readonly string[] = ['$schema', 'extends', ...optionNames, 'overrides'];
  for (const key of Object.keys(values)) if (!known.includes(key)) report(unknownKey([key], known));
  const baseAt = placeOf(tree, { path: ['extends'], about: 'value' });
  return {
    options,
    overrides,
    ...(base !== undefined && { base: { path: base, start: baseAt.start, end: baseAt.end } }),
    problems: problems.sort((one, other) => one.start - other.start),
  };
}

/** A relative path: what begins with a slash or names a scheme leads out of the workspace. */
function readBase(value: unknown, report: Report): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' && value.trim() !== '' && !/^(?:[/\\]|\w+:)/u.test(value)) return value.trim();
  report(wrongValue(['extends'], value, aPath));
  return undefined;
}

const aPath: Message = { da: 'en relativ sti til en anden fil', en: 'a relative path of another file' };

const noObject: Message = {
  da: 'Filen er ikke et objekt, { … }, og bruges ikke.',
  en: 'The file is no object, { … }, and is not used.',
};

/** The library gives what an open comment follows a length beyond the end. */
function inside({ start, end }: Span, length: number): Span {
  return { start: Math.min(start, length), end: Math.min(end, length) };
}

/** The value a mistake is about, or its key; the whole where neither is found. */
function placeOf(tree: Node | undefined, { path, about }: Pick<Mistake, 'path' | 'about'>): Span {
  const value = tree && findNodeAtLocation(tree, [...path]);
  const node = (about === 'key' ? value?.parent?.children?.[0] : value) ?? tree;
  return { start: node?.offset ?? 0, end: (node?.offset ?? 0) + (node?.length ?? 0) };
}

/** What the library names faults, as a person would; the others are a character nobody expects. */
const faults: Readonly<Record<string, Message>> = {
  CommaExpected: { da: 'der mangler et komma', en: 'a comma is missing' },
  ColonExpected: { da: 'der mangler et kolon', en: 'a colon is missing' },
  ValueExpected: { da: 'der mangler en værdi', en: 'a value is missing' },
  PropertyNameExpected: { da: 'der mangler en nøgle i anførselstegn', en: 'a key in quotes is missing' },
  CloseBraceExpected: { da: 'der mangler en afsluttende }', en: 'a final } is missing' },
  CloseBracketExpected: { da: 'der mangler en afsluttende ]', en: 'a final ] is missing' },
  EndOfFileExpected: { da: 'der står mere efter afslutningen', en: 'there is more behind the end' },
  UnexpectedEndOfString: { da: 'en tekst mangler sit sidste anførselstegn', en: 'a text lacks its final quote' },
  UnexpectedEndOfComment: { da: 'en kommentar mangler sin afslutning', en: 'a comment lacks its end' },
};
const strange: Message = { da: 'her står noget, der ikke hører hjemme', en: 'this does not belong here' };

function faultOf({ error, offset, length }: ParseError, textLength: number): Problem {
  const { da, en } = faults[printParseErrorCode(error)] ?? strange;
  const message = { da: `Filen er ikke gyldig JSON: ${da}.`, en: `The file is not valid JSON: ${en}.` };
  return { ...inside({ start: offset, end: offset + length }, textLength), message };
}
