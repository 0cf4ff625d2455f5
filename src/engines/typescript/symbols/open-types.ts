import { ts } from '../compiler.ts';

/**
 * May the type have more members than it tells? It is `any`, or made of what is: of something unknown `Omit` and an
 * interface that extends it keep an index signature of `any`.
 */
export function isOpenType(type: ts.Type, checker: ts.TypeChecker): boolean {
  const parts = type.isUnion() ? type.types : [type];
  return parts.some(
    (part) => isOpen(part) || checker.getIndexInfosOfType(part).some((index) => isOpen(index.type)),
  );
}

function isOpen({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}
