/** Paragraphs with an empty line between; those without a line are left out. */
export function joinParagraphs(paragraphs: readonly (readonly string[])[]): string {
  const texts = paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${texts.join('\n\n')}\n`;
}
