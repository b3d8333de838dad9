/** The outline: items, their sections and the author's own sub-headings, as a tree. */

import type { Gap } from '../core/gaps.ts';
import { isSpace } from '../core/lines.ts';
import type { Punkt, Referat, Section, SectionKind, Slice, Span, Subheading } from '../core/model.ts';
import { softHyphen } from '../core/plainText.ts';
import { evenSpaces } from '../core/wording.ts';
import type { CheckedFinding } from '../rules/check.ts';
import { gapsByPunkt, punktDetail, punktName } from './labels.ts';
import type { Language } from './language.ts';

/** One node of the outline. `selection` lies inside `range`; `name` is never blank. */
export interface OutlineSymbol {
  readonly kind: 'punkt' | 'section' | 'subheading';
  /** For an item: number and title as printed: `7. Nyt gulv i hallen`. */
  readonly name: string;
  /** For an item: its outcome or what it lacks. */
  readonly detail: string;
  readonly sectionKind?: SectionKind;
  /** Heading and body. */
  readonly range: Span;
  /** The heading. */
  readonly selection: Span;
  readonly children: readonly OutlineSymbol[];
}

/** The items in order, each with its sections. `findings` are those of `check` on the same document. */
export function symbols(referat: Referat, findings: readonly CheckedFinding[], language: Language): OutlineSymbol[] {
  const gaps = gapsByPunkt(findings);
  // As printed, but for what does not show: searching for a word would not find it.
  const name = referat.source.includes(softHyphen) ? evenName : headingName;
  return referat.punkter.map((punkt) => punktSymbol(punkt, gaps.get(punkt) ?? [], language, name));
}

const none: readonly OutlineSymbol[] = [];

/** How a heading is called in the outline. */
type HeadingName = (heading: Slice) => string;

function punktSymbol(punkt: Punkt, gaps: readonly Gap[], language: Language, name: HeadingName): OutlineSymbol {
  return {
    kind: 'punkt',
    name: punktName(punkt),
    detail: punktDetail(punkt, gaps, language),
    range: punkt,
    selection: punkt.heading,
    children: punkt.sections.map((section) => sectionSymbol(section, name)),
  };
}

function sectionSymbol(section: Section, name: HeadingName): OutlineSymbol {
  return {
    kind: 'section',
    name: name(section.heading),
    detail: '',
    sectionKind: section.kind,
    range: section,
    selection: section.heading,
    // Most have none.
    children: section.children.length > 0 ? section.children.map((child) => subheadingSymbol(child, name)) : none,
  };
}

function subheadingSymbol(subheading: Subheading, name: HeadingName): OutlineSymbol {
  return {
    kind: 'subheading',
    name: name(subheading.heading),
    detail: '',
    range: subheading,
    selection: subheading.heading,
    children: none,
  };
}

/** The heading, which is one trimmed line, without the punctuation that leads over to its text. */
function headingName({ text }: Slice): string {
  let end = text.length;
  while (end > 0 && leadsOver(text.charCodeAt(end - 1))) end--;
  return end === text.length || end === 0 ? text : text.slice(0, end);
}

function leadsOver(code: number): boolean {
  // : ,
  return code === 58 || code === 44 || isSpace(code);
}

function evenName(heading: Slice): string {
  return headingName({ ...heading, text: evenSpaces(heading.text) });
}
