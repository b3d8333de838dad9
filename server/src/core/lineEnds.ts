/** How a line ends that leads to what stands below it. */
import type { Line } from './lines.ts';

/** True where a line announces what is below. */
export function endsWithColon(source: string, line: Line | undefined): boolean {
  return line !== undefined && source.charCodeAt(line.end - 1) === 58;
}

/** `Forslag til beslutning:`, `Indstilling om,` */
export function endsAsLeadIn(source: string, { end }: Line): boolean {
  const last = source.charCodeAt(end - 1);
  return last === 58 || last === 44;
}

/** `Det indstilles, at`, `Forvaltningen indstiller:` */
export function leadsToPoints(source: string, line: Line): boolean {
  return endsAsLeadIn(source, line) || /\sat$/u.test(source.slice(Math.max(line.start, line.end - 3), line.end));
}
