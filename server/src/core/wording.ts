/** Evening out one line of text for comparison: case, composition, odd spaces, final punctuation. */

/** All that is rare: line breaks and other control characters, other spaces, soft hyphens, accents, letters from afar. */
const odd = /[^ -~\u00a1-\u00ac\u00ae-\u00ff\u2013-\u2027\u2030-\u205e\u2061-\u2fff\u3001-\ufefe\uff00-\uffff]| {2}/;
/** Characters without width; the joiner of an emoji is none of them. */
const withoutWidth = /[\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff]|(?<=\p{L})\u200d(?=\p{L})/gu;
/** Control characters of ASCII but line breaks; those above it are damaged letters, no spaces. */
const controls = /[^\P{Cc}\n\r\u0080-\u009f]/gu;

/**
 * The text as it is looked up: lower case, composed letters, single plain spaces, no soft hyphens, no emphasis marks
 * around it and no `:` `.` `,` or `;` at its end. `Indstilling:` becomes `indstilling`.
 */
export function wording(text: string): string {
  return wordingOfEven(odd.test(text) ? evenSpaces(text) : text);
}

/** `wording` of a text that `evenSpaces` has been through. */
export function wordingOfEven(text: string): string {
  let even = text;
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
      .replace(withoutWidth, '')
      .replace(controls, ' ')
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
