/** Checks a value against a JSON schema, as far as the project's own schemas go. */

/** A schema with the keywords known here; any other that would decide something is an error. */
export type Schema = Readonly<Record<string, unknown>>;

/** They describe and decide nothing. */
const silent = [
  ...['$schema', 'title', 'description', 'markdownDescription', 'default', 'defaultSnippets', 'enumDescriptions'],
  ...['allowComments', 'allowTrailingCommas', 'scope', 'order'],
];

const deciding: Readonly<Record<string, (value: unknown, given: never, schema: Schema) => boolean>> = {
  type: (value, type: string) => (Array.isArray(value) ? 'array' : typeof value) === type,
  enum: (value, choices: readonly unknown[]) => choices.includes(value),
  pattern: (value, pattern: string) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  required: (value, names: readonly string[]) => names.every((name) => entries(value).some(([key]) => key === name)),
  properties: (value, properties: Readonly<Record<string, Schema>>) =>
    entries(value).every(([key, one]) => properties[key] === undefined || accepts(properties[key], one)),
  propertyNames: (value, names: Schema) => entries(value).every(([key]) => accepts(names, key)),
  additionalProperties: (value, additional: Schema | false, { properties = {} }) =>
    entries(value).every(([key, one]) => key in (properties as object) || (additional && accepts(additional, one))),
  items: (value, items: Schema) => !Array.isArray(value) || value.every((one) => accepts(items, one)),
};

/** Whether the value is as the schema wants it. */
export function accepts(schema: Schema, value: unknown): boolean {
  return Object.entries(schema)
    .filter(([keyword]) => !silent.includes(keyword))
    .every(([keyword, given]) => {
      const decide = deciding[keyword];
      if (decide === undefined) throw new Error(`the keyword »${keyword}« is not known here`);
      return decide(value, given as never, schema);
    });
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
