/** What stands below an item's title besides its text: case number, label, `Åben sag`. */
import { controlsBeforeNumber } from '../vocabulary/caseNumbers.ts';
import { stateWords } from '../vocabulary/itemForms.ts';
import { alternatives } from './alternatives.ts';
import { isCaseLabel, longestColumns, readNumber, stateBeginnings } from './caseNumbers.ts';
import type { Line } from './lines.ts';
import { wording } from './wording.ts';

const states = new Set(stateWords.map(wording));

/** A label for a case number, such a number, or whether the item is open. */
export type MetadataKind = 'label' | 'number' | 'state';

/** What a line says of an item besides its title; undefined where it is text. */
export function metadataKind(source: string, line: Line): MetadataKind | undefined {
  if (line.end - line.start > longestColumns) return undefined;
  if (isCaseLabel(source, line)) return 'label';
  if (readNumber(source, line, true)) return 'number';
  if (line.end - line.start > 60 || (line.begins & stateBeginnings) === 0) return undefined;
  return states.has(wording(source.slice(line.start, line.end))) ? 'state' : undefined;
}

/** True where a line is a case number, a label for one, or says whether the item is open. */
export function isMetadata(source: string, line: Line): boolean {
  return metadataKind(source, line) !== undefined;
}

const control = new RegExp(`^(?:[•–-]\\s*)?(?:${alternatives(controlsBeforeNumber)})$`, 'u');
const longestControl = 20;

/** `• Udskriv`: what a page offers at an item, above all that is said of it. */
export function offersItem(source: string, line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.end - line.start <= longestControl &&
    (line.shape === 'bullet' || line.shape === 'word') &&
    control.test(source.slice(line.start, line.end))
  );
}
