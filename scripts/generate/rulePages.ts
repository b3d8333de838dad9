/** The page of each rule under docs/rules, and the list of them. */
import type { Rule, Severity } from '../../server/src/rules/rule.ts';
import { rules } from '../../server/src/rules/rules.ts';

const severityNames: Readonly<Record<Severity, string>> = {
  error: 'fejl (`error`)',
  warning: 'advarsel (`warning`)',
  information: 'oplysning (`information`)',
  hint: 'tip (`hint`)',
  off: 'slået fra (`off`)',
};

/** `docs/rules/<id>.md`, the page a finding links to. */
export function rulePageFile(rule: Rule): string {
  return `docs/rules/${rule.id}.md`;
}

/** What it finds, why that matters, an example that is wrong and one that is right. */
export function rulePage({ id, title, why, severity, bad, good }: Rule): string {
  return `<!-- Skrevet af \`npm run generate\` ud fra reglen selv: ret den, ikke denne side. -->

# ${title.da} (\`${id}\`)

${why.da}

Vises som ${severityNames[severity]}. Det ændres med indstillingen \`referat.rules\`:

\`\`\`json
"referat.rules": { "${id}": "information" }
\`\`\`

## Et eksempel med fund

\`\`\`
${bad.trimEnd()}
\`\`\`

## Det samme uden fund

\`\`\`
${good.trimEnd()}
\`\`\`

## In English

**${title.en}.** ${why.en}
`;
}

/** The rows of a table with every rule; `folder` leads from the table's file to the pages. */
export function ruleTable(folder: string): string {
  const rows = rules.map(
    ({ id, title, severity }) => `| [\`${id}\`](${folder}${id}.md) | ${title.da} | ${severityNames[severity]} |`,
  );
  return ['| regel | finder | vises som |', '|---|---|---|', ...rows].join('\n');
}
