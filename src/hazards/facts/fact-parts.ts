/** @see https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES, weakest first. */
export const LOCK_MODES = [
  'ACCESS SHARE',
  'ROW SHARE',
  'ROW EXCLUSIVE',
  'SHARE UPDATE EXCLUSIVE',
  'SHARE',
  'SHARE ROW EXCLUSIVE',
  'EXCLUSIVE',
  'ACCESS EXCLUSIVE',
] as const;

export type LockMode = (typeof LOCK_MODES)[number];

/** The strongest lock that a statement takes on a table or view; on an index only where the statement is about that index. */
export interface Lock {
  readonly table: string;
  readonly mode: LockMode;
  /** The table is not the one that the statement names: it is on the other side of a foreign key. */
  readonly side?: true;
}

export type RewriteCause =
  | 'volatileDefault'
  | 'serial'
  | 'identity'
  | 'storedGenerated'
  | 'constrainedDomain'
  | 'type'
  | 'logged'
  | 'storage'
  | 'vacuumFull'
  | 'cluster'
  | 'refresh'
  | 'truncate';

export type ScanCause =
  | 'notNull'
  | 'notNullUnproven'
  | 'check'
  | 'foreignKey'
  | 'primaryKeyNotNull'
  | 'validate'
  | 'partitionBound'
  | 'domain'
  | 'query';

/** Work that grows with the rows of a table. */
export interface Work<Cause extends string> {
  readonly table: string;
  readonly because: Cause;
  /** The column, constraint or type that asks for it. */
  readonly of?: string;
}

export type IndexPurpose = 'index' | 'unique' | 'primaryKey' | 'exclusion' | 'reindex';

export interface IndexBuild {
  readonly table: string;
  /** Absent: the server chooses it. */
  readonly index?: string;
  readonly columns: readonly string[];
  readonly purpose: IndexPurpose;
  readonly concurrently: boolean;
}

export type ObjectNoun =
  | 'table'
  | 'column'
  | 'view'
  | 'materialized view'
  | 'index'
  | 'constraint'
  | 'foreign key'
  | 'sequence'
  | 'namespace'
  | 'database'
  | 'type'
  | 'label'
  | 'routine'
  | 'trigger'
  | 'policy'
  | 'extension'
  | 'object';

export interface Loss {
  readonly what: 'column' | 'table' | 'rows' | 'namespace' | 'database' | 'values' | 'dependents' | 'position';
  /** `column user.phone` */
  readonly object: string;
  readonly table?: string;
  /** `the values of column user.phone` */
  readonly words: string;
}

/** Rows that would make the statement fail. */
export interface RowFault {
  readonly table: string;
  readonly columns: readonly string[];
  readonly because:
    | 'newNotNull'
    | 'notNull'
    | 'check'
    | 'unique'
    | 'foreignKey'
    | 'exclusion'
    | 'type'
    | 'partition'
    | 'domain';
  /** `column user.phone`, `constraint order_total_check of order` */
  readonly object: string;
  /** Lists such rows. */
  readonly query?: string | undefined;
}

/** What programs that run now still expect. */
export interface ClientBreak {
  readonly noun: ObjectNoun;
  readonly name: string;
  readonly how: 'renamed' | 'moved' | 'dropped' | 'mayBeNull' | 'privilege' | 'hidesRows' | 'upgraded';
  readonly to?: string;
}

export interface MadeColumn {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly serial: boolean;
  readonly inPrimaryKey: boolean;
}

export interface MadeIndex {
  readonly table: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly unique: boolean;
  readonly method: string;
  readonly concurrently: boolean;
  readonly ifNotExists: boolean;
}

export interface MadeForeignKey {
  readonly table: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly references: { readonly table: string; readonly columns: readonly string[] };
  readonly notValid: boolean;
}

/** What a statement brings, for rules about its design and for those that ask whether something dropped comes back. */
export interface Made {
  readonly tables: readonly { readonly name: string; readonly ifNotExists: boolean }[];
  readonly columns: readonly MadeColumn[];
  readonly indexes: readonly MadeIndex[];
  readonly foreignKeys: readonly MadeForeignKey[];
  /** Of other kinds, with the spelling of `drops`. */
  readonly others: readonly Named[];
  /** Every name that the statement gives, as written. */
  readonly names: readonly string[];
}

export interface Named {
  readonly noun: ObjectNoun;
  /** `user`, `user.phone`; of a routine its name without arguments. */
  readonly name: string;
}

/** Something that goes. */
export interface Dropped extends Named {
  /** Of an index or a foreign key: its table and columns. */
  readonly table?: string;
  readonly columns?: readonly string[];
}
