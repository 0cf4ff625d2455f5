import type { BlindSpot } from '../../../model/usage.ts';
import { isComponent, isUnreadTemplate } from '../reads.ts';
import { readScriptBlocks } from '../program/script-blocks.ts';
import { textOf } from '../program/text.ts';
import type { BlindSpotFinder, Looked } from './blind-spot.ts';
import { spellingOf } from './spelling.ts';

/** Templates that hold an old name: markup of components, and pages whose scripts are not read. */
export const templates: BlindSpotFinder = (looked) =>
  looked.targets.flatMap((target) => {
    const spelling = target.query.role === 'old' ? spellingOf(target) : null;
    if (spelling === null) return [];
    const found = [...looked.texts.find(spelling.needles).keys()];
    // A component's script says itself what it loads.
    const holders = spelling.ofModule ? found.filter((path) => !isComponent(path)) : found;
    const symbol = target.query.symbol.text;
    return holders.flatMap((path) => inTemplate({ path, pattern: spelling.pattern, symbol }, looked));
  });

/** What may be code in a page of HTML: scripts, tags, `{{ }}` and `@if ( )`. Elsewhere it is all of the page. */
const CODE_IN_HTML =
  /<script\b[\s\S]*?(?:<\/script>|$)|<[a-z](?:"[^"]*"|'[^']*'|[^'"<>])*>|\{\{[\s\S]*?(?:\}\}|$)|@[a-z ]+\(.*/gi;

function codeOf(path: string, text: string): string {
  if (!/\.html?$/i.test(path)) return text;
  let code = '';
  for (const { 0: whole, index } of text.matchAll(CODE_IN_HTML)) code = code.padEnd(index) + whole;
  return code;
}

interface Holder {
  readonly path: string;
  readonly pattern: RegExp;
  readonly symbol: string;
}

function inTemplate({ path, pattern, symbol }: Holder, { workplace }: Looked): readonly BlindSpot[] {
  if (!isComponent(path) && !isUnreadTemplate(path)) return [];
  const text = textOf(workplace.tree.read(path));
  if (text === null) return [];
  const markup = isComponent(path) ? readScriptBlocks(text).markup : codeOf(path, text);
  const places = [...markup.matchAll(pattern)];
  const [first] = places;
  if (first === undefined) return [];
  const before = text.slice(0, first.index).split(/\r\n|[\r\n]/);
  return [
    {
      kind: 'template',
      symbol,
      file: path,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      count: places.length,
    },
  ];
}
