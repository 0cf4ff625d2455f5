import { isPackageJson } from '../../model/package-json.ts';
import type { Tree } from '../../model/tree.ts';
import { ts } from './compiler.ts';
import { textOf } from './program/text.ts';
import { parseJsonc } from './resolve/jsonc.ts';
import { packageNameMatcher } from './targets/package-pattern.ts';
import type { Target } from './targets/target.ts';
import { usageAt, type BareUsage } from './usage-facts.ts';

/** Fields of a package.json that ask for packages: as keys of a map, at any depth of an override, or as a list. */
const FIELDS = new Set([
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'optionalDependencies',
  'bundleDependencies',
  'bundledDependencies',
  'overrides',
  'resolutions',
]);

/** A package's entries in package.json files, and in the `types` of tsconfig files: at the opening quote. */
export function dependencyUsages(
  targets: readonly Target[],
  tree: Tree,
  paths: readonly string[],
): readonly BareUsage[] {
  const packages = targets.flatMap((target) =>
    target.query.symbol.kind === 'package'
      ? [{ target, matches: packageNameMatcher(target.query.symbol.specifier) }]
      : [],
  );
  if (packages.length === 0) return [];
  const out: BareUsage[] = [];
  for (const path of paths) {
    const text = textOf(tree.read(path));
    if (text === null) continue;
    const file = parseJsonc(path, text);
    if (file === null) continue;
    const isManifest = isPackageJson(path);
    for (const literal of isManifest ? packageNames(file) : typeNames(file)) {
      for (const { target, matches } of packages) {
        if (matches(isManifest ? packageOf(literal.text) : literal.text))
          out.push(usageAt(literal, { query: target.query, kind: 'dependency', reason: null }));
      }
    }
  }
  return out;
}

function packageNames(file: ts.JsonSourceFile): readonly ts.StringLiteral[] {
  const fields = properties(rootOf(file));
  const pnpm = properties(fields.find(({ name }) => name.text === 'pnpm')?.value);
  return [...fields, ...pnpm].flatMap(({ name, value }) => (FIELDS.has(name.text) ? names(value) : []));
}

/** What stands in front of the name of a package that is asked for under another one. */
const ALIASED = /^npm:/;

/** The package that a text asks for: `moment` of `moment@1`, of `npm:moment@1`, of the path pattern `a/moment`, and of `a>moment`. */
function packageOf(text: string): string {
  const last = text.replace(ALIASED, '').split('>').at(-1) ?? text;
  return /(?:^|\/)((?:@[^/@]+\/)?[^/@]+)(?:@[^/]*)?$/.exec(last)?.[1] ?? last;
}

function typeNames(file: ts.JsonSourceFile): readonly ts.StringLiteral[] {
  const options = properties(rootOf(file)).find(({ name }) => name.text === 'compilerOptions');
  const types = properties(options?.value).find(({ name }) => name.text === 'types');
  return types === undefined ? [] : names(types.value);
}

function names(value: ts.Expression): readonly ts.StringLiteral[] {
  if (ts.isArrayLiteralExpression(value)) return value.elements.filter(ts.isStringLiteral);
  return properties(value).flatMap(({ name, value: inner }) => [
    name,
    ...(ts.isObjectLiteralExpression(inner) ? names(inner) : []),
    ...(ts.isStringLiteral(inner) && isAliasOf(inner, name) ? [inner] : []),
  ]);
}

/** `"moments": "npm:moment@2"` asks for a package under a name that is not its own. */
function isAliasOf({ text }: ts.StringLiteral, name: ts.StringLiteral): boolean {
  return ALIASED.test(text) && packageOf(text) !== packageOf(name.text);
}

function properties(
  node: ts.Expression | undefined,
): readonly { readonly name: ts.StringLiteral; readonly value: ts.Expression }[] {
  if (node === undefined || !ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && ts.isStringLiteral(property.name)
      ? [{ name: property.name, value: property.initializer }]
      : [],
  );
}

function rootOf(file: ts.JsonSourceFile): ts.Expression | undefined {
  return file.statements[0]?.expression;
}
