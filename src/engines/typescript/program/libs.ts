import { getLibFiles, type ts } from '../compiler.ts';
import { createSourceFile } from './parse.ts';

const LIB_FOLDER = '/\u0000lib/';

const parsed = new Map<string, ts.SourceFile | undefined>();
let texts: ReadonlyMap<string, string> | null = null;

/** Every standard library that these ones reach through `/// <reference lib>`, in the compiler's own order. */
export function libFiles(names: readonly string[]): readonly ts.SourceFile[] {
  const files = new Map<string, ts.SourceFile>();
  const visit = (name: string): void => {
    const file = libFile(fileNameOfLib(name));
    if (file === undefined || files.has(file.fileName)) return;
    for (const reference of file.libReferenceDirectives) visit(reference.fileName);
    files.set(file.fileName, file);
  };
  for (const name of names) visit(name);
  return [...files.values()];
}

/** Libraries are the same for every scan of a process: they are parsed once. */
export function libFile(fileName: string): ts.SourceFile | undefined {
  if (!parsed.has(fileName)) {
    const text = textsByName().get(fileName);
    parsed.set(fileName, text === undefined ? undefined : createSourceFile(fileName, text, undefined));
  }
  return parsed.get(fileName);
}

/** A library's text, by the name between `lib.` and `.d.ts`. */
export function libText(name: string): string {
  return textsByName().get(fileNameOfLib(name)) ?? '';
}

export function isLib(fileName: string): boolean {
  return fileName.startsWith(LIB_FOLDER);
}

function fileNameOfLib(name: string): string {
  return `${LIB_FOLDER}lib.${name}.d.ts`;
}

function textsByName(): ReadonlyMap<string, string> {
  texts ??= new Map(getLibFiles().map(({ fileName, text }) => [LIB_FOLDER + fileName, text]));
  return texts;
}
