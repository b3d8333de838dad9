/** What leads out of a document: pages on the web, e-mail, and files that lie beside it under the name of a bilag. */
import type { Referat, Slice, Span } from '../core/model.ts';
import { evenSpaces } from '../core/wording.ts';
import { mailAddress, webAddress } from '../vocabulary/links.ts';

/** A stretch of the text and where it leads: an address, or the name of a file beside the document. */
export interface Link extends Span {
  readonly address?: string;
  readonly file?: string;
}

/** Every link, in order. `files` are the names of the files in the document's folder. */
export function links({ source, punkter }: Referat, files: readonly string[]): Link[] {
  const found: Link[] = [
    ...matches(source, webAddress, (text) => (text.startsWith('www.') ? `https://${text}` : text)),
    ...matches(source, mailAddress, (text) => `mailto:${text}`),
  ];
  const byName = new Map(files.map((file) => [nameOf(file), file] as const));
  for (const { sections } of punkter) {
    for (const section of sections) {
      if (section.kind !== 'bilag') continue;
      for (const name of section.names) {
        const file = fileOf(name, byName);
        if (file !== undefined) found.push({ start: name.start, end: name.end, file });
      }
    }
  }
  return withoutOverlap(found);
}

function matches(source: string, pattern: RegExp, addressOf: (text: string) => string): Link[] {
  return [...source.matchAll(pattern)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
    address: addressOf(text),
  }));
}

/** `Tilbud på gulv.pdf` under the name `tilbud på gulv`. */
function nameOf(file: string): string {
  return evenSpaces(file.replace(/\.[^.]{1,5}$/u, '')).toLowerCase();
}

/** The file of an attachment: by its whole name, with or without `Bilag 2 - ` before it. */
function fileOf({ text }: Slice, byName: ReadonlyMap<string, string>): string | undefined {
  const name = nameOf(text);
  return byName.get(name) ?? byName.get(name.replace(/^bilag\s*\d*\s*[-–:.]?\s+/u, ''));
}

function withoutOverlap(found: Link[]): Link[] {
  let last = 0;
  return found
    .sort((one, other) => one.start - other.start)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}
