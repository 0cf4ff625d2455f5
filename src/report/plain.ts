/** Controls, line separators, lone surrogates, and format characters (bidi ones among them) except the two that join letters and emoji. */
export const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/gu;

/**
 * Text of the repository or the manifest, safe to print: nothing in it can move the cursor, change colours,
 * reorder the line or break it. What could is written as an escape: `\u001b`.
 */
export function plain(text: string): string {
  return text.replace(UNSAFE, escape);
}

function escape(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}
