import type { Column, IndexKey, Table } from '../../../src/schema/index.ts';
import type { Signature } from '../draft/routine-draft.ts';
import type { Features } from '../features.ts';
import { TYPES } from '../types.ts';
import type { TypeFacts } from '../types.ts';

export interface UserType {
  readonly namespace: string;
  readonly name: string;
  readonly facts: TypeFacts;
  /** A domain that takes no null: it can't be in what may be empty. */
  readonly notNull?: true;
}

/** A function that expressions can call. */
export interface KnownRoutine {
  readonly namespace: string;
  readonly name: string;
  readonly signature: Signature;
  /** The enum in the arguments. */
  readonly type?: UserType;
  readonly immutable: boolean;
}

/** A table or view that others can select from. */
export interface Relation {
  readonly namespace: string;
  readonly name: string;
  readonly columns: ReadonlyMap<string, Column>;
  readonly table?: Table;
  /** It selects from a materialised view that has no rows yet, and so can't be read. */
  readonly unreadable?: true;
}

type TypeUse = Pick<Column, 'type' | 'typeNamespace' | 'dimensions'>;

const UNKNOWN: TypeFacts = { family: 'other', defaults: [], ordered: false };

/** What is there while a schema is built: everything refers only to what came before. */
export class World {
  readonly features: Features;
  readonly routines: KnownRoutine[] = [];
  readonly relations: Relation[] = [];
  readonly sequences: { readonly namespace: string; readonly name: string }[] = [];
  /** Extensions whose objects need no namespace before their names. */
  readonly extensions = new Set<string>();
  readonly #types: UserType[] = [];
  readonly #taken = new Set<string>();

  constructor(features: Features) {
    this.features = features;
  }

  /** Whether the server is of this version, or newer. */
  has(version: number): boolean {
    return this.features.version >= version;
  }

  isFree(...name: readonly string[]): boolean {
    return !this.#taken.has(JSON.stringify(name));
  }

  /** Whether the name was free; it is taken then. */
  claim(...name: readonly string[]): boolean {
    const free = this.isFree(...name);
    this.#taken.add(JSON.stringify(name));
    return free;
  }

  /** For tables, views and composite types, which are relations and types: both names, or none. */
  claimRelationAndType(namespace: string, name: string): boolean {
    if (!this.isFree('relation', namespace, name) || !this.isFree('type', namespace, name)) return false;
    return this.claim('relation', namespace, name) && this.claim('type', namespace, name);
  }

  addType(type: UserType): void {
    this.#types.push(type);
  }

  /** A type of users by its name, best of the same namespace. */
  findType(name: string, namespace: string): UserType | undefined {
    const all = this.#types.filter((type) => type.name === name);
    return all.find((type) => type.namespace === namespace) ?? all[0];
  }

  factsOf({ type, typeNamespace, dimensions }: TypeUse): TypeFacts {
    const element = typeNamespace === undefined ? this.#builtIn(type) : this.findType(type, typeNamespace)?.facts;
    const facts = element ?? UNKNOWN;
    if (dimensions === undefined) return facts;
    const isUsers = facts.isUsers === undefined ? {} : { isUsers: facts.isUsers };
    return { family: 'array', defaults: [`'{}'`], ordered: facts.ordered, ...isUsers };
  }

  #builtIn(type: string): TypeFacts | undefined {
    return type === 'citext' ? { ...UNKNOWN, family: 'text', ordered: true, isUsers: true } : TYPES[type];
  }

  /** The columns that have an order, and so can be keys. */
  orderedColumns(names: readonly string[], columns: ReadonlyMap<string, Column>): string[] {
    return names.filter((name) => {
      const column = columns.get(name);
      return column !== undefined && column.virtual === undefined && this.factsOf(column).ordered;
    });
  }

  /** As above; one that is there, when none of them is. */
  keyColumns(names: readonly string[], columns: ReadonlyMap<string, Column>): string[] {
    const found = this.orderedColumns(names, columns);
    return found.length > 0 ? found : this.orderedColumns([...columns.keys()], columns).slice(0, 1);
  }
}

export interface TablePlace {
  readonly namespace: string;
  readonly table: string;
  readonly world: World;
}

/** How the rows of a table are divided. */
export interface Division {
  readonly keys: readonly IndexKey[];
  /** The columns that each unique key must have; `null`: there can be no such key. */
  readonly columns: readonly string[] | null;
}
