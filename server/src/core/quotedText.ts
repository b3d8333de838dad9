/** Text quoted over several paragraphs, whose headings are those of whoever wrote it: a question, a motion. */
import type { HeadingReading } from './headingReading.ts';
import { hasCapitals, isInCapitals } from './houseStyle.ts';
import { isOfTemplate } from './lineReadings.ts';
import type { Line } from './lines.ts';

/** No letter that is quoted is longer. */
const mostLines = 20;
const quotes = /["”“„»«]/gu;
const closes = /["”“«»][.,]?$/u;

/**
 * The readings without those between a line that begins with a quotation mark which is not closed on it and the line that
 * ends with one. Where one of the template's own headings stands between them, printed as the template prints them, the
 * mark was never closed.
 */
export function withoutQuoted(
  source: string,
  lines: readonly Line[],
  readings: readonly (HeadingReading | undefined)[],
): readonly (HeadingReading | undefined)[] {
  const quoted = new Set<number>();
  let inCapitals: boolean | undefined;
  const isOwn = (reading: HeadingReading, line: Line) => {
    if (!isOfTemplate(reading)) return false;
    inCapitals ??= hasCapitals(source, lines, readings);
    return !inCapitals || isInCapitals(source, line);
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (!beginsQuoted(source.charCodeAt(line.start)) || !isOdd(source, line)) continue;
    const passed: number[] = [];
    for (let below = at + 1; below < Math.min(lines.length, at + mostLines); below++) {
      const reading = readings[below];
      if (reading && isOwn(reading, lines[below] as Line)) break;
      if (reading) passed.push(below);
      const { start, end } = lines[below] as Line;
      if (!closes.test(source.slice(Math.max(start, end - 2), end)) || !isOdd(source, lines[below] as Line)) continue;
      for (const place of passed) quoted.add(place);
      break;
    }
  }
  return quoted.size === 0 ? readings : readings.map((reading, at) => (quoted.has(at) ? undefined : reading));
}

/** One of `"”“„»«` */
function beginsQuoted(code: number): boolean {
  return code === 34 || (code >= 0x201c && code <= 0x201e) || code === 0xbb || code === 0xab;
}

function isOdd(source: string, { start, end }: Line): boolean {
  return (source.slice(start, end).match(quotes)?.length ?? 0) % 2 === 1;
}
