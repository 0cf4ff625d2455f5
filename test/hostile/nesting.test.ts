import { describe, expect, it } from 'vitest';
import { RUNTIMES } from '../dist/runtimes.ts';
import { CLEAN, IMPORT, MANIFEST, project, USER } from './projects.ts';
import { check, expectComplaint, found } from './run.ts';

const nested = (depth: number, inner: string): string => '['.repeat(depth) + inner + ']'.repeat(depth);

describe('code that is nested deep', () => {
  it('is scanned at 5,000 levels, in every form', () => {
    const depth = 5000;
    const cwd = project({
      'src/brackets.ts': `${IMPORT}export const a = ${nested(depth, 'getManager()')};\n`,
      'src/calls.ts': `${IMPORT}export const a = ${'f('.repeat(depth)}getManager()${')'.repeat(depth)};\n`,
      'src/chain.ts': `${IMPORT}getManager()${'.trim()'.repeat(depth)};\n`,
      'src/concatenation.ts': `${IMPORT}export const a = ${'1+'.repeat(depth)}getManager();\n`,
      'src/else.ts': `${IMPORT}${'if (a) b(); else '.repeat(depth)}getManager();\n`,
      'src/functions.ts': `${IMPORT}export const a = ${'() => '.repeat(depth)}getManager();\n`,
      'src/markup.tsx': `${IMPORT}export const a = ${'<p>'.repeat(depth)}{getManager()}${'</p>'.repeat(depth)};\n`,
      'src/types.ts': `${IMPORT}export type A = ${'B<'.repeat(depth)}typeof getManager${'>'.repeat(depth)};\n`,
    });
    const lines = found(check(cwd));
    const names = ['brackets', 'calls', 'chain', 'concatenation', 'else', 'functions', 'markup', 'types'];
    expect(lines.filter((line) => line.startsWith('import'))).toHaveLength(names.length);
    for (const name of names) expect(lines.filter((line) => line.includes(`src/${name}.ts`))).toHaveLength(2);
    expect(lines.at(-1)).toBe('exit 1');
  });

  it.each(RUNTIMES)('is a blind spot at 1,000,000, and hides no other file: Node $name', ({ node }) => {
    const deep = {
      'src/braces.ts': '{'.repeat(1_000_000),
      'src/brackets.ts': nested(1_000_000, ''),
      'src/open.ts': '['.repeat(1_000_000),
      'src/operators.ts': `a = ${'!'.repeat(1_000_000)}b`,
      'src/parentheses.ts': `a = ${'('.repeat(1_000_000)}`,
    };
    const files = Object.entries(deep).map(([path, text]) => [path, `${IMPORT}${text};\n`] as const);
    const cwd = project({ ...Object.fromEntries(files), 'src/rooms.ts': USER });
    const lines = found(check(cwd, [], { node }));
    for (const path of Object.keys(deep)) expect(lines).toContain(`blind bound-reached ${path}`);
    expect(lines).toContain('call src/rooms.ts:2:1');
    expect(lines.at(-1)).toBe('exit 1');
  });

  it('fails a strict gate, though no usage is found', () => {
    const text = `${nested(1_000_000, '')};getManager();\n`;
    const cwd = project({ 'src/deep.ts': text, 'cutover.yml': `${MANIFEST}    strict: true\n` });
    expect(found(check(cwd))).toEqual(['blind bound-reached src/deep.ts', 'exit 1']);
  });

  it('is told where it declares the old symbol', () => {
    const cwd = project({ 'src/manager.ts': `export function getManager() {}\n${nested(1_000_000, '')};\n` });
    expectComplaint(
      check(cwd),
      'cutover.yml:4:11: the code of src/manager.ts is nested too deep to be followed',
      'make this one smaller',
    );
  });

  it('declares the old symbol at 5,000 levels', () => {
    const cwd = project({
      'src/manager.ts': `${CLEAN['src/manager.ts']?.toString() ?? ''}export const a = ${nested(5000, '')};\n`,
      'src/rooms.ts': USER,
    });
    expect(found(check(cwd))).toEqual(['import src/rooms.ts:1:10', 'call src/rooms.ts:2:1', 'exit 1']);
  });
});
