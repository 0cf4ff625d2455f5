import type { Installed, Tree } from '../../../model/tree.ts';
import type { ts } from '../compiler.ts';
import { isLib, libFile } from './libs.ts';
import { createSourceFile } from './parse.ts';
import { readScriptBlocks } from './script-blocks.ts';
import { textOf } from './text.ts';
import { StackGuard } from './stack-guard.ts';

interface SourceFilesOptions {
  readonly tree: Tree;
  readonly installed: Installed;
  readonly deepStack: boolean;
}

const COMPONENT = /\.(?:vue|svelte)$/i;

/** Parses every file at most once. File names inside the compiler are the root's paths behind a `/`. */
export class SourceFiles {
  private readonly parsed = new Map<string, ts.SourceFile | undefined>();
  private readonly stubs = new Map<string, string>();
  private readonly tree: Tree;
  private readonly installed: Installed;
  /** A file that is nested too deep to be parsed or bound is, to every question, not there. */
  readonly stack: StackGuard;

  /** @param deepStack there is no thread with a larger stack to run again in. */
  constructor({ tree, installed, deepStack }: SourceFilesOptions) {
    this.tree = tree;
    this.installed = installed;
    this.stack = new StackGuard(deepStack);
  }

  /** Declares a module of our own making, for a package that is not installed. */
  addStub(fileName: string, text: string): void {
    this.stubs.set(fileName, text);
  }

  get(fileName: string): ts.SourceFile | undefined {
    if (isLib(fileName)) return libFile(fileName);
    if (!this.parsed.has(fileName)) this.parsed.set(fileName, this.parse(fileName));
    return this.parsed.get(fileName);
  }

  /** Every file that was parsed, libraries left out. */
  all(): readonly ts.SourceFile[] {
    return [...this.parsed.values()].filter((file) => file !== undefined);
  }

  has(fileName: string): boolean {
    return isLib(fileName) || this.text(fileName) !== null;
  }

  /** Binds a parsed file. @returns undefined where that is nested too deep: from now on the file is not there. */
  bind(file: ts.SourceFile, bind: () => void): ts.SourceFile | undefined {
    const bound = this.stack.run(pathOf(file.fileName), () => (bind(), true));
    if (bound === null) this.parsed.set(file.fileName, undefined);
    return bound === null ? undefined : file;
  }

  private parse(fileName: string): ts.SourceFile | undefined {
    const text = this.text(fileName);
    if (text === null) return undefined;
    return this.stack.run(pathOf(fileName), () => parseText(fileName, text)) ?? undefined;
  }

  private text(fileName: string): string | null {
    const own = this.stubs.get(fileName);
    if (own !== undefined) return own;
    const path = pathOf(fileName);
    if (this.tree.has(path)) return textOf(this.tree.read(path));
    return path.includes('node_modules/') ? this.installed.read(path) : null;
  }
}

function parseText(fileName: string, written: string): ts.SourceFile {
  const text = bothSides(written);
  if (!COMPONENT.test(fileName)) return createSourceFile(fileName, text, undefined);
  const blocks = readScriptBlocks(text);
  return createSourceFile(fileName, blocks.text, blocks.scriptKind);
}

/** Of an unfinished merge the compiler skips one side: without the marks between them, both are code. */
function bothSides(text: string): string {
  if (!text.includes('<<<<<<< ')) return text;
  return text.replace(/^(?:={7}|\|{7}.*)$/gm, (mark) => ' '.repeat(mark.length));
}

/** The compiler takes a backslash for a slash, which on Windows it is: in a name it is held as what no name holds. */
const BACKSLASH = '\u0001';

export function fileNameOf(path: string): string {
  return `/${path.replaceAll('\\', BACKSLASH)}`;
}

export function pathOf(fileName: string): string {
  return fileName.slice(1).replaceAll(BACKSLASH, '\\');
}
