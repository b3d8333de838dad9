/** Whole documents: what a careful reader takes for an item or a section is coloured so, and nothing else is. */
import { expect, test } from 'vitest';
import { knownSets } from '../support/documents.ts';
import { tokenizer } from './tokens.ts';

/** The headings of items and sections as the grammar sees them: `12 beslutning`. */
function coloured(source: string): string[] {
  const tokenize = tokenizer();
  return source.split('\n').flatMap((line, index) => {
    const scopes = tokenize(line).flatMap((token) => token.scopes);
    const heading = scopes.map((scope) => /^markup\.heading\.(?:2\.)?(\D+)\.referat$/u.exec(scope)?.[1]).find(Boolean);
    return heading && heading !== 'indhold' ? [`${index + 1} ${heading}`] : [];
  });
}

// The short documents have forms on purpose that no line tells by itself: titles on the next line, glued headings.
const documents = knownSets().flatMap((set) => (set.name === 'minutes' ? [] : set.documents));

for (const { name, source, truth } of documents) {
  test(name, () => {
    const expected = truth.punkter.flatMap(({ line, sections = [] }) => [
      `${line} punkt`,
      // Whose decision it is only the date tells, which a line by itself cannot compare.
      ...sections.map((section) => `${section.line} ${section.kind.replace('tidligere-', '')}`),
    ]);
    expect(coloured(source)).toEqual(expected);
  });

  test(`${name}: contents`, () => {
    const tokenize = tokenizer();
    const pages = source.split(/\r?\n/u).flatMap((line, index) => {
      const page = tokenize(line).find(({ scopes }) => scopes.includes('constant.numeric.side.referat'));
      return page ? [{ line: index + 1, page: Number(line.slice(page.start, page.end)) }] : [];
    });
    const withTab = (line: number) => source.split('\n')[line - 1]?.includes('\t');
    const expected = (truth.contents ?? []).flatMap(({ line, page }) => (withTab(line) ? [{ line, page }] : []));
    expect(pages).toEqual(expected);
  });
}
