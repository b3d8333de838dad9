/** What the number of a case says by KLE, the municipalities' common filing plan. */
import { facets, mainGroups } from '../vocabulary/kle.ts';

/** The parts of a number that the plan knows; what is local is no part. */
export interface KleMeaning {
  /** `00 Kommunens styrelse` */
  readonly mainGroup?: string;
  /** `G Efter faste regler` */
  readonly facet?: string;
}

const kle = /^(\d{2})\.\d{2}(?:\.\d{2})?\s?-?\s?(?:([A-ZÆØÅ])\d{2})?/u;

/** The meaning of `00.15.10-G01-5-21`; `undefined` for a number of another kind. */
export function kleMeaning(number: string): KleMeaning | undefined {
  const [match, group = '', letter = ''] = kle.exec(number.normalize('NFC')) ?? [];
  if (match === undefined) return undefined;
  const mainGroup = mainGroups[group];
  const facet = facets[letter];
  return {
    ...(mainGroup !== undefined && { mainGroup: `${group} ${mainGroup}` }),
    ...(facet !== undefined && { facet: `${letter} ${facet}` }),
  };
}
