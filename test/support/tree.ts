/** A document model as a few lines of text, so that tests show what they expect. */
import { isoDate } from '../../server/src/core/dates.ts';
import type { Punkt, Referat, Section, Slice } from '../../server/src/core/model.ts';
import { parse } from '../../server/src/core/parse.ts';

/**
 * The tree of a text: the header, then each item with its sections.
 *
 *     referat Kulturudvalget 2024-03-14 15:30 @ Mødelokale 2
 *     7 Nyt gulv i hallen (lukket) [04.04.00-G01-12-24]
 *       sagsfremstilling Sagsfremstilling
 *         > Pris
 *       indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
 *       tidligere-beslutning … {Børneudvalget 2024-03-12 #4} = Anbefales. → anbefalet
 *       beslutning Beslutning = Godkendt. → godkendt ~ Bo Krag (V)
 *       bilag Bilag = Tilbud på gulv
 */
export function tree(source: string): string {
  const referat = parse(source);
  return [headerLine(referat), ...referat.punkter.flatMap(punktLines)].join('\n');
}

function headerLine({ type, header, contents }: Referat): string {
  return [
    type,
    header.body?.text,
    header.date && isoDate(header.date.date),
    header.time?.text,
    header.place && `@ ${header.place.text}`,
    header.participants.length > 0 && `+ ${names(header.participants)}`,
    header.absent.length > 0 && `~ ${names(header.absent)}`,
    contents && `(${contents.entries.map(({ title, page }) => `${title.text}|${page ?? ''}`).join('; ')})`,
  ]
    .filter(Boolean)
    .join(' ');
}

function punktLines({ number, title, closed, caseNumbers, documentNumbers, sections, absent }: Punkt): string[] {
  const head = [
    number ?? '–',
    title.text,
    closed && '(lukket)',
    caseNumbers.length > 0 && `[${names(caseNumbers)}]`,
    documentNumbers.length > 0 && `<${names(documentNumbers)}>`,
    absent.length > 0 && `~ ${names(absent)}`,
  ];
  return [head.filter((part) => part !== false).join(' '), ...sections.flatMap(sectionLines)];
}

function sectionLines(section: Section): string[] {
  const parts: (string | false | undefined)[] = [`  ${section.kind} ${section.heading.text}`];
  if (section.kind === 'beslutning' || section.kind === 'tidligere-beslutning') {
    const { decidedBy, date, punkt, absent } = section;
    const source = [decidedBy?.text, date && isoDate(date.date), punkt !== undefined && `#${punkt}`].filter(Boolean);
    parts.push(source.length > 0 && `{${source.join(' ')}}`);
    parts.push(text(section.paragraphs), section.outcome.length > 0 && `→ ${section.outcome.join(', ')}`);
    parts.push(section.kind === 'tidligere-beslutning' && absent.length > 0 && `~ ${names(absent)}`);
  }
  if (section.kind === 'indstilling') parts.push(text(section.paragraphs));
  if (section.kind === 'bilag') parts.push(text(section.names));
  return [parts.filter(Boolean).join(' '), ...section.children.map(({ heading }) => `    > ${heading.text}`)];
}

function text(paragraphs: readonly Slice[]): string | false {
  return paragraphs.length > 0 && `= ${paragraphs.map((paragraph) => paragraph.text).join(' | ')}`;
}

function names(slices: readonly Slice[]): string {
  return slices.map((slice) => slice.text).join(', ');
}
