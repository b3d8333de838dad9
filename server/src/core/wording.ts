/** Evening out one line of text for comparison: case, composition, odd spaces, final punctuation. */

/** Anything but plain ASCII, the letters of western Europe and the usual dashes and quotes: rare, and the slow way is right for it. */
const odd = /[^ -~\u00a1-\u00ac\u00ae-\u00ff\u2013-\u201e\u2022\u2026\u20ac]| {2}/;

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
  if (!odd.test(text)) return text.trim();
  return text
    .normalize('NFC')
    .replace(/[\u00ad\ufeff\u200b]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
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
  return even.split(/[\s,/&]+/u).filter((word) => word !== '');
}
