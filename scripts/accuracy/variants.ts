/** The same document as other programs save it: other encodings, line ends, spaces and compositions of letters. */
import { decode } from '../../server/src/cli/read.ts';

/** A way to write the same text. */
export interface Variant {
  /** As the page and the terminal call it. */
  readonly name: string;
  /** The text as it is read again; undefined where the text cannot be written so. Throws where it is not read at all. */
  make(source: string): string | undefined;
}

const utf8 = new TextEncoder();
const byteOrderMark = '\ufeff';

export const variants: readonly Variant[] = [
  { name: 'UTF-8', make: (source) => read(utf8.encode(source)) },
  { name: 'UTF-8 med BOM', make: (source) => read(utf8.encode(byteOrderMark + source)) },
  // Two programs in a row may each have put one there: the second is read as text.
  { name: 'BOM i selve teksten', make: (source) => read(utf8.encode(byteOrderMark + byteOrderMark + source)) },
  { name: 'UTF-16LE med BOM', make: (source) => read(utf16(byteOrderMark + source, true)) },
  { name: 'UTF-16BE med BOM', make: (source) => read(utf16(byteOrderMark + source, false)) },
  {
    name: 'Windows-1252',
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
  { name: 'mellemrum sidst på linjen', make: rewritten((source) => source.replace(/\r\n|\r|\n/gu, '  $&')) },
];

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

/** Long words are what a word processor parts: one in the middle of every run of so many letters. */
const longWord = /\p{L}{8,}/gu;

function withSoftHyphens(source: string): string {
  return source.replace(longWord, (word) => {
    const middle = Math.floor(word.length / 2);
    return `${word.slice(0, middle)}\u00ad${word.slice(middle)}`;
  });
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

let bytesByCharacter: ReadonlyMap<string, number> | undefined;

/** Undefined where a character has no byte. */
function windows1252(text: string): Uint8Array | undefined {
  bytesByCharacter ??= new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]),
  );
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = bytesByCharacter.get(text[at] ?? '');
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}
