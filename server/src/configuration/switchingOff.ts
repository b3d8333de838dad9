/** Switching a rule off in a `.referatrc.json`: the edits that say so, whatever stands in the file. */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Edit, Message } from '../rules/rule.ts';

/** For which documents: one, by its path as seen from the file's folder, or all the file holds for. */
export type Scope = { readonly file: string } | 'all';

/** One way of switching a rule off: what a menu calls it, and the edits of the file. */
export interface Switch {
  readonly title: Message;
  readonly edits: readonly Edit[];
}

/** The ways of switching a rule off that a file's text allows: for one document, and for all the file holds for. */
export function switchesOf(text: string, rule: string, file: string): Switch[] {
  const scopes: readonly (readonly [Scope, Message])[] = [
    [{ file }, { da: 'i dette dokument', en: 'in this document' }],
    ['all', { da: 'i alle dokumenter i mappen', en: 'in all documents of the folder' }],
  ];
  return scopes.flatMap(([scope, where]) => {
    const edits = switchOff(text, rule, scope);
    const title = { da: `Slå reglen »${rule}« fra ${where.da}`, en: `Switch the rule “${rule}” off ${where.en}` };
    return edits ? [{ title, edits }] : [];
  });
}

/** The edits of the file's text after which the rule is off; `undefined` where the text is no object. */
export function switchOff(text: string, rule: string, scope: Scope): Edit[] | undefined {
  if (text.trim() === '') return [{ start: 0, end: text.length, newText: newFile(rule, scope) }];
  const tree = parseTree(text, [], { allowTrailingComma: true });
  if (tree?.type !== 'object') return undefined;
  if (scope === 'all') return [setting(text, tree, ['rules', rule], 'off')];
  const overrides = findNodeAtLocation(tree, ['overrides']);
  const known = overrides?.children?.findIndex((override) => namesOnly(override, scope.file)) ?? -1;
  if (known !== -1) return [setting(text, tree, ['overrides', known, 'rules', rule], 'off')];
  const override = { files: scope.file, rules: { [rule]: 'off' } };
  if (overrides?.type !== 'array') return [setting(text, tree, ['overrides'], [override])];
  // Behind the others: what comes later holds.
  const last = overrides.children?.at(-1);
  const at = last ? last.offset + last.length : overrides.offset + 1;
  return [{ start: at, end: at, newText: `${last ? ',' : ''}\n    ${indented(override, 4)}${last ? '' : '\n  '}` }];
}

/** The text of a file that says nothing else. */
function newFile(rule: string, scope: Scope): string {
  const off = { rules: { [rule]: 'off' } };
  return `${indented(scope === 'all' ? off : { overrides: [{ files: scope.file, ...off }] }, 0)}\n`;
}

function namesOnly(override: Node, file: string): boolean {
  const files = findNodeAtLocation(override, ['files']);
  const [only, another] = files?.type === 'array' ? (files.children ?? []) : [files];
  return another === undefined && only?.value === file;
}

/** Puts a value at a path, in the innermost object of it that is there. */
function setting(text: string, tree: Node, path: readonly (string | number)[], value: unknown): Edit {
  const there = findNodeAtLocation(tree, [...path]);
  if (there) return { start: there.offset, end: there.offset + there.length, newText: JSON.stringify(value) };
  let depth = path.length - 1;
  let holder = findNodeAtLocation(tree, path.slice(0, depth));
  let inner = value;
  while (holder?.type !== 'object' && depth > 0) {
    inner = { [String(path[depth])]: inner };
    // What stands there is no object, and is not used: it makes room.
    if (holder)
      return { start: holder.offset, end: holder.offset + holder.length, newText: indented(inner, depth * 2) };
    depth--;
    holder = findNodeAtLocation(tree, path.slice(0, depth));
  }
  const object = holder ?? tree;
  const first = object.children?.[0];
  const at = object.offset + 1;
  const indent = first ? indentOf(text, first.offset, depth) : '  '.repeat(depth + 1);
  const property = `${JSON.stringify(path[depth])}: ${indented(inner, indent.length)}`;
  const behind = first ? ',' : `\n${indent.slice(2)}`;
  // Up to what stands first, so that an empty object on one line stays neat.
  const end = first ? at : object.offset + object.length - 1;
  return { start: at, end: first ? at : end, newText: `\n${indent}${property}${behind}` };
}

/** The white space before a property, where it is the first of its line. */
function indentOf(text: string, offset: number, depth: number): string {
  const before = /\n([ \t]*)$/u.exec(text.slice(Math.max(0, offset - 80), offset))?.[1];
  return before ?? '  '.repeat(depth + 1);
}

function indented(value: unknown, by: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(by)}`);
}
