/** Everything that is not as it should be in a document, a line each: what one raises the parser's accuracy by. */
import { type Disagreement, itemName } from './compare.ts';
import type { FindingDifference } from './compareFindings.ts';
import type { DocumentMeasure } from './measure.ts';
import type { MutantResult } from './mutants.ts';
import type { VariantResult } from './variants.ts';

/** `kulturudvalget.referat:34  item 3  sections  expected beslutning "Beslutning" @34, found –` */
export function wrongLines({ name, comparison, findings, mutants, variants }: DocumentMeasure): string[] {
  return [
    ...comparison.disagreements.map((disagreement) => `${name}:${disagreement.line}  ${told(disagreement)}`),
    ...findingLines(name, findings),
    ...mutantLines(name, mutants, comparison.missedItems),
    ...variants.filter(({ state }) => state === 'different').map((variant) => variantLine(name, variant)),
  ];
}

/** `item 3  sections  expected beslutning "Beslutning" @34, found –` */
export function told({ item, field, expected, found }: Disagreement): string {
  return [item, field, `expected ${expected}, found ${found}`].filter((part) => part !== undefined).join('  ');
}

/** False alarms, and known findings that were not made. */
export function findingLines(name: string, { falseAlarms, missed }: FindingDifference): string[] {
  return [
    ...falseAlarms.map(({ rule, line, severity }) => `${name}:${line}  false alarm  ${rule} (${severity})`),
    ...missed.map((key) => `${name}:${key.split('@')[1] ?? ''}  known finding missed  ${key}`),
  ];
}

/** A line for each item; those of items that were not found at all are only counted. */
export function mutantLines(
  name: string,
  mutants: readonly MutantResult[],
  missedItems: ReadonlySet<number> = new Set(),
): string[] {
  const wrong = mutants.filter(
    ({ reported, falseAlarms, lost }) => !reported || falseAlarms.length > 0 || lost.length > 0,
  );
  const hopeless = wrong.filter(({ mutant }) => missedItems.has(mutant.punkt.line));
  const lines = [
    ...new Set(wrong.filter((result) => !hopeless.includes(result)).map(({ mutant }) => mutant.punkt)),
  ].map((punkt) => {
    const results = wrong.filter(({ mutant }) => mutant.punkt === punkt);
    return `${name}:${results[0]?.mutant.line ?? punkt.line}  ${itemName(punkt)}  mutants  ${results.map(toldMutant).join('; ')}`;
  });
  if (hopeless.length > 0) lines.push(`${name}  mutants  ${hopeless.length} of items that were missed`);
  return lines;
}

function toldMutant({ mutant, reported, falseAlarms, lost }: MutantResult): string {
  const parts = [
    ...(reported ? [] : [`not reported (${mutant.expected.join(' or ')})`]),
    ...falseAlarms.map((finding) => `false alarm ${finding.rule}@${finding.line}`),
    ...lost.map((key) => `lost ${key}`),
  ];
  return `${mutant.what}: ${parts.join(', ')}`;
}

/** The first thing that is read otherwise. */
export function variantLine(name: string, { name: variant, disagreements, findings }: VariantResult): string {
  const all = [
    ...disagreements.map((disagreement) => ({ line: disagreement.line, text: told(disagreement) })),
    ...findingLines('', findings).map((text) => ({ line: undefined, text: text.replace(/^:/u, '@') })),
  ];
  const [first] = all;
  const more = all.length > 1 ? ` (and ${all.length - 1} more)` : '';
  return `${name}${first?.line === undefined ? '' : `:${first.line}`}  variant ${variant}  ${first?.text ?? 'the text or the wording of a finding'}${more}`;
}
