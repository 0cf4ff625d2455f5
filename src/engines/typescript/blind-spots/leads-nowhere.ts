import type { ts } from '../compiler.ts';
import { pathOf } from '../program/source-files.ts';
import { splitSpecifier } from '../../../model/specifier.ts';
import type { Looked } from './blind-spot.ts';

const NO_CODE =
  /\.(?:css|scss|sass|less|svg|png|jpe?g|gif|webp|json|txt|md|html|graphql|gql|wasm|woff2?)(?:\?.*)?$/;

/** It looks like the repository's own, and no file stands at its end; or several of its packages could be meant. */
export function leadsNowhere(
  specifier: ts.StringLiteralLike,
  { modules, resolver }: Pick<Looked, 'modules' | 'resolver'>,
): boolean {
  if (NO_CODE.test(specifier.text)) return false;
  const { kind } = modules.resolve(specifier);
  if (kind !== 'file') return kind !== 'package';
  const name = splitSpecifier(specifier.text)?.name;
  return name !== undefined && resolver.workspaces.isTied(name, pathOf(specifier.getSourceFile().fileName));
}
