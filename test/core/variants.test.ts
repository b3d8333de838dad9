/** The same minutes in other line ends, spaces and compositions have the same outline and findings. */
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { check } from '../../server/src/rules/check.ts';
import { knownDocuments, outlineOf } from '../support/documents.ts';

const variants: Readonly<Record<string, (source: string) => string>> = {
  'letters decomposed': (source) => source.normalize('NFD'),
  'no-break spaces': (source) => source.replaceAll(' ', '\u00a0'),
  'thin spaces in numbers': (source) => source.replace(/(\d) (\d)/gu, '$1\u2009$2'),
  'Windows line ends': (source) => source.replaceAll('\n', '\r\n'),
  'old Macintosh line ends': (source) => source.replaceAll('\n', '\r'),
  'trailing spaces': (source) => source.replaceAll('\n', '  \n'),
  'a byte order mark': (source) => `\ufeff${source}`,
};

for (const [name, vary] of Object.entries(variants)) {
  test(name, () => {
    for (const { source, name: file } of knownDocuments()) {
      const varied = vary(source);
      expect(outlineOf(varied), file).toEqual(outlineOf(source));
      const messages = (text: string) => check(parse(text)).map(({ message }) => message.da);
      expect(messages(varied), file).toEqual(messages(source));
    }
  });
}
