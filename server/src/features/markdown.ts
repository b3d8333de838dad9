/** Text of documents in hovers: as it is, never as markup. */

/** The text with everything escaped that Markdown would make something of, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&:@/=^$"']/gu, '\\$&');
}

/** The text as a heading of a document that is read as it is written too: escaped where it would be markup only. */
export function asMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&]/gu, '\\$&');
}

/** The same as a paragraph, whose first characters may be markup too: `1. `, `- `, `# `. */
export function asMarkdownParagraph(text: string): string {
  return asMarkdown(text)
    .replace(/^(?=[#+~-])/u, '\\')
    .replace(/^(\d+)(?=[.)]\s)/u, '$1\\');
}

/** Cut off where it is longer than that many characters, between words where it can be. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()} …`;
}
