import { ts } from '@ts-morph/common';

/** Where the letters of new names begin: the Vai syllables, of which no source makes a name. */
const NEW_LETTERS = 0xa500;

/** The name that takes the place of another: another one for each, and as long, so that every position keeps its meaning. */
export function newName(name: string): string {
  return name.replace(/[\x21-\x7e]/g, (letter) => String.fromCharCode(NEW_LETTERS + letter.charCodeAt(0)));
}

/** A program that differs from another in the names at some tokens; files without such a token are shared. */
export function renamedProgram(
  program: ts.Program,
  host: ts.LanguageServiceHost,
  tokens: readonly ts.Node[],
): ts.Program {
  const byFile = new Map<string, ts.Node[]>();
  for (const token of tokens) {
    const { fileName } = token.getSourceFile();
    byFile.set(fileName, [...(byFile.get(fileName) ?? []), token]);
  }
  return ts.createProgram({
    rootNames: program.getRootFileNames(),
    options: program.getCompilerOptions(),
    oldProgram: program,
    host: {
      fileExists: (path) => host.fileExists(path),
      readFile: (path) => host.readFile(path),
      getDefaultLibFileName: (options) => host.getDefaultLibFileName(options),
      getCurrentDirectory: () => host.getCurrentDirectory(),
      getCanonicalFileName: (path) => path,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => '\n',
      writeFile: () => undefined,
      getSourceFile: (fileName, options) => {
        const known = program.getSourceFile(fileName);
        const inFile = byFile.get(fileName);
        if (known === undefined || inFile === undefined) return known;
        return ts.createSourceFile(fileName, renamedText(known.text, inFile), options, true);
      },
    },
  });
}

function renamedText(text: string, tokens: readonly ts.Node[]): string {
  let out = text;
  for (const token of tokens) {
    const quote = ts.isStringLiteralLike(token) ? 1 : 0;
    const [start, end] = [token.getStart() + quote, token.end - quote];
    out = out.slice(0, start) + newName(text.slice(start, end)) + out.slice(end);
  }
  return out;
}
