import { ts } from '../compiler.ts';
import { boundFile } from '../program/internals.ts';
import { isModule } from '../targets/addressed.ts';
import { descendants } from './descendants.ts';
import { nearest } from './nearest.ts';

const augmentationAround = nearest((node): node is ts.ModuleDeclaration => isAugmentation(node));

/** Is it declared in `declare global` or `declare module 'm'`, and so for others than those that import its file? */
export function isDeclaredForOthers(declaration: ts.Node): boolean {
  return augmentationAround(declaration) !== undefined;
}

/** Does what a file declares for others speak of anything that the file imports, or declares for itself? */
export function handsOutOwn(file: ts.SourceFile): boolean {
  const { locals, moduleAugmentations = [] } = boundFile(file);
  const blocks = file.statements.filter(isAugmentation);
  if (!isModule(file) || blocks.length < moduleAugmentations.length) return true;
  const isOwn = (node: ts.Node): boolean =>
    ts.isImportTypeNode(node) || (ts.isIdentifier(node) && locals?.has(node.escapedText) === true);
  return blocks.some(({ body }) => body !== undefined && descendants(body).some(isOwn));
}

function isAugmentation(node: ts.Node): node is ts.ModuleDeclaration {
  if (!ts.isModuleDeclaration(node)) return false;
  return ts.isStringLiteral(node.name) || (node.flags & ts.NodeFlags.GlobalAugmentation) !== 0;
}
