/** What colours cannot know line by line: whose decision it is, headings no table has, and prose that looks like one. */
import { readHeading } from '../core/heading.ts';
import type { Punkt, Referat, Section, Span } from '../core/model.ts';

/** What a token is, in the order clients get them. */
export const tokenTypes = [
  'referatOverskrift',
  'referatBeslutning',
  'referatTidligereBeslutning',
  'referatTekst',
] as const;

export type TokenType = (typeof tokenTypes)[number];

/** A stretch of one line. */
export interface SemanticToken extends Span {
  readonly type: TokenType;
}

/** Every token, in order, none over a line's end. */
export function semanticTokens(referat: Referat): SemanticToken[] {
  const tokens = referat.punkter.flatMap((punkt) => [
    ...punkt.sections.flatMap((section) => headingTokens(referat.source, section)),
    ...proseTokens(referat.source, punkt),
  ]);
  return tokens.sort((one, other) => one.start - other.start);
}

function headingTokens(source: string, section: Section): SemanticToken[] {
  const { heading, children } = section;
  const type = headingType(source, section);
  const quoted = children.filter(({ decision }) => decision).map((child) => child.heading);
  return [
    ...(type ? tokensOf(source, heading, type) : []),
    ...quoted.flatMap((one) => tokensOf(source, one, 'referatTidligereBeslutning')),
  ];
}

/** Headings that every line of their form is keep the colours of their kind. */
function headingType(source: string, { kind, heading, body }: Section): TokenType | undefined {
  if (kind === 'beslutning') return 'referatBeslutning';
  if (kind === 'tidligere-beslutning') return 'referatTidligereBeslutning';
  const isOfItsOwn = body.start !== heading.end && heading.end - heading.start <= longestHeading;
  return isOfItsOwn && !readHeading(source, heading.start, heading.end) ? 'referatOverskrift' : undefined;
}

function tokensOf(source: string, span: Span, type: TokenType): SemanticToken[] {
  return linesOf(source, span).map((line) => ({ ...line, type }));
}

/** Lines within sections that would be headings by their words alone and are none where they stand. */
function proseTokens(source: string, { sections }: Punkt): SemanticToken[] {
  return sections.flatMap(({ body, children, kind }) => {
    if (kind === 'bilag') return [];
    const subheadings = new Set(children.map(({ heading }) => heading.start));
    return linesOf(source, body)
      .filter(
        ({ start, end }) => end - start <= longestHeading && !subheadings.has(start) && readHeading(source, start, end),
      )
      .map((line) => ({ ...line, type: 'referatTekst' }) as const);
  });
}

const longestHeading = 100;

/** The lines of a span, without the white space around them. */
function linesOf(source: string, { start, end }: Span): Span[] {
  return [...source.slice(start, end).matchAll(/[^\n\r]+/gu)].flatMap(({ index, 0: line }) => {
    const bare = line.trim();
    if (bare === '') return [];
    const from = start + index + line.indexOf(bare);
    return [{ start: from, end: from + bare.length }];
  });
}
