/** The language service over a full program, asked for the references of every symbol given as `path#name.member`. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ts } from '@ts-morph/common';

const [root = '.', ...symbols] = process.argv.slice(2);
const paths = execFileSync('git', ['ls-files', '-z'], { cwd: root, maxBuffer: 1e9 }).toString().split('\0');
const files = paths.filter((name) => /\.[cm]?[jt]sx?$/.test(name)).map((name) => join(root, name));
const options: ts.CompilerOptions = {
  allowJs: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ESNext,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};
const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => files,
  getScriptVersion: () => '1',
  getScriptSnapshot: (name) =>
    existsSync(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8')) : undefined,
  getCurrentDirectory: () => root,
  getDefaultLibFileName: (settings) =>
    join(import.meta.dirname, '../../node_modules/typescript/lib', ts.getDefaultLibFileName(settings)),
  fileExists: existsSync,
  readFile: (name) => (existsSync(name) ? readFileSync(name, 'utf8') : undefined),
});
for (const symbol of symbols) {
  const [path = '', names = ''] = symbol.split('#');
  const file = join(root, path);
  const at = declarationOf(file, names.split('.'));
  const found = service.findReferences(file, at)?.reduce((sum, { references }) => sum + references.length, 0);
  process.stdout.write(`${symbol} ${String(found)}\n`);
}

function declarationOf(path: string, names: readonly string[]): number {
  const file = service.getProgram()?.getSourceFile(path);
  let scope: ts.Node | undefined = file;
  for (const name of names) scope = scope === undefined ? undefined : declared(scope, name);
  const named = scope === undefined ? undefined : ts.getNameOfDeclaration(scope as ts.Declaration);
  if (file === undefined || named === undefined)
    throw new Error(`no declaration of ${names.join('.')} in ${path}`);
  return named.getStart(file);
}

/** The nearest declaration of a name: among the scope's own children first, then below them. */
function declared(scope: ts.Node, name: string): ts.Node | undefined {
  const children: ts.Node[] = [];
  ts.forEachChild(scope, (child) => void children.push(child));
  const own = children.find((child) => {
    const named = ts.getNameOfDeclaration(child as ts.Declaration);
    return named !== undefined && ts.isIdentifier(named) && named.text === name;
  });
  if (own !== undefined) return own;
  for (const child of children) {
    const found = declared(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
