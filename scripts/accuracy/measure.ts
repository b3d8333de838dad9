/** Measures the parser and the rules on documents whose truth is known: agreement, mutants, variants. */
import type { OutlineDocument } from '../../server/src/features/outline.ts';
import { byLine } from './aligned.ts';
import { type Comparison, compare, type Tally } from './compare.ts';
import { compareFindings, type FindingDifference } from './compareFindings.ts';
import type { DocumentSet, KnownDocument, TruthPunkt } from './documents.ts';
import { checkMutant, type MutantResult, mutantsOf } from './mutants.ts';
import { findingsOf, outlineOf } from './reading.ts';
import { compareVariants, type VariantResult, variants } from './variants.ts';

/** Everything measured on one document. */
export interface DocumentMeasure {
  readonly name: string;
  readonly comparison: Comparison;
  /** Leaf values of all fields together. */
  readonly agreement: Tally;
  readonly items: { readonly expected: number; readonly found: number; readonly right: number };
  /** Items of which it is told rightly whether they have the section at all. */
  readonly presence: { readonly beslutning: Tally; readonly indstilling: Tally };
  readonly findings: FindingDifference;
  readonly mutants: readonly MutantResult[];
  readonly variants: readonly VariantResult[];
}

export interface SetMeasure {
  readonly name: string;
  readonly documents: readonly DocumentMeasure[];
  readonly troubles: readonly string[];
  readonly withoutTruth: readonly string[];
}

/** With other variants than all for a quicker look: they take most of the time. */
export function measureSet({ documents, ...set }: DocumentSet, wanted = variants): SetMeasure {
  return { ...set, documents: documents.map((document) => measureDocument(document, wanted)) };
}

export function measureDocument(document: KnownDocument, wanted = variants): DocumentMeasure {
  const { name, source, truth } = document;
  const found = outlineOf(source, name);
  const comparison = compare(found, truth);
  const pairs = byLine<{ line: number }>(truth.punkter, found.punkter);
  return {
    name,
    comparison,
    agreement: sumOf([...comparison.fields.values()]),
    items: {
      expected: truth.punkter.length,
      found: found.punkter.length,
      right: pairs.filter(([expected, other]) => expected && other).length,
    },
    presence: {
      beslutning: presenceOf('beslutning', truth.punkter, found),
      indstilling: presenceOf('indstilling', truth.punkter, found),
    },
    findings: compareFindings(findingsOf(source), truth),
    mutants: mutantsOf(document).map(checkMutant),
    variants: compareVariants(source, wanted),
  };
}

type Kind = 'beslutning' | 'indstilling';

function presenceOf(kind: Kind, expected: readonly TruthPunkt[], found: OutlineDocument): Tally {
  const byLines = new Map(found.punkter.map((punkt) => [punkt.line, punkt]));
  const told = expected.flatMap((punkt) => {
    const present = isPresent(punkt, kind);
    if (present === undefined) return [];
    const other = byLines.get(punkt.line);
    return [other !== undefined && (other[kind] !== null) === present];
  });
  return { right: told.filter(Boolean).length, total: told.length };
}

/** What the truth says, in so many words or by its sections; undefined where it says neither. */
function isPresent(punkt: TruthPunkt, kind: Kind): boolean | undefined {
  const part = punkt[kind];
  if (part !== undefined) return part !== null;
  return punkt.sections?.some((section) => section.kind === kind);
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, { right, total }) => ({ right: sum.right + right, total: sum.total + total }), {
    right: 0,
    total: 0,
  });
}
