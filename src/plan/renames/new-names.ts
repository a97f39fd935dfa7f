import type { Rename, RenamedKind } from '../../schema/index.ts';

/** Looks up what things are called afterwards, by their names before. */
export class NewNames {
  readonly #names: ReadonlyMap<string, readonly string[]>;

  constructor(renames: readonly Rename[]) {
    this.#names = new Map(renames.map(({ kind, from, to }) => [keyOf(scopeOf(kind), from), to]));
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

  /** The columns of a table whose names change: old name → new name. */
  columnsOf(namespace: string, table: string, columns: readonly string[]): ReadonlyMap<string, string> {
    const named = columns.map((column) => [column, this.within('column', [namespace, table, column])] as const);
    return new Map(named.filter(([before, after]) => before !== after));
  }
}

/** Kinds whose names exclude each other count as one: a type is an enum, a domain or something else. */
export type Scope = Exclude<RenamedKind, 'enum' | 'domain' | 'composite' | 'range'> | 'type';

const TYPES: readonly RenamedKind[] = ['enum', 'domain', 'composite', 'range'];

function scopeOf(kind: RenamedKind): Scope {
  return TYPES.includes(kind) ? 'type' : (kind as Scope); // the rest of the kinds are scopes of their own
}

function keyOf(scope: Scope, path: readonly string[]): string {
  return JSON.stringify([scope, ...path]);
}
