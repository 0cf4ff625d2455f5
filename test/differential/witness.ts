/** The language service over every source file of a folder: the witness that the engine is compared with. */
import { join } from 'node:path';
import { getLibFiles, ts } from '@ts-morph/common';
import { COMPILER_OPTIONS } from '../../src/engines/typescript/program/options.ts';
import { definitionsIn, keyOf, type Definitions } from './definitions.ts';
import { renamedProgram } from './renamed.ts';
import { tokenAt } from './tokens.ts';

const LIB_FOLDER = '/lib-of-the-witness/';
const LIBS: ReadonlyMap<string, string> = new Map(
  getLibFiles().map(({ fileName, text }) => [LIB_FOLDER + fileName, text]),
);

const LIB_NAMES = ['lib.esnext.d.ts', 'lib.dom.d.ts'];

/** How the specifiers of a package resolve that are not relative: its own name, mostly. */
export type Paths = Record<string, string[]>;

export class Witness {
  readonly files: readonly ts.SourceFile[];
  readonly checker: ts.TypeChecker;
  private readonly root: string;
  private readonly host: ts.LanguageServiceHost;
  private readonly program: ts.Program;
  private readonly service: ts.LanguageService;
  private definitions: Definitions | null = null;
  private strings: ReadonlyMap<string, readonly ts.StringLiteralLike[]> | null = null;
  private identifiers: ReadonlyMap<string, readonly ts.Node[]> | null = null;

  /** @param files paths of the source files, relative to `root` (absolute) */
  constructor(root: string, files: readonly string[], paths: Paths) {
    this.root = root;
    const absolute = Object.entries(paths).map(([name, places]) => [
      name,
      places.map((place) => join(root, place)),
    ]);
    this.host = hostOf(
      files.map((path) => join(root, path)),
      { ...COMPILER_OPTIONS, noLib: false, lib: LIB_NAMES, paths: Object.fromEntries(absolute) as Paths },
    );
    this.service = ts.createLanguageService(this.host);
    const program = this.service.getProgram();
    if (program === undefined) throw new Error('the language service has no program');
    this.program = program;
    this.checker = program.getTypeChecker();
    this.files = files.map((path) => this.sourceFile(join(root, path)));
  }

  /** Every reference that "find all references" lists from a name, with the definition it is listed under. */
  references(name: ts.Node): readonly Listed[] {
    const file = name.getSourceFile();
    const symbols = this.service.findReferences(file.fileName, name.getStart(file)) ?? [];
    return symbols.flatMap(({ definition, references }) =>
      references.map(({ fileName, textSpan }) => ({
        fileName,
        start: textSpan.start,
        definition: { fileName: definition.fileName, start: definition.textSpan.start },
      })),
    );
  }

  /** Every specifier that leads to a file, as "find file references" lists them. */
  specifiersOf(file: ts.SourceFile): readonly ts.Node[] {
    const listed = this.service.getFileReferences(file.fileName);
    return listed.flatMap(
      ({ fileName, textSpan }) => tokenAt(this.sourceFile(fileName), textSpan.start) ?? [],
    );
  }

  /** Every string of a text, by place. */
  stringsOf(text: string): readonly ts.StringLiteralLike[] {
    this.strings ??= stringsIn(this.files);
    return this.strings.get(text) ?? [];
  }

  /** Every identifier of a text, by place. */
  identifiersOf(text: string): readonly ts.Node[] {
    this.identifiers ??= identifiersIn(this.files);
    return this.identifiers.get(text) ?? [];
  }

  /** The same program with other names in the place of these tokens; every position stays what it is. */
  renamed(tokens: readonly ts.Node[]): ts.Program {
    return renamedProgram(this.program, this.host, tokens);
  }

  /** Where "go to definition" leads from a token. */
  definitionsAt(token: ts.Node): readonly Place[] {
    const file = token.getSourceFile();
    const found = this.service.getDefinitionAtPosition(file.fileName, token.getStart(file)) ?? [];
    return found.map(({ fileName, textSpan }) => ({ fileName, start: textSpan.start }));
  }

  /** Every token that "go to definition" leads to a place from, also by way of CommonJS aliases. */
  leadingTo(place: Place): readonly ts.Node[] {
    this.definitions ??= definitionsIn(this);
    return this.definitions.get(keyOf(place)) ?? [];
  }

  sourceFile(fileName: string): ts.SourceFile {
    return sourceFileOf(this.program, fileName);
  }

  /** Undefined for a file that it does not read. */
  fileAt(path: string): ts.SourceFile | undefined {
    return this.program.getSourceFile(join(this.root, path));
  }

  /** Null for a file outside the root. */
  pathOf(fileName: string): string | null {
    return fileName.startsWith(`${this.root}/`) ? fileName.slice(this.root.length + 1) : null;
  }
}

export interface Place {
  readonly fileName: string;
  /** Offset. */
  readonly start: number;
}

export interface Listed extends Place {
  readonly definition: Place;
}

function stringsIn(files: readonly ts.SourceFile[]): ReadonlyMap<string, readonly ts.StringLiteralLike[]> {
  return byText(files, (node) => (ts.isStringLiteralLike(node) ? [node, node.text] : null));
}

function identifiersIn(files: readonly ts.SourceFile[]): ReadonlyMap<string, readonly ts.Node[]> {
  return byText<ts.Node>(files, (node) => {
    if (ts.isPrivateIdentifier(node)) return [node, node.text.slice(1)];
    return ts.isIdentifier(node) ? [node, node.text] : null;
  });
}

function byText<T extends ts.Node>(
  files: readonly ts.SourceFile[],
  textOf: (node: ts.Node) => readonly [T, string] | null,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  const visit = (node: ts.Node): void => {
    const named = textOf(node);
    if (named !== null) {
      const same = found.get(named[1]);
      if (same === undefined) found.set(named[1], [named[0]]);
      else same.push(named[0]);
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return found;
}

function sourceFileOf(program: ts.Program, fileName: string): ts.SourceFile {
  const file = program.getSourceFile(fileName);
  if (file === undefined) throw new Error(`the language service did not read ${fileName}`);
  return file;
}

function hostOf(fileNames: readonly string[], options: ts.CompilerOptions): ts.LanguageServiceHost {
  const snapshots = new Map<string, ts.IScriptSnapshot>();
  const read = (fileName: string): string | undefined => LIBS.get(fileName) ?? ts.sys.readFile(fileName);
  return {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...fileNames],
    getScriptVersion: () => '1',
    getScriptSnapshot: (fileName) => {
      const known = snapshots.get(fileName);
      if (known !== undefined) return known;
      const text = read(fileName);
      if (text === undefined) return undefined;
      const snapshot = ts.ScriptSnapshot.fromString(text);
      snapshots.set(fileName, snapshot);
      return snapshot;
    },
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: () => `${LIB_FOLDER}lib.d.ts`,
    fileExists: (fileName) => LIBS.has(fileName) || ts.sys.fileExists(fileName),
    readFile: read,
    directoryExists: (folder) => ts.sys.directoryExists(folder),
    getDirectories: () => [],
    useCaseSensitiveFileNames: () => true,
  };
}
