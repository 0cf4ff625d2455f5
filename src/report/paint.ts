const RED = '31';
const GREEN = '32';

/** The two colours there are: for what asks to be mended, and for what is in order. */
export interface Paint {
  bad(text: string): string;
  good(text: string): string;
}

export function paintFor({ color }: { readonly color: boolean }): Paint {
  const paint = (code: string) => (text: string) => (color ? `\u001b[${code}m${text}\u001b[39m` : text);
  return { bad: paint(RED), good: paint(GREEN) };
}
