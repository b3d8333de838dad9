/** What fills a section that has nothing to say. */
import { fillers } from '../vocabulary/phrases.ts';
import { wording } from './wording.ts';

const wordings = new Set(fillers.map(wording));
/** With a full stop behind it. */
const longest = Math.max(...fillers.map((filler) => filler.length)) + 1;

const initials = new Set(fillers.flatMap((filler) => [filler.charCodeAt(0), filler.toLowerCase().charCodeAt(0)]));

/** True for `Ingen`, `Ikke relevant.` */
export function isFiller(text: string): boolean {
  return text.length <= longest && initials.has(text.charCodeAt(0)) && wordings.has(wording(text));
}
