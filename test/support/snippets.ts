/** What a snippet writes when every place keeps its default text. */

/** The body with `$0` and bare places empty, `${1:text}` as its text and `${1|one,two|}` as its first choice. */
export function expandSnippet(body: readonly string[]): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|((?:\\.|[^|\\])*)\|\}/gu, (_, choices: string) => firstChoice(choices))
    .replace(/\$\{\d+:([^{}]*)\}/gu, '$1')
    .replace(/\$\{?\d+\}?/gu, '');
}

/** The choices of a place, in order. */
export function choicesOf(body: readonly string[]): string[] {
  const [, choices = ''] = /\$\{\d+\|((?:\\.|[^|\\])*)\|\}/u.exec(body.join('\n')) ?? [];
  return choices.split(/(?<!\\),/u).map((choice) => choice.replaceAll('\\,', ','));
}

function firstChoice(choices: string): string {
  return choices.split(/(?<!\\),/u)[0]?.replaceAll('\\,', ',') ?? '';
}
