import type { Named } from './named.ts';

export type Deferrable = 'deferred' | 'immediate';

export interface PrimaryKey {
  readonly columns: readonly string[];
  readonly include?: readonly string[];
  readonly deferrable?: Deferrable;
  readonly storageParameters?: Named<string>;
  readonly comment?: string;
}

export interface Unique {
  readonly columns: readonly string[];
  readonly include?: readonly string[];
  readonly deferrable?: Deferrable;
  readonly nullsNotDistinct?: true;
  readonly storageParameters?: Named<string>;
  readonly comment?: string;
}

/** A key column of an index: a column's name, or an object when it says more than that. */
export type IndexKey = string | IndexKeyOptions;

export interface IndexKeyOptions {
  readonly column?: string;
  readonly expression?: string;
  readonly collation?: string;
  /** As SQL, with its parameters: `gist_trgm_ops(siglen=32)`. */
  readonly operatorClass?: string;
  readonly order?: 'desc';
  readonly nulls?: 'first' | 'last';
}

export interface Index {
  readonly keys: readonly IndexKey[];
  readonly unique?: true;
  readonly nullsNotDistinct?: true;
  /** Access method; absent means btree. */
  readonly method?: string;
  readonly include?: readonly string[];
  /** Predicate of a partial index, as written. */
  readonly where?: string;
  readonly storageParameters?: Named<string>;
  /** The whole `create index` statement as the user wrote it; `keys` is then empty. */
  readonly definition?: string;
  readonly comment?: string;
}

export interface ForeignKey {
  readonly columns: readonly string[];
  readonly references: { readonly namespace: string; readonly table: string; readonly columns: readonly string[] };
  /** SQL of the action; absent means `no action`. */
  readonly onDelete?: string;
  readonly onUpdate?: string;
  readonly deferrable?: Deferrable;
  /** Absent: simple. */
  readonly match?: 'full';
  /** Rows that were there before are not checked. */
  readonly notValid?: true;
  readonly comment?: string;
}

export interface Check {
  /** Boolean SQL expression, as written. */
  readonly expression: string;
  readonly notValid?: true;
  /** Tables that inherit do not have it. */
  readonly noInherit?: true;
  readonly comment?: string;
}

/** @see https://www.postgresql.org/docs/current/sql-createtable.html "EXCLUDE" */
export interface Exclusion {
  /** As written, from `exclude` on, without its deferrability: `exclude using gist (room with =, during with &&)`. */
  readonly definition: string;
  readonly deferrable?: Deferrable;
  readonly comment?: string;
}
