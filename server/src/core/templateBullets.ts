/** Bullets that a web page put before its items and headings: they are taken off where the text has such a template. */
import { isCaseLabel } from './caseNumbers.ts';
import { readHeading } from './heading.ts';
import type { HeadingReading } from './headingReading.ts';
import { beginsItem } from './itemForms.ts';
import { setsAt } from './letters.ts';
import { isSpace, type Line } from './lines.ts';

/** • */
const bullet = 0x2022;
const longestHeading = 200;

/** The same lines, those of the template without their bullets; the same array where no template has any. */
export function withoutTemplateBullets(source: string, lines: readonly Line[]): readonly Line[] {
  if (!source.includes('•') || !lines.some(({ start }) => source.charCodeAt(start) === bullet)) return lines;
  const bare = lines.map((line) => withoutBullet(source, line));
  const read = (line: Line | undefined) =>
    line && line.end - line.start <= longestHeading ? readHeading(source, line.start, line.end) : undefined;
  const readings = bare.map(read);
  // A list of attachments or conditions may hold a heading's word: a template has bullets before most of its decisions.
  const withBullets = readings.filter(isDecisive).length;
  const without = lines.filter((line, at) => !bare[at] && isDecisive(read(line))).length;
  const headings = withBullets >= fewestHeadings && withBullets > without;
  return lines.map((line, at) => {
    const rest = bare[at];
    if (!rest) return line;
    return beginsItem(source, rest) || isCaseLabel(source, rest) || (headings && isTemplate(readings[at]))
      ? rest
      : line;
  });
}

const fewestHeadings = 2;

/** A recommendation or a decision: nearly every item has one. */
function isDecisive(reading: HeadingReading | undefined): boolean {
  // `Referat` alone is mostly what the document calls itself.
  if (!reading || !isTemplate(reading) || reading.alsoAttachment) return false;
  return reading.kind === 'indstilling' || reading.kind === 'beslutning';
}

function isTemplate(reading: HeadingReading | undefined): boolean {
  if (reading === undefined || reading.strength === 'leadIn') return false;
  return reading.strength !== 'dated' || reading.punkt !== undefined;
}

function withoutBullet(source: string, line: Line): Line | undefined {
  if (source.charCodeAt(line.start) !== bullet) return undefined;
  let start = line.start + 1;
  while (start < line.end && isSpace(source.charCodeAt(start))) start++;
  if (start === line.end) return undefined;
  const first = source.charCodeAt(start);
  const shape = first >= 48 && first <= 57 ? 'number' : 'word';
  // It stands by itself, as everything in a list that a web page makes of its items.
  return { start, end: line.end, shape, gapBefore: true, indented: false, begins: setsAt(source, start) };
}
