import { splitSpecifier } from '../../model/specifier.ts';
import type { PossibleReason, UsageKind } from '../../model/usage.ts';
import { ts } from './compiler.ts';
import type { Form } from './forms/form.ts';
import { formOf } from './forms/index.ts';
import { objectKey } from './forms/object-key.ts';
import { kindAt } from './kinds/kind.ts';
import { pathOf } from './program/source-files.ts';
import type { Reach } from './reach.ts';
import type { Modules } from './symbols/modules.ts';
import type { Origin } from './symbols/origins.ts';
import { isAddressed } from './targets/addressed.ts';
import { danglingName } from './targets/dangling.ts';
import { isGlobalName } from './targets/global-name.ts';
import type { Reading } from './targets/reading.ts';
import { isGone, type Target } from './targets/target.ts';
import { sourceFileOf } from './syntax/source-file-of.ts';
import { nameOf, type Token } from './syntax/tokens.ts';

/** A token that is, or may be, a target. */
export interface Match {
  readonly target: Target;
  readonly kind: UsageKind;
  /** Null: certain. */
  readonly reason: PossibleReason | null;
}

export interface Answer {
  readonly token: Token;
  readonly matches: readonly Match[];
  /** What was not read may tell more of it. */
  readonly open: boolean;
}

/** Tells which targets a token is a usage of. */
export class Matcher {
  readonly targets: readonly Target[];
  private readonly modules: Modules;
  private readonly reach: Reach;
  private readonly byDeclaration = new Map<ts.Node, Target[]>();
  private readonly byName = new Map<string, Target[]>();
  private readonly byImport: readonly Target[];

  constructor(targets: readonly Target[], modules: Modules, reach: Reach) {
    this.targets = targets;
    this.modules = modules;
    this.reach = reach;
    this.byImport = targets.filter((target) => target.byImport || target.addedExport);
    for (const target of targets) {
      for (const node of target.declarations) push(this.byDeclaration, node, target);
      for (const name of target.needles) push(this.byName, name, target);
    }
  }

  /** What the token is to each target: as if every target were alone, whatever else the token may be. */
  match(token: Token): Answer {
    const path = pathOf(sourceFileOf(token).fileName);
    const answer = this.modules.program.attempt(path, () => this.ask(token));
    return answer ?? { token, matches: [], open: false };
  }

  private ask(token: Token): Answer {
    const form = formOf(token);
    if (form !== null && this.isOutOfReach(token, form)) return { token, matches: [], open: false };
    const found = new Map<Target, Match>();
    const denotations = form?.denote(token, this.modules) ?? [];
    for (const denotation of denotations) {
      const reading = { token, denotation, modules: this.modules };
      for (const match of [...this.settled(reading), ...this.unsettled(reading)]) {
        const known = found.get(match.target);
        if (known === undefined || (known.reason !== null && match.reason === null))
          found.set(match.target, match);
      }
    }
    return { token, matches: [...found.values()], open: denotations.some(({ open }) => open) };
  }

  /** A key of a literal defines what is declared elsewhere, or nothing: where no type leads there, none has to be worked out. */
  private isOutOfReach(token: Token, form: Form): boolean {
    if (form !== objectKey || !ts.isPropertyAssignment(token.parent) || this.byImport.length > 0)
      return false;
    const isMember = (target: Target): boolean => target.isMember && target.global === null;
    if (this.byName.get(token.text)?.every(isMember) !== true) return false;
    return !this.reach.mayMeet(sourceFileOf(token));
  }

  /** Matches by declaration or by import. */
  private settled(reading: Reading): readonly Match[] {
    const { denotation } = reading;
    const declared = new Set<Target>();
    for (const symbol of denotation.symbols) {
      const nodes = symbol.declarations ?? [];
      nodes.flatMap((node) => this.byDeclaration.get(node) ?? []).forEach((target) => declared.add(target));
    }
    const found = [...declared].filter((target) => !target.byImport || target.isMember);
    const imported = this.byImport.filter((target) => isAddressed(target, reading));
    return [...new Set([...found, ...imported])].map((target) => certain(target, reading));
  }

  /** Nothing says that it is the symbol: it may still be a global, be left over, or be what no type can tell. */
  private unsettled(reading: Reading): readonly Match[] {
    const imported = reading.denotation.origins.map((origin) => origin.names.at(-1) ?? '');
    const names = new Set([reading.denotation.spells ?? nameOf(reading.token), ...imported]);
    const named = new Set([...names].flatMap((name) => this.byName.get(name) ?? []));
    return [...named].flatMap((target) => guess(target, reading) ?? []);
  }
}

function certain(target: Target, { token, denotation }: Reading): Match {
  return { target, kind: isGone(target) ? 'dangling' : (denotation.kind ?? kindAt(token)), reason: null };
}

function guess(target: Target, reading: Reading): Match | null {
  const { token, denotation } = reading;
  const kind = denotation.kind ?? kindAt(token);
  if (target.global !== null && isGlobalName(target, reading)) return { target, kind, reason: null };
  const dangling = danglingName(target, reading);
  if (dangling !== null) return { target, kind: 'dangling', reason: dangling.reason };
  const { unknown } = denotation;
  if (unknown === null || !target.isMember) return null;
  if (denotation.kind === 'override' && !isOfPackage(target, denotation.origins, reading.modules))
    return null;
  const vouched = unknown.receiverName !== null && target.query.receivers.includes(unknown.receiverName);
  // Of what is gone nothing is left that an untyped receiver could have.
  if (isGone(target)) return vouched ? certain(target, reading) : null;
  return { target, kind, reason: vouched ? null : unknown.reason };
}

/** A package's classes extend its own: a base out of it may have its members, and no other package's. */
function isOfPackage({ address }: Target, origins: readonly Origin[], modules: Modules): boolean {
  if (address?.module.kind !== 'package') return false;
  const own = splitSpecifier(address.module.specifier)?.name;
  return origins.some(({ specifier }) =>
    modules.spellings(specifier).some((spelling) => splitSpecifier(spelling)?.name === own),
  );
}

function push<K>(map: Map<K, Target[]>, key: K, target: Target): void {
  map.set(key, [...(map.get(key) ?? []), target]);
}
