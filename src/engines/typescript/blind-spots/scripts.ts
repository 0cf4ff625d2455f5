import { mayBeScript } from '../reads.ts';
import { textOf } from '../program/text.ts';
import { atFile } from './at-file.ts';
import type { BlindSpotFinder } from './blind-spot.ts';
import { spellingOf } from './spelling.ts';

const RUN_BY_JAVASCRIPT = /^#!.*\b(?:node|nodejs|bun|deno|tsx|ts-node|zx)\b/;

/** Programs without an extension that hold an old name: they are not parsed. */
export const scripts: BlindSpotFinder = ({ targets, texts, workplace }) =>
  targets.flatMap((target) => {
    const spelling = target.query.role === 'old' ? spellingOf(target) : null;
    if (spelling === null) return [];
    const holders = [...texts.find(spelling.needles).keys()].filter((path) => {
      const text = mayBeScript(path) ? (textOf(workplace.tree.read(path)) ?? '') : '';
      return RUN_BY_JAVASCRIPT.test(text) && text.search(spelling.pattern) >= 0;
    });
    return holders.map((path) => atFile('unparsed-file', path, target.query.symbol.text));
  });
