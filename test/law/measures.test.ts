import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../planted-tree.ts';

const sizes = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({
    path,
    lines: readFileSync(join(ROOT, 'src', path), 'utf8')
      .trimEnd()
      .split('\n').length,
  }))
  .sort((a, b) => a.lines - b.lines);

describe('files under src', () => {
  it('have a median of at most 80 lines', () => {
    expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThanOrEqual(80);
  });

  it('have at most 200 lines', () => {
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.filter(({ lines }) => lines > 200)).toEqual([]);
  });
});
