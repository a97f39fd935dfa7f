import type { Raw } from '../raw.ts';
import type { AnyString, Class, DeferMode, MemberPath } from './callbacks.ts';
import type { PartitionByOptions } from './partition-options.ts';
import type { PolicyOptions } from './policy-options.ts';
import type { StorageParameters } from './storage-parameters.ts';
import type { TriggerOptions } from './trigger-options.ts';
import type { ViewOptions } from './view-options.ts';

interface InheritanceOptions {
  discriminator?: string;
  discriminatorColumn?: string;
  discriminatorMap?: Readonly<Record<string, string>>;
  discriminatorValue?: string | number;
  abstract?: boolean;
}

/** What the primary key is beyond its columns. */
export interface PrimaryKeyOptions<Owner = unknown> {
  name?: string;
  include?: MemberPath<Owner> | readonly MemberPath<Owner>[];
  deferMode?: DeferMode;
  storageParameters?: StorageParameters;
  comment?: string;
  /** The name it had; holds for one migration and can be taken out then. */
  renamedFrom?: string;
}

/** Every option of an entity; which of them go together, `EntityOptions` says. */
export interface EntityFields<Owner = unknown> extends InheritanceOptions {
  /** The table; `namespace.table` is understood. */
  tableName?: string;
  /** Older name of `tableName`. */
  collection?: string;
  /** What PostgreSQL calls a schema. */
  schema?: string;
  comment?: string;
  inheritance?: 'tpt';
  /** The class has a view, whose query is the `expression`. */
  view?: boolean | ViewOptions;
  /** A query; the class has no table then. */
  expression?: ViewQuery;
  virtual?: boolean;
  /** `false`: the columns of the key identify rows only for the program. */
  primaryKey?: PrimaryKeyOptions<Owner> | false;
  /** Not written to the log, and empty after a crash. */
  unlogged?: boolean;
  storageParameters?: StorageParameters;
  partitionBy?: PartitionByOptions<Owner>;
  triggers?: readonly TriggerOptions<Owner>[];
  hasTriggers?: boolean;
  policies?: readonly PolicyOptions<Owner>[];
  /** `'force'`: the owner of the table is bound too. Default: true where there are policies. */
  rowLevelSecurity?: boolean | 'force';
  /** The name the table or view had, `namespace.table` where that was another; holds for one migration and can be taken out then. */
  renamedFrom?: string;
  orderBy?: unknown;
  readonly?: boolean;
  forceConstructor?: boolean;
  constructorParams?: readonly string[];
  repository?: () => Class;
  /** Older name of `repository`. */
  customRepository?: () => Class;
}

/** SQL, or a function that gives SQL. */
export type ViewQuery = AnyString | Raw | ((...args: never[]) => unknown);

interface OfTables {
  primaryKey?: never;
  unlogged?: never;
  storageParameters?: never;
  partitionBy?: never;
  policies?: never;
  rowLevelSecurity?: never;
}

export type EntityOptions<Owner = unknown> = EntityFields<Owner> &
  ({ view?: false } | ({ view: true | ViewOptions; expression: ViewQuery } & OfTables));

export interface EmbeddableOptions extends InheritanceOptions {
  constructorParams?: readonly string[];
}
