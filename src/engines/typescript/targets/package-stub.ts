import type { SymbolRef } from '../../../model/manifest.ts';

type PackageMember = Extract<SymbolRef, { kind: 'package-export' }>;

/**
 * Declares what the manifest says of a package that is not installed: its classes with the members it names, so that
 * heritage, annotations and `new` lead to them as they would with the package's own types. All else stays untyped.
 */
export function packageStub(specifier: string, symbols: readonly PackageMember[]): string {
  const owners = new Map<string, PackageMember[]>();
  for (const symbol of symbols) {
    const owner = symbol.segments[0]?.name ?? '';
    owners.set(owner, [...(owners.get(owner) ?? []), symbol]);
  }
  const classes = [...owners].map(([owner, members], index) =>
    ownerClass(owner, members, `Owner${String(index)}`),
  );
  // A module that exports an alias of itself as its default is `any` to the compiler; this is not.
  const whole = owners.has('default') ? [] : [`export * as default from ${JSON.stringify(specifier)};`];
  return [...classes, ...whole].join('\n');
}

function ownerClass(owner: string, members: readonly PackageMember[], name: string): string {
  const lines = members.flatMap(({ segments }) => {
    const key = JSON.stringify(segments.at(-1)?.name ?? '');
    const instanceOnly = segments.some((segment) => segment.name === 'prototype');
    return [`  ${key}: any;`, ...(instanceOnly ? [] : [`  static ${key}: any;`])];
  });
  const head = `declare class ${name}<A = any, B = any, C = any, D = any> {`;
  return [
    head,
    '  constructor(...values: any[]);',
    ...lines,
    '  [other: string]: any;',
    '}',
    `export { ${name} as ${owner} };`,
  ].join('\n');
}
