import type { DeferMode, IndexSql, MemberPath, SqlText } from './callbacks.ts';
import type { StorageParameters } from './storage-parameters.ts';

export interface IndexColumnOptions {
  name: string;
  sort?: 'ASC' | 'DESC' | 'asc' | 'desc';
  nulls?: 'FIRST' | 'LAST' | 'first' | 'last';
  length?: number;
  collation?: string;
  /** With its parameters, if any: `gin_trgm_ops`, `gist_trgm_ops(siglen = 32)`. */
  operatorClass?: string;
}

interface KeyOptions<Owner> {
  name?: string;
  properties?: MemberPath<Owner> | readonly MemberPath<Owner>[];
  columns?: readonly IndexColumnOptions[];
  include?: MemberPath<Owner> | readonly MemberPath<Owner>[];
  /** Short for `storageParameters: { fillfactor }`. */
  fillFactor?: number;
  storageParameters?: StorageParameters;
  comment?: string;
  where?: SqlText<Owner> | object;
  /** A whole `create index` statement. */
  expression?: IndexSql<Owner>;
  /** The name it had; holds for one migration and can be taken out then. */
  renamedFrom?: string;
  options?: object;
  disabled?: boolean;
}

export interface IndexOptions<Owner = unknown> extends KeyOptions<Owner> {
  /** `gin`, `gist`, `brin`, `hash`, `fulltext` ... */
  type?: string;
  invisible?: boolean;
  clustered?: boolean;
}

export interface UniqueOptions<Owner = unknown> extends KeyOptions<Owner> {
  deferMode?: DeferMode;
  /** Two nulls count as equal. */
  nullsNotDistinct?: boolean;
}

export interface CheckOptions<Owner = unknown> {
  name?: string;
  property?: MemberPath<Owner>;
  /** A condition; beginning with `exclude`, an exclusion constraint. */
  expression: SqlText<Owner>;
  /** Rows that are there before are not checked. */
  notValid?: boolean;
  /** Tables that inherit do not have it. */
  noInherit?: boolean;
  comment?: string;
  /** The name it had; holds for one migration and can be taken out then. */
  renamedFrom?: string;
}

/** @see https://www.postgresql.org/docs/current/sql-createtable.html "EXCLUDE" */
export interface ExclusionOptions<Owner = unknown> {
  name?: string;
  /** `using gist (room with =, during with &&)`, perhaps with `exclude` before. */
  expression: SqlText<Owner>;
  deferMode?: DeferMode;
  comment?: string;
  /** The name it had; holds for one migration and can be taken out then. */
  renamedFrom?: string;
}

export interface FilterOptions {
  name: string;
  cond: unknown;
  default?: boolean;
  entity?: unknown;
  args?: boolean;
  strict?: boolean;
  rls?: unknown;
}
