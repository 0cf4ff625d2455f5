import type { Installed, Tree } from '../../../model/tree.ts';
import type { ts } from '../compiler.ts';
import { isLib, libFile } from './libs.ts';
import { createSourceFile } from './parse.ts';
import { readScriptBlocks } from './script-blocks.ts';
import { textOf } from './text.ts';

const COMPONENT = /\.(?:vue|svelte)$/;

/** Parses every file at most once. File names inside the compiler are the root's paths behind a `/`. */
export class SourceFiles {
  private readonly parsed = new Map<string, ts.SourceFile | undefined>();
  private readonly stubs = new Map<string, string>();
  private readonly tree: Tree;
  private readonly installed: Installed;

  constructor(tree: Tree, installed: Installed) {
    this.tree = tree;
    this.installed = installed;
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

  has(fileName: string): boolean {
    return isLib(fileName) || this.text(fileName) !== null;
  }

  private parse(fileName: string): ts.SourceFile | undefined {
    const text = this.text(fileName);
    if (text === null) return undefined;
    if (!COMPONENT.test(fileName)) return createSourceFile(fileName, text, undefined);
    const blocks = readScriptBlocks(text);
    return createSourceFile(fileName, blocks.text, blocks.scriptKind);
  }

  private text(fileName: string): string | null {
    const own = this.stubs.get(fileName);
    if (own !== undefined) return own;
    const path = pathOf(fileName);
    if (this.tree.has(path)) return textOf(this.tree.read(path));
    return path.includes('node_modules/') ? this.installed.read(path) : null;
  }
}

export function fileNameOf(path: string): string {
  return `/${path}`;
}

export function pathOf(fileName: string): string {
  return fileName.slice(1);
}
