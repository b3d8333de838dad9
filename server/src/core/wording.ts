/** Evening out one line of text for comparison: case, composition, odd spaces, final punctuation. */

/** Line breaks, spaces of other kinds, soft hyphens, letters from outside western Europe such as combining accents: all rare. */
const odd = /[\t\n\r\u007f-\u00a0\u00ad\u0100-\u2012\u2028-\u202f\u3000\ufeff]| {2}/;

/**
 * The text as it is looked up: lower case, composed letters, single plain spaces, no soft hyphens, no emphasis marks
 * around it and no `:` `.` `,` or `;` at its end. `Indstilling:` becomes `indstilling`.
 */
export function wording(text: string): string {
  let even = odd.test(text) ? evenSpaces(text) : text;
  let start = 0;
  let end = even.length;
  while (start < end && isMark(even.charCodeAt(start))) start++;
  while (start < end && isEnding(even.charCodeAt(end - 1))) end--;
  if (start > 0 || end < even.length) even = even.slice(start, end);
  return even.toLowerCase();
}

/** The text on one line with plain spaces and composed letters, case and punctuation as they are. */
export function evenSpaces(text: string): string {
  if (!odd.test(text)) return isTrimmed(text) ? text : text.trim();
  return (
    text
      .normalize('NFC')
      .replace(/[\u00ad\ufeff\u200b]/gu, '')
      // A word parted at a line's end is one word; what is no word keeps its hyphen: `2030-` `fremskrivning`.
      .replace(/(?<=\p{L})-[^\S\n\r]*(?:\r\n|\n|\r)\s*(?=\p{Ll})/gu, '')
      .replace(/-[^\S\n\r]*(?:\r\n|\n|\r)\s*(?=\p{Ll})/gu, '-')
      .replace(/\s+/gu, ' ')
      .trim()
  );
}

function isTrimmed(text: string): boolean {
  return text.charCodeAt(0) > 32 && text.charCodeAt(text.length - 1) > 32;
}

/** `#` and `*`, which exports through Markdown leave before a heading, and spaces. */
function isMark(code: number): boolean {
  return code === 35 || code === 42 || code === 32 || code === 95;
}

function isEnding(code: number): boolean {
  return code === 58 || code === 46 || code === 44 || code === 59 || code === 32 || code === 42 || code === 95;
}

/** The words of an evened-out text: letters, digits and hyphens; `/`, `&` and commas part words too. */
export function words(even: string): string[] {
  const list: string[] = [];
  let start = -1;
  for (let at = 0; at <= even.length; at++) {
    const code = at < even.length ? even.charCodeAt(at) : 32;
    // space , / &
    const parts = code === 32 || code === 44 || code === 47 || code === 38;
    if (!parts && start === -1) start = at;
    if (parts && start !== -1) {
      list.push(even.slice(start, at));
      start = -1;
    }
  }
  return list;
}
