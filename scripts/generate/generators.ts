/** Every file, or part of one, that is written from the sources. Adding one is a file in this folder and a line here. */
import { rules } from '../../server/src/rules/rules.ts';
import { configurationSchema } from './configurationSchema.ts';
import { grammar } from './grammar.ts';
import { manifestWithSettings } from './manifest.ts';
import { readmeWithTables } from './readme.ts';
import { rulePage, rulePageFile } from './rulePages.ts';
import { snippets } from './snippets.ts';

/** A generated file. Paths are relative to the project's folder. */
export interface Generator {
  readonly file: string;
  /** The whole text of the file; `current` is what stands in it now, for a generator that owns but a part of it. */
  content(current: string): string;
}

export const generators: readonly Generator[] = [
  { file: 'syntaxes/referat.tmLanguage.json', content: () => json(grammar) },
  { file: 'snippets/referat.json', content: () => json(snippets) },
  { file: 'schemas/referatrc.schema.json', content: () => json(configurationSchema) },
  // The README reads the manifest, so it comes behind it.
  { file: 'package.json', content: manifestWithSettings },
  { file: 'README.md', content: readmeWithTables },
  ...rules.map((rule) => ({ file: rulePageFile(rule), content: () => rulePage(rule) })),
];

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
