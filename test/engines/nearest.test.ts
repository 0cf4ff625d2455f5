import { describe, expect, it } from 'vitest';
import { ts } from '../../src/engines/typescript/compiler.ts';
import { descendants } from '../../src/engines/typescript/syntax/descendants.ts';
import { nearest } from '../../src/engines/typescript/syntax/nearest.ts';

const MANY = 3000;

const fileOf = (text: string): ts.SourceFile =>
  ts.createSourceFile('/a.ts', text, ts.ScriptTarget.ESNext, true);

describe('the nearest node of a kind', () => {
  it('is the node itself, else one around it, else none', () => {
    const file = fileOf('function f() { return g(); }');
    const call = nearest(ts.isCallExpression);
    const [token] = descendants(file).filter((node) => ts.isIdentifier(node) && node.text === 'g');
    if (token === undefined) return expect.unreachable();
    expect(call(token)?.getText()).toBe('g()');
    expect(call(token.parent)).toBe(token.parent);
    expect(call(file)).toBeUndefined();
  });

  it.each(['return', 'no such node'])(
    'takes few steps for each of many tokens in one expression: %s',
    (end) => {
      const file = fileOf(`function f() { return ${Array(MANY).fill('g').join(' + ')}; }`);
      let steps = 0;
      const find = nearest((node): node is ts.Node => {
        steps += 1;
        return end === 'return' && ts.isReturnStatement(node);
      });
      const tokens = descendants(file).filter((node) => ts.isIdentifier(node) && node.text === 'g');
      expect(tokens).toHaveLength(MANY);
      const found = new Set(tokens.map(find));
      expect([...found].map((node) => node?.kind)).toEqual([
        end === 'return' ? ts.SyntaxKind.ReturnStatement : undefined,
      ]);
      expect(steps).toBeLessThan(100 * MANY);
    },
  );
});
