/** Every symbol of a folder that a manifest can address, found from the syntax trees of the witness. */
import { ts } from '@ts-morph/common';

export interface Addressed {
  /** As a manifest writes it. */
  readonly address: string;
  readonly isMember: boolean;
  /** The tokens that name it where it is declared. */
  readonly names: readonly ts.Node[];
  /** The whole declarations, which those tokens belong to. */
  readonly declarations: readonly ts.Node[];
}

export function addressesOf(file: ts.SourceFile, path: string, checker: ts.TypeChecker): readonly Addressed[] {
  const out = new Map<string, ts.Node[]>();
  const add = (name: string, declarations: readonly ts.Node[]): void => {
    out.set(name, [...(out.get(name) ?? []), ...declarations]);
  };
  for (const declaration of file.statements.flatMap(declaredBy)) {
    const name = ts.getNameOfDeclaration(declaration as ts.Declaration);
    if (name === undefined || !ts.isIdentifier(name)) continue;
    add(name.text, [declaration]);
    const symbol = checker.getSymbolAtLocation(name);
    if (symbol !== undefined) membersOf(symbol, declaration, name.text).forEach(([member, nodes]) => add(member, nodes));
  }
  const published = file.statements.find(publishesDefault);
  if (published !== undefined) add('default', [published]);
  return [...out].flatMap(([name, nodes]) => addressed(`${path}#${name}`, [...new Set(nodes)], file));
}
