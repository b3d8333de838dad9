/** Whole documents: no false alarm on complete ones, and one section taken away is exactly one finding. */
import { expect, test } from 'vitest';
import { lineTable } from '../../server/src/cli/lineTable.ts';
import { parse } from '../../server/src/core/parse.ts';
import { standingItemOf } from '../../server/src/core/standing.ts';
import { check } from '../../server/src/rules/check.ts';
import { standingItems } from '../../server/src/vocabulary/standingItems.ts';
import { type KnownDocument, knownDocuments } from '../support/documents.ts';

/** `rule@line` of every finding. */
function findings(source: string): string[] {
  const table = lineTable(source);
  return check(parse(source)).map(({ rule, start }) => `${rule.id}@${table.line(start)}`);
}

for (const { name, source, truth } of knownDocuments()) {
  test(`${name}: exactly the findings it is known for`, () => {
    const known = (truth.findings ?? []).map(({ rule, line }) => `${rule}@${line}`);
    expect(findings(source)).toEqual(known);
  });
}

interface Mutant {
  readonly name: string;
  readonly source: string;
  readonly expected: string;
}

/** Each needed section taken away, and emptied, one at a time. */
function mutants({ source, truth }: KnownDocument): Mutant[] {
  const made: Mutant[] = [];
  const lines = source.split('\n');
  truth.punkter.forEach((punkt, index) => {
    const needsLess = punkt.closed || standingItemOf(punkt.title, standingItems) !== undefined;
    for (const kind of ['beslutning', 'indstilling'] as const) {
      const at = punkt.sections.findIndex((section) => section.kind === kind);
      const section = punkt.sections[at];
      // A repeated heading is one decision: taking one of the two away leaves the other.
      if (!section || punkt.sections.filter((other) => other.kind === kind).length > 1) continue;
      if (kind === 'beslutning' && truth.type === 'dagsorden') continue;
      const end = (punkt.sections[at + 1]?.line ?? truth.punkter[index + 1]?.line ?? lines.length + 1) - 1;
      const without = (from: number) => [...lines.slice(0, from), ...lines.slice(end)].join('\n');
      const name = `item ${punkt.number}, ${kind}`;
      if (!needsLess)
        made.push({
          name: `${name} taken away`,
          source: without(section.line - 1),
          expected: `manglende-${kind}@${punkt.line}`,
        });
      made.push({ name: `${name} emptied`, source: without(section.line), expected: `tom-${kind}@${section.line}` });
    }
  });
  return made;
}

for (const document of knownDocuments().filter(({ complete }) => complete)) {
  test(`${document.name}: every needed section is missed`, () => {
    const made = mutants(document);
    expect(made.length).toBeGreaterThan(0);
    for (const { name, source, expected } of made) expect.soft(findings(source), name).toEqual([expected]);
  });
}
