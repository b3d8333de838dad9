/** What the server tells of its archive, as server and clients know it. Free of imports that remain at run time. */

/** Sent when meetings were put in, taken out or changed, and nothing is being read any more. */
export const archiveChangedMethod = 'referat/archiveChanged';

export interface ArchiveChanged {
  /** How many documents it knows. */
  readonly meetings: number;
}
