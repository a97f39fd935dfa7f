import type { Place } from '../errors/index.ts';
import type { FormerName, SequenceFacts } from './declaration-facts.ts';
import type { Expression } from './expression-parts.ts';

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
  /** Classes that a union names. */
  readonly targets?: readonly RelationTarget[];
}

/** A value, or a list of values, whose items may be lists where an array has several dimensions. */
export type DefaultItem = string | number | boolean | readonly DefaultItem[];

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
  readonly virtual?: boolean;
  readonly sequence?: SequenceFacts;
  readonly storage?: 'plain' | 'external' | 'extended' | 'main';
  readonly compression?: 'pglz' | 'lz4';
  readonly statistics?: number;
  readonly default?: DefaultItem | null;
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
  readonly nativeEnumRenamedFrom?: FormerName;
  /** By the new label. */
  readonly renamedLabels?: Readonly<Record<string, FormerName>>;
  /** Target class of a relation or an embedded value. */
  readonly target?: RelationTarget;
  /** As above, where it may be one of several. */
  readonly targets?: readonly RelationTarget[];
  /** A relation among several classes: what its columns begin with. */
  readonly discriminator?: string;
  /** A relation that classes share, without a name for what tells them apart. */
  readonly polymorphic?: boolean;
  readonly mappedBy?: string;
  readonly inversedBy?: string;
  readonly owner?: boolean;
  readonly deleteRule?: string;
  readonly updateRule?: string;
  readonly deferMode?: 'deferred' | 'immediate';
  readonly foreignKeyName?: string;
  readonly foreignKeyComment?: string;
  readonly foreignKeyRenamedFrom?: FormerName;
  readonly match?: 'simple' | 'full';
  readonly notValid?: boolean;
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
  /** What the property or its column was called. */
  readonly renamedFrom?: FormerName;
  readonly using?: Expression;
  readonly backfill?: Expression;
  /** Names of options that were given and would change the schema, but have no place in this type. */
  readonly unsupported?: readonly string[];
}

/** `id` is absent when the class was named but is none of the run; the mapping reports it at the property's place. */
export interface RelationTarget {
  readonly className: string;
  readonly id?: string;
}
