/** The outline: items, their sections and the author's own sub-headings, as a tree. */
import type { Punkt, Referat, Section, SectionKind, Slice, Span } from '../core/model.ts';
import type { Gap } from '../core/query.ts';
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
  return referat.punkter.map((punkt) => punktSymbol(punkt, gaps.get(punkt) ?? [], language));
}

function punktSymbol(punkt: Punkt, gaps: readonly Gap[], language: Language): OutlineSymbol {
  return {
    kind: 'punkt',
    name: punktName(punkt),
    detail: punktDetail(punkt, gaps, language),
    range: { start: punkt.start, end: punkt.end },
    selection: { start: punkt.heading.start, end: punkt.heading.end },
    children: punkt.sections.map(sectionSymbol),
  };
}

function sectionSymbol(section: Section): OutlineSymbol {
  return {
    kind: 'section',
    name: headingName(section.heading),
    detail: '',
    sectionKind: section.kind,
    range: { start: section.start, end: section.end },
    selection: { start: section.heading.start, end: section.heading.end },
    children: section.children.map(({ start, end, heading }) => ({
      kind: 'subheading',
      name: headingName(heading),
      detail: '',
      range: { start, end },
      selection: { start: heading.start, end: heading.end },
      children: [],
    })),
  };
}

/** The heading without the punctuation that leads over to its text. */
function headingName({ text }: Slice): string {
  const even = evenSpaces(text);
  return /[:,]$/.test(even) ? even.replace(/[\s:,]+$/u, '') || even : even;
}
