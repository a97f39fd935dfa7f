import type { Place } from '../errors/index.ts';

/**
 * What one class says, before it is mapped to tables. Both origins (source files and classes at run time) speak this
 * type; it is plain data. Options are normalised: functions are already called or turned into templates, aliases of
 * older versions (`onDelete`, `collection`, `fieldName` ...) are already translated.
 */
export interface EntityDescriptor {
  /** Unique in a run; what `base` and relation targets refer to. */
  readonly id: string;
  readonly className: string;
  readonly place?: Place;
  /** `base`: a class without a decorator of its own that an entity extends. */
  readonly kind: 'entity' | 'embeddable' | 'base';
  readonly abstract: boolean;
  /** Id of the class it extends, when that class is in the run. */
  readonly base?: string;
  readonly options: EntityFacts;
  /** Own members in order of declaration; inherited ones are found through `base`. */
  readonly properties: readonly PropertyDescriptor[];
  readonly indexes: readonly IndexFacts[];
  readonly uniques: readonly IndexFacts[];
  readonly checks: readonly CheckFacts[];
}

export interface EntityFacts {
  readonly tableName?: string;
  readonly namespace?: string;
  readonly comment?: string;
  /** A class with an `expression` has no table. */
  readonly expression?: boolean;
  readonly view?: ViewFacts;
  /** The query of a view. */
  readonly definition?: Expression;
  readonly inheritance?: 'tpt';
  readonly discriminatorColumn?: string;
  /** Discriminator → class name. */
  readonly discriminatorMap?: Readonly<Record<string, string>>;
  readonly discriminatorValue?: string | number;
  /** Names of options that were given and would change the schema, but have no place in this type. */
  readonly unsupported?: readonly string[];
}

export interface ViewFacts {
  readonly materialized?: boolean;
  readonly withData?: boolean;
}

/** SQL that may mention properties of the entity; the mapping puts their column names in. */
export type Expression = string | readonly ExpressionPart[];
export type ExpressionPart = string | { readonly column: string } | { readonly name: 'table' | 'index' };

export interface IndexFacts {
  readonly place?: Place;
  readonly name?: string;
  readonly properties: readonly string[];
  readonly columns?: readonly IndexColumnFacts[];
  /** `gin`, `gist`, `hash`, `fulltext` ... */
  readonly type?: string;
  readonly include?: readonly string[];
  readonly where?: Expression;
  /** A whole `create index` statement. */
  readonly expression?: Expression;
  readonly deferMode?: 'deferred' | 'immediate';
  readonly fillFactor?: number;
}

export interface IndexColumnFacts {
  readonly name: string;
  readonly sort?: 'asc' | 'desc';
  readonly nulls?: 'first' | 'last';
  readonly collation?: string;
}

export interface CheckFacts {
  readonly place?: Place;
  readonly name?: string;
  readonly property?: string;
  readonly expression: Expression;
}

export type PropertyKind =
  | 'scalar'
  | 'enum'
  | 'manyToOne'
  | 'oneToOne'
  | 'oneToMany'
  | 'manyToMany'
  | 'embedded'
  | 'formula';

export interface PropertyDescriptor {
  readonly name: string;
  readonly place?: Place;
  readonly kind: PropertyKind;
  readonly options: PropertyFacts;
  /** What the TypeScript declaration says; absent when the origin cannot know. */
  readonly declared?: DeclaredType;
  /** A primitive value the member is initialised with (`null` included). */
  readonly initial?: string | number | boolean | null;
}

/** The declared type after wrappers (`Ref`, `Opt`, `Rel`, `Collection` ...) are taken off. */
export interface DeclaredType {
  /** `string`, `number`, `boolean`, `bigint`, `Date`, `Buffer`, `Uint8Array`, `object`, `any` ... or a class's name. */
  readonly name: string;
  readonly array?: boolean;
  /** `?` or `| null` or `| undefined`. */
  readonly optional?: boolean;
  /** Labels of the enum or the union of literals that the type names. */
  readonly items?: readonly (string | number)[];
  /** Id of the class that the type names. */
  readonly target?: string;
}

export interface PropertyFacts {
  readonly primary?: boolean;
  readonly columnNames?: readonly string[];
  /** A mapped type's name (`string`, `uuid`, `decimal` ...), or SQL when it names none. */
  readonly type?: string;
  readonly columnTypes?: readonly string[];
  readonly array?: boolean;
  readonly length?: number;
  readonly precision?: number;
  readonly scale?: number;
  readonly autoincrement?: boolean;
  /** `identity`, `by default as identity`, or the expression of a generated column. */
  readonly generated?: Expression;
  readonly default?: string | number | boolean | null | readonly (string | number | boolean)[];
  readonly defaultRaw?: string;
  readonly nullable?: boolean;
  readonly unique?: boolean | string;
  readonly index?: boolean | string;
  readonly check?: Expression;
  readonly comment?: string;
  readonly collation?: string;
  readonly version?: boolean;
  /** `false`: no column. */
  readonly persist?: boolean;
  readonly items?: readonly (string | number)[];
  readonly nativeEnumName?: string;
  /** Target class of a relation or an embedded value. */
  readonly target?: RelationTarget;
  readonly mappedBy?: string;
  readonly inversedBy?: string;
  readonly owner?: boolean;
  readonly deleteRule?: string;
  readonly updateRule?: string;
  readonly deferMode?: 'deferred' | 'immediate';
  readonly foreignKeyName?: string;
  readonly createForeignKeyConstraint?: boolean;
  readonly joinColumns?: readonly string[];
  readonly inverseJoinColumns?: readonly string[];
  readonly referencedColumnNames?: readonly string[];
  readonly targetKey?: string;
  readonly pivotTable?: string;
  /** Id of the pivot entity. */
  readonly pivotEntity?: RelationTarget;
  readonly fixedOrder?: boolean;
  readonly fixedOrderColumn?: string;
  readonly ownColumns?: readonly string[];
  /** Embedded: what the column names begin with; `false` for nothing. */
  readonly prefix?: string | boolean;
  readonly prefixMode?: 'relative' | 'absolute';
  /** Embedded: one jsonb column. */
  readonly object?: boolean;
  /** Aspects of the column that are not compared. */
  readonly ignoreSchemaChanges?: readonly string[];
  /** Names of options that were given and would change the schema, but have no place in this type. */
  readonly unsupported?: readonly string[];
}

/** `id` is absent when the class was named but is none of the run; the mapping reports it at the property's place. */
export interface RelationTarget {
  readonly className: string;
  readonly id?: string;
}
