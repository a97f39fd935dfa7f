/** The model of a whole database. Sets are records keyed by name; lists whose order matters are arrays. */
export interface Schema {
  readonly namespaces: Readonly<Record<string, Namespace>>;
}

/** What PostgreSQL calls a schema. `public` always exists. */
export interface Namespace {
  readonly comment?: string;
  readonly enums: Readonly<Record<string, EnumType>>;
  readonly tables: Readonly<Record<string, Table>>;
}

export interface EnumType {
  readonly labels: readonly string[];
  readonly comment?: string;
}

export interface Table {
  readonly comment?: string;
  readonly columns: Readonly<Record<string, Column>>;
  /** At most one, keyed by the constraint's name like every other constraint. */
  readonly primaryKey: Readonly<Record<string, PrimaryKey>>;
  readonly uniques: Readonly<Record<string, Unique>>;
  readonly indexes: Readonly<Record<string, Index>>;
  readonly foreignKeys: Readonly<Record<string, ForeignKey>>;
  readonly checks: Readonly<Record<string, Check>>;
}

/** An absent fact has PostgreSQL's default value, so that equal columns are equal values. */
export interface Column {
  /** SQL text of the type in canonical spelling (`varchar(255)`); with `typeNamespace`, the bare name of a type in it. */
  readonly type: string;
  readonly typeNamespace?: string;
  /** Number of array dimensions: `integer[]` has 1. */
  readonly dimensions?: number;
  readonly nullable?: true;
  /** SQL expression as written. */
  readonly default?: string;
  /** The default comes from a sequence that the column owns. */
  readonly serial?: true;
  readonly identity?: 'always' | 'by default';
  /** SQL expression of a stored generated column. */
  readonly generated?: string;
  readonly collation?: string;
  readonly comment?: string;
}

export interface PrimaryKey {
  readonly columns: readonly string[];
}

export type Deferrable = 'deferred' | 'immediate';

export interface Unique {
  readonly columns: readonly string[];
  readonly include?: readonly string[];
  readonly deferrable?: Deferrable;
}

/** A key column of an index: a column's name, or an object when it says more than that. */
export type IndexKey = string | IndexKeyOptions;

export interface IndexKeyOptions {
  readonly column?: string;
  readonly expression?: string;
  readonly collation?: string;
  readonly operatorClass?: string;
  readonly order?: 'desc';
  readonly nulls?: 'first' | 'last';
}

export interface Index {
  readonly keys: readonly IndexKey[];
  readonly unique?: true;
  /** Access method; absent means btree. */
  readonly method?: string;
  readonly include?: readonly string[];
  /** Predicate of a partial index, as written. */
  readonly where?: string;
  readonly fillFactor?: number;
  /** The whole `create index` statement as the user wrote it; `keys` is then empty. */
  readonly definition?: string;
}

export interface ForeignKey {
  readonly columns: readonly string[];
  readonly references: { readonly namespace: string; readonly table: string; readonly columns: readonly string[] };
  /** SQL of the action; absent means `no action`. */
  readonly onDelete?: string;
  readonly onUpdate?: string;
  readonly deferrable?: Deferrable;
}

export interface Check {
  /** Boolean SQL expression, as written. */
  readonly expression: string;
}
