import { ts } from '../compiler.ts';

/** JSDoc is read only where it types something: in JavaScript. */
export function createSourceFile(
  fileName: string,
  text: string,
  scriptKind: ts.ScriptKind | undefined,
): ts.SourceFile {
  const script =
    /\.[cm]?jsx?$/i.test(fileName) || scriptKind === ts.ScriptKind.JS || scriptKind === ts.ScriptKind.JSX;
  const jsDocParsingMode = script ? ts.JSDocParsingMode.ParseAll : ts.JSDocParsingMode.ParseNone;
  return ts.createSourceFile(
    fileName,
    text,
    { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode },
    false,
    scriptKind,
  );
}
