/** The whole documents tests read: the project's own, and the corpus beside the project where it is there. */
import { join } from 'node:path';
import { corpusSet, type DocumentSet, type KnownDocument, ownSets } from '../../scripts/accuracy/documents.ts';

export { outlineOf } from '../../scripts/accuracy/reading.ts';

const root = join(import.meta.dirname, '../..');

/** The project's own documents in their folders, then the corpus. */
export function knownSets(): DocumentSet[] {
  const corpus = corpusSet(root);
  return [...ownSets(root), ...(corpus ? [corpus] : [])];
}

/** The documents written for the project. */
export function ownDocuments(): KnownDocument[] {
  return ownSets(root).flatMap(({ documents }) => documents);
}

/** Every document whose truth is known. */
export function knownDocuments(): KnownDocument[] {
  return knownSets().flatMap(({ documents }) => documents);
}
