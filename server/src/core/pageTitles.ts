/** What every page of a PDF calls itself, in the middle of the text: the committee, and below it `Referat`. */
import { pageTitle } from '../vocabulary/pages.ts';
import { namesBodyAlone } from './bodyName.ts';
import { type Line, standsAt } from './lines.ts';

/** What every page calls itself: a body, and below it `Referat`, where no sentence leads to the body. */
export function titlesOfPages(source: string, lines: readonly Line[]): number[] {
  const first = source.indexOf(titleHint);
  if (first === -1 || source.indexOf(titleHint, first + 1) === -1) return [];
  const pairs = new Map<string, number[]>();
  for (let at = 1; at < lines.length; at++) {
    const { start, end, gapBefore } = lines[at] as Line;
    if (gapBefore || end - start !== pageTitle.length || !standsAt(source, pageTitle, start)) continue;
    const body = lines[at - 1] as Line;
    const before = lines[at - 2];
    // `… at sagen sendes til Byrådet` goes on, and a number or a full stop ends what is above.
    const isApart = before === undefined || body.gapBefore || /[.:;)\d]/u.test(source.charAt(before.end - 1));
    if (!isApart || body.end - body.start > longestBody) continue;
    const text = source.slice(body.start, body.end);
    if (!namesBodyAlone(text)) continue;
    const known = pairs.get(text);
    if (known) known.push(at);
    else pairs.set(text, [at]);
  }
  return [...pairs.values()]
    .filter((places) => places.length > 1)
    .flatMap((places) => places.filter((at) => at > firstTitle).flatMap((at) => [at - 1, at]));
}

/** Found much quicker than all of it. */
const titleHint = pageTitle.slice(0, 4);
/** There the document itself says what it is. */
const firstTitle = 2;
const longestBody = 120;
