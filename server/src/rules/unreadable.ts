/** What is no text of minutes, or more of it than any minutes have: it is not read, and that is said. */
import type { Message } from './rule.ts';

/** Bytes of a file, characters of a document in an editor: a year of minutes is a tenth of it. */
export const largestText = 20_000_000;

/**
 * Characters in one line. Parsing is linear in them – a line of ten million takes about a second –, but such a text has
 * lost its line breaks: no heading in it can be found, and an empty outline would say that there is none.
 */
export const longestLine = 1_000_000;

/** The code of the one diagnostic such a document gets. */
export const unreadableCode = 'ikke-laest';

export const tooLarge: Message = { da: 'er over 20 MB og læses ikke', en: 'is over 20 MB and is not read' };

const tooLongLine: Message = {
  da: 'har en linje på over en million tegn og læses ikke: dens linjeskift er nok gået tabt',
  en: 'has a line of more than a million characters and is not read: its line breaks have probably been lost',
};
const noText: Message = { da: 'er ikke en tekstfil', en: 'is not a text file' };

/** How the files begin that minutes are sent around as, read as Windows-1252. */
const kinds: readonly (readonly [beginning: string, kind: Message])[] = [
  ['%PDF-', { da: 'en PDF', en: 'a PDF' }],
  [
    'PK\u0003\u0004',
    { da: 'et ZIP-arkiv eller et dokument som .docx', en: 'a ZIP archive or a document such as .docx' },
  ],
  ['ÐÏ\u0011à', { da: 'et ældre Office-dokument som .doc', en: 'an older Office document such as .doc' }],
  ['{\\rtf', { da: 'et RTF-dokument', en: 'an RTF document' }],
  ['‰PNG', { da: 'et billede', en: 'an image' }],
  ['ÿØÿ', { da: 'et billede', en: 'an image' }],
];

/** Why a text is not read, to follow the name of its file: `er ikke en tekstfil`; undefined where it can be. */
export function unreadable(text: string): Message | undefined {
  if (text.length > largestText) return tooLarge;
  const [, kind] = kinds.find(([beginning]) => text.startsWith(beginning)) ?? [];
  if (kind) return { da: `er ikke en tekstfil, men ${kind.da}`, en: `is not a text file but ${kind.en}` };
  if (isBinary(text)) return noText;
  return hasTooLongLine(text) ? tooLongLine : undefined;
}

/** As far as this the beginning tells whether it is text. */
const headLength = 8000;

/** Tab, line feed, vertical tab, form feed and return are space. */
const anyControl = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/u;

/** A zero near the beginning, or more than every twentieth character one that no text has. */
function isBinary(text: string): boolean {
  // Hardly any text has one, and an expression looks for them quicker than a loop.
  if (!anyControl.test(text.slice(0, headLength))) return false;
  const length = Math.min(text.length, headLength);
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    // 27 begins what colours a terminal.
    if (code < 32 && (code < 9 || code > 13) && code !== 27) controls++;
  }
  return controls * 20 > length;
}

function hasTooLongLine(text: string): boolean {
  for (let start = 0; text.length - start > longestLine; ) {
    const stretch = text.slice(start, start + longestLine + 1);
    const lineEnd = Math.max(stretch.lastIndexOf('\n'), stretch.lastIndexOf('\r'));
    if (lineEnd === -1) return true;
    start += lineEnd + 1;
  }
  return false;
}
