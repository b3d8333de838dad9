/** Where a reader finds the documentation of a rule. */

/** The project's home; a test compares it with `repository.url` of package.json. */
export const repository = 'https://github.com/referat-dk/referat';

/** The page of one rule, which is generated from the rule itself. */
export function rulePage(id: string): string {
  return `${repository}/blob/main/docs/rules/${id}.md`;
}
