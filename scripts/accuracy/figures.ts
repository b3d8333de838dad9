/** The figures that matter of a set of documents, and what is below those written in `figures.json`. */
import type { Tally } from './compare.ts';
import { fieldNames } from './fields.ts';
import required from './figures.json';
import { type SetMeasure, sumOf } from './measure.ts';

/** What a set of documents comes to. */
export interface Figures {
  readonly documents: number;
  readonly items: number;
  /** Leaf values of all fields together. */
  readonly agreement: Tally;
  readonly fields: ReadonlyMap<string, Tally>;
  /** Items the truth has that were found. */
  readonly itemsFound: Tally;
  /** Items found that the truth has. */
  readonly itemsTrue: Tally;
  readonly kinds: Tally;
  readonly beslutning: Tally;
  readonly indstilling: Tally;
  readonly falseAlarms: number;
  /** Findings the truths list that were made. */
  readonly knownFindings: Tally;
  /** Mutants whose one finding was made, once. */
  readonly recall: Tally;
  /** Findings on mutants besides, and known ones that went. */
  readonly mutantFalseAlarms: number;
  readonly variants: ReadonlyMap<string, Tally>;
  readonly variantsAlike: Tally;
}

export function figuresOf({ documents }: Pick<SetMeasure, 'documents'>): Figures {
  const fields = new Map<string, Tally>();
  const variants = new Map<string, Tally>();
  for (const document of documents) {
    for (const [field, tally] of document.comparison.fields) add(fields, field, tally);
    for (const { name, state } of document.variants) {
      add(variants, name, { right: state === 'alike' ? 1 : 0, total: state === 'unfit' ? 0 : 1 });
    }
  }
  const items = documents.map((document) => document.items);
  const mutants = documents.flatMap((document) => document.mutants);
  return {
    documents: documents.length,
    items: items.reduce((sum, { expected }) => sum + expected, 0),
    agreement: sumOf([...fields.values()]),
    fields: new Map([...fields].sort(([one], [other]) => fieldNames.indexOf(one) - fieldNames.indexOf(other))),
    itemsFound: sumOf(items.map(({ right, expected }) => ({ right, total: expected }))),
    itemsTrue: sumOf(items.map(({ right, found }) => ({ right, total: found }))),
    kinds: fields.get('punkter.sections.kind') ?? { right: 0, total: 0 },
    beslutning: sumOf(documents.map(({ presence }) => presence.beslutning)),
    indstilling: sumOf(documents.map(({ presence }) => presence.indstilling)),
    falseAlarms: documents.reduce((sum, { findings }) => sum + findings.falseAlarms.length, 0),
    knownFindings: sumOf(
      documents.map(({ findings }) => ({ right: findings.listed - findings.missed.length, total: findings.listed })),
    ),
    recall: { right: mutants.filter(({ reported }) => reported).length, total: mutants.length },
    mutantFalseAlarms: mutants.reduce((sum, { falseAlarms, lost }) => sum + falseAlarms.length + lost.length, 0),
    variants,
    variantsAlike: sumOf([...variants.values()]),
  };
}

/** What a set must reach. */
interface Required {
  /** Share of the leaf values. */
  readonly agreement: number;
  /** Share of the mutants, and of the findings the truths list. */
  readonly recall: number;
  /** At most so many, on documents and mutants. */
  readonly falseAlarms: number;
  /** Share of the variants a text can be written in. */
  readonly variantsAlike: number;
}

/** A line for each figure that is below what is written for the set; nothing for a set with no figures. */
export function belowFigures(set: SetMeasure): string[] {
  const wanted = (required as Readonly<Record<string, Required>>)[set.name];
  if (!wanted) return [];
  const figures = figuresOf(set);
  const fell: string[] = [];
  const atLeast = (name: string, tally: Tally, least: number) => {
    if (share(tally) < least) fell.push(`${set.name}: ${name} ${percent(tally)}, must be ${least * 100} %`);
  };
  atLeast('agreement', figures.agreement, wanted.agreement);
  for (const [field, tally] of figures.fields) {
    if (tally.right < tally.total && share(figures.agreement) < wanted.agreement)
      fell.push(`  ${field} ${counted(tally)}`);
  }
  atLeast('mutants reported', figures.recall, wanted.recall);
  atLeast('known findings made', figures.knownFindings, wanted.recall);
  const alarms = figures.falseAlarms + figures.mutantFalseAlarms;
  if (alarms > wanted.falseAlarms) fell.push(`${set.name}: ${alarms} false alarms, must be ${wanted.falseAlarms}`);
  atLeast('variants read alike', figures.variantsAlike, wanted.variantsAlike);
  for (const [name, tally] of figures.variants) if (tally.right < tally.total) fell.push(`  ${name} ${counted(tally)}`);
  const unknown = new Set(set.documents.flatMap(({ comparison }) => comparison.unknownFields));
  if (unknown.size > 0) fell.push(`${set.name}: the truth has fields no outline has: ${[...unknown].join(', ')}`);
  // Nothing measured is nothing reached.
  if (figures.documents === 0 || figures.recall.total === 0) fell.push(`${set.name}: nothing to measure`);
  if (set.troubles.length > 0) fell.push(`${set.name}: not everything could be read`);
  return [...fell, ...set.withoutTruth.map((file) => `${set.name}: ${file} has no truth`)];
}

function add(tallies: Map<string, Tally>, name: string, tally: Tally): void {
  tallies.set(name, sumOf([tallies.get(name) ?? { right: 0, total: 0 }, tally]));
}

function share({ right, total }: Tally): number {
  return total === 0 ? 1 : right / total;
}

/** `412/413` */
export function counted({ right, total }: Tally): string {
  return `${right}/${total}`;
}

/** `99.7 %`: rounded down, so that 100 % is all of them; `–` of nothing. */
export function percent({ right, total }: Tally): string {
  if (total === 0) return '–';
  const tenths = Math.floor((right / total) * 1000) / 10;
  return `${Number.isInteger(tenths) ? tenths : tenths.toFixed(1)} %`;
}
