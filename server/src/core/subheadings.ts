/** The author's own headings inside the case text: nothing marks them but their shape and what stands below. */
import { leadInWords } from '../vocabulary/phrases.ts';
import { alternatives } from './alternatives.ts';
import { isSpace, type Line } from './lines.ts';

const leadIn = new RegExp(`(?:^| )(?:${alternatives(leadInWords)})(?=[ :])`, 'i');

/** True where the line is a free sub-heading; `below` and `belowThat` are the next two lines of the same section. */
export function isSubheading(
  source: string,
  line: Line,
  below: Line | undefined,
  belowThat: Line | undefined,
): boolean {
  if (!below) return false;
  // Two headings may stand above one text: the theme and its first part. What is below is asked first, which is cheap.
  const isAboveText = isText(below);
  if (!isAboveText && !(belowThat && isText(belowThat))) return false;
  if (!looksLikeOne(source, line, below)) return false;
  return isAboveText || (belowThat !== undefined && looksLikeOne(source, below, belowThat));
}

/** A paragraph of its own, few words or a final colon, capital first, no other punctuation at its end. */
function looksLikeOne(source: string, line: Line, below: Line): boolean {
  const length = line.end - line.start;
  if (!line.gapBefore || !below.gapBefore || line.shape !== 'word' || length > 100 || line.indented) return false;
  const last = source.charCodeAt(line.end - 1);
  if (last === 44 || (last !== 58 && length > 80)) return false;
  const spaces = countSpaces(source, line);
  if (spaces === undefined) return false;
  if (last !== 58) return spaces < 9;
  const opensList = below.shape === 'bullet' || below.shape === 'table' || below.shape === 'other';
  return !(opensList && spaces > 4) && !leadIn.test(source.slice(line.start, line.end));
}

/** A heading with a colon may have ten words, one without nine. */
const mostSpaces = 9;

/** How many spaces the line has; `undefined` where it has too many for a heading, or one behind a colon as in `Note: …`. */
function countSpaces(source: string, { start, end }: Line): number | undefined {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if ((code > 32 && code < 0xa0) || !isSpace(code)) continue;
    count++;
    if (source.charCodeAt(at - 1) === 58 || count > mostSpaces) return undefined;
  }
  return count;
}

function isText(line: Line): boolean {
  return line.shape !== 'word' || line.end - line.start > 80;
}
