/** What leads out of a document: pages on the web, e-mail, and files that lie beside it under the name of a bilag. */
import type { Referat, Slice, Span } from '../core/model.ts';
import { evenSpaces } from '../core/wording.ts';
import { mailbox, mailDomain, webAddress, webBeginning } from '../vocabulary/links.ts';

/** A stretch of the text and where it leads: an address, or the name of a file beside the document. */
export interface Link extends Span {
  readonly address?: string;
  readonly file?: string;
}

/** Every link, in order. `files` are the names of the files in the document's folder. */
export function links({ source, punkter }: Referat, files: readonly string[]): Link[] {
  const found: Link[] = [...webLinks(source), ...mailLinks(source)];
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

function webLinks(source: string): Link[] {
  return [...source.matchAll(webBeginning)].map(({ index }) => {
    const text = withoutPunctuation(webAddress.exec(source.slice(index, index + longestAddress))?.[0] ?? '');
    return { start: index, end: index + text.length, address: /^www/iu.test(text) ? `https://${text}` : text };
  });
}

const longestAddress = 2000;

/** What ends the sentence is no part of the address; a parenthesis that is opened in it is. */
function withoutPunctuation(text: string): string {
  let end = text.length;
  while (end > 0) {
    const last = text.charAt(end - 1);
    const isOpened = last === ')' && text.slice(0, end).includes('(');
    if (isOpened || !/[.,;:!?)\]'’]/u.test(last)) break;
    end--;
  }
  return text.slice(0, end);
}

/** Looked for by their `@`: what stands before one may be any length. */
function mailLinks(source: string): Link[] {
  const found: Link[] = [];
  for (let at = source.indexOf('@'); at !== -1; at = source.indexOf('@', at + 1)) {
    const before = mailbox.exec(source.slice(Math.max(0, at - 64), at))?.[0];
    const behind = mailDomain.exec(source.slice(at + 1, at + 256))?.[0];
    if (before === undefined || behind === undefined) continue;
    const start = at - before.length;
    const end = at + 1 + behind.length;
    found.push({ start, end, address: `mailto:${source.slice(start, end)}` });
  }
  return found;
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
