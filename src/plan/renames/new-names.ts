import type { NamedKind, NameChange } from './rename.ts';

/** Kinds whose names exclude each other count as one: a type is an enum, a domain or something else. */
export type Scope = Exclude<NamedKind, 'enum' | 'domain' | 'composite' | 'range'> | 'type';

const TYPES: readonly NamedKind[] = ['enum', 'domain', 'composite', 'range'];

/** Looks up what things are called afterwards, by their names before. */
export class NewNames {
  readonly #names: ReadonlyMap<string, readonly string[]>;

  constructor(changes: readonly NameChange[]) {
    this.#names = new Map(changes.map(({ kind, from, to }) => [keyOf(scopeOf(kind), from), to]));
  }

  namespace(name: string): string {
    return this.#names.get(keyOf('namespace', [name]))?.at(-1) ?? name;
  }

  /** Of a thing that lies in a namespace: its new namespace and name. */
  inNamespace(scope: Scope, namespace: string, name: string): readonly [string, string] {
    const [space = this.namespace(namespace), own = name] = this.#names.get(keyOf(scope, [namespace, name])) ?? [];
    return [space, own];
  }

  /** Of a thing that lies in a table or a type: its own new name. */
  within(scope: Scope, path: readonly string[]): string {
    return (this.#names.get(keyOf(scope, path)) ?? path).at(-1) ?? '';
  }

  /** Of the labels of an enum, those that change: old → new. */
  labels(namespace: string, type: string, labels: readonly string[]): ReadonlyMap<string, string> {
    const named = labels.map((label) => [label, this.within('label', [namespace, type, label])] as const);
    return new Map(named.filter(([before, after]) => before !== after));
  }
}

export function scopeOf(kind: NamedKind): Scope {
  return TYPES.includes(kind) ? 'type' : (kind as Scope); // the rest of the kinds are scopes of their own
}

function keyOf(scope: Scope, path: readonly string[]): string {
  return JSON.stringify([scope, ...path]);
}
