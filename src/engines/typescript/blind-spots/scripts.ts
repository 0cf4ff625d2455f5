import { mayBeScript } from '../reads.ts';
import { textOf } from '../program/text.ts';
import { atFile } from './at-file.ts';
import type { BlindSpotFinder } from './blind-spot.ts';

const RUN_BY_JAVASCRIPT = /^#!.*\b(?:node|nodejs|bun|deno|tsx|ts-node|zx)\b/;

/** Programs without an extension that hold an old name: they are not parsed. */
export const scripts: BlindSpotFinder = ({ targets, texts, workplace }) =>
  targets.flatMap(({ query, needles }) => {
    if (query.role !== 'old') return [];
    const holders = [...texts.named(needles).keys()].filter(mayBeScript);
    const run = holders.filter((path) => RUN_BY_JAVASCRIPT.test(textOf(workplace.tree.read(path)) ?? ''));
    return run.map((path) => atFile('unparsed-file', path, query.symbol.text));
  });
