import type { ts } from './compiler.ts';
import { pathOf } from './program/source-files.ts';
import type { ModuleResolver } from './resolve/resolver.ts';
import type { SpecifierIndex } from './specifier-index.ts';
import type { Modules } from './symbols/modules.ts';
import { handsOutOwn, isDeclaredForOthers } from './syntax/augmentations.ts';
import { sourceFileOf } from './syntax/source-file-of.ts';
import { isModule } from './targets/addressed.ts';
import type { Target } from './targets/target.ts';

/** Questions that are sooner asked than shown to be needless. */
const FEW = 100;
/** In a file of this size each question is costly, and a bundle imports little. */
const LONG = 250_000;

interface ReachGround {
  readonly modules: Modules;
  readonly specifiers: SpecifierIndex;
  readonly resolver: ModuleResolver;
}

/**
 * Which files' code can be of a type that the targets' files declare. Types come from one module into another by imports,
 * however many, or by what is declared for everybody: code that neither leads to needs no type checker to tell.
 */
export class Reach {
  private readonly ground: ReachGround;
  /** Null: something of it is declared for everybody. */
  private readonly declaring: ReadonlySet<string> | null;
  private readonly verdicts = new Map<string, boolean>();
  private readonly imports = new Map<string, readonly string[]>();
  private readonly handsOut = new Map<ts.SourceFile, boolean>();
  private questions = 0;

  constructor(targets: readonly Target[], ground: ReachGround) {
    this.ground = ground;
    const files = new Set(targets.flatMap(({ declarations }) => [...declarations].map(sourceFileOf)));
    const isOpen =
      [...files].some((file) => !isModule(file)) ||
      targets.some(({ declarations }) => [...declarations].some(isDeclaredForOthers));
    this.declaring = isOpen ? null : new Set([...files].map(({ fileName }) => pathOf(fileName)));
  }

  /** May a type of the targets' files turn up in this one? The first questions about files of usual length are answered with yes. */
  mayMeet(file: ts.SourceFile): boolean {
    this.questions += 1;
    if (this.declaring === null || (this.questions <= FEW && file.end < LONG)) return true;
    return (
      this.leads(pathOf(file.fileName)) ||
      this.ground.modules.program.globals.some((each) => this.isHandedOut(each))
    );
  }

  private isHandedOut(file: ts.SourceFile): boolean {
    if (!this.handsOut.has(file)) this.handsOut.set(file, handsOutOwn(file));
    return this.handsOut.get(file) === true && this.leads(pathOf(file.fileName));
  }

  private leads(path: string): boolean {
    const known = this.verdicts.get(path);
    if (known !== undefined) return known;
    const seen = new Set([path]);
    for (const next of seen) {
      if (this.declaring?.has(next) === true || this.verdicts.get(next) === true) {
        this.verdicts.set(path, true);
        return true;
      }
      // The loop goes on over what is added to the set.
      if (this.verdicts.get(next) === undefined) this.importsOf(next).forEach((each) => seen.add(each));
    }
    for (const each of seen) this.verdicts.set(each, false);
    return false;
  }

  private importsOf(path: string): readonly string[] {
    const known = this.imports.get(path);
    if (known !== undefined) return known;
    const { specifiers, resolver } = this.ground;
    const paths = specifiers.of(path).flatMap((text) => resolver.resolve(path, text).path ?? []);
    this.imports.set(path, paths);
    return paths;
  }
}
