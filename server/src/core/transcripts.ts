/** A PDF as a site that collects them shows its text: what the site says above it, and each page's number before its first line. */
import { transcriptHeadings } from '../vocabulary/pages.ts';
import { setsAt } from './letters.ts';
import { type Line, lineShape } from './lines.ts';
import { wording } from './wording.ts';

/** So far down the heading of the text stands, below the title and what the site offers. */
const latestLine = 20;
const latestOffset = 4000;
const headings = new Set(transcriptHeadings.map(wording));
const pageBefore = /^(\d{1,3})\s(?=\S)/u;
/** The number the page itself has at its foot. */
const bareNumber = /^\d{1,4}$/u;

/** The lines of the text alone; the same array where it is no transcript. */
export function withoutTranscript(source: string, lines: readonly Line[]): readonly Line[] {
  const first = source.slice(0, latestOffset);
  if (!transcriptHeadings.some((heading) => first.includes(heading))) return lines;
  const heading = lines
    .slice(0, latestLine)
    .findIndex(({ start, end }) => end - start < 20 && headings.has(wording(source.slice(start, end))));
  if (heading === -1) return lines;
  let page = 1;
  // The first line is what the file is called: it may name committee and day.
  const found = lines.slice(0, 1);
  for (const line of lines.slice(heading + 1)) {
    const { start, end, gapBefore } = line;
    const match = gapBefore || page === 1 ? pageBefore.exec(source.slice(start, Math.min(end, start + 8))) : null;
    if (!match || Number(match[1]) !== page) {
      found.push(line);
      continue;
    }
    page++;
    const above = found.at(-1);
    if (above && bareNumber.test(source.slice(above.start, Math.min(above.end, above.start + 8)))) found.pop();
    const from = start + match[0].length;
    found.push({ ...line, start: from, shape: lineShape(source, from, end), begins: setsAt(source, from) });
  }
  return found;
}
