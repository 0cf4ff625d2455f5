import { describe, expect, it } from 'vitest';
import { markupBlocks } from '../../src/engines/typescript/program/markup-blocks.ts';

const MANY = 200_000;
const SCRIPT = '<script>f()</script>';

const namesIn = (text: string): readonly string[] => markupBlocks(text).map(({ name }) => name);

describe('the blocks of a component', () => {
  it('begin anew behind one that is never closed', () => {
    expect(markupBlocks(`<!-- <style>${SCRIPT}`)).toEqual([
      { start: 12, whole: SCRIPT, tag: '<script>', name: 'script', body: 'f()' },
    ]);
  });

  it('hold no others', () => {
    expect(namesIn(`<!-- ${SCRIPT} --><STYLE>${SCRIPT}</Style >${SCRIPT}`)).toEqual(['', 'style', 'script']);
  });

  it.each(['<!-- ', '<style> ', '<script a=">"> '])('are found among thousands of open ones: %s', (open) => {
    expect(namesIn(SCRIPT + open.repeat(MANY))).toEqual(['script']);
  });
});
