/** A set of things by name, in an order: unlike an object it can hold any name, and an arbitrary can shrink it. */
export type Named<Value> = readonly (readonly [name: string, value: Value])[];

/** What a random schema is made from. It may contradict itself; `buildSchema` leaves out what PostgreSQL would refuse. */
export interface SchemaDraft {
  readonly namespaces: Named<NamespaceDraft>;
}

export interface NamespaceDraft {
  readonly comment: string | undefined;
  readonly enums: Named<EnumDraft>;
  readonly tables: Named<TableDraft>;
}

export interface EnumDraft {
  readonly labels: readonly string[];
  readonly comment: string | undefined;
}

export interface TableDraft {
  readonly comment: string | undefined;
  readonly columns: Named<ColumnDraft>;
  readonly primaryKey: Named<{ readonly columns: readonly string[] }>;
  readonly uniques: Named<UniqueDraft>;
  readonly indexes: Named<IndexDraft>;
  readonly foreignKeys: Named<ForeignKeyDraft>;
  readonly checks: Named<CheckDraft>;
}

export interface ColumnDraft {
  /** SQL of a type, or the name of an enum of the same namespace. */
  readonly type: string;
  readonly array: boolean;
  readonly nullable: boolean;
  /** Which of the type's defaults; `undefined` for none. */
  readonly default: number | undefined;
  readonly source: 'plain' | 'serial' | 'always' | 'by default' | 'generated';
  /** For a generated column: the column it is made from, and the factor. */
  readonly base: string;
  readonly factor: number;
  readonly collated: boolean;
  readonly comment: string | undefined;
}

export interface UniqueDraft {
  readonly columns: readonly string[];
  readonly include: readonly string[];
  readonly deferrable: 'deferred' | 'immediate' | undefined;
}

export interface IndexDraft {
  readonly columns: readonly string[];
  readonly include: readonly string[];
  readonly form: 'plain' | 'descending' | 'expression' | 'hash' | 'raw';
  readonly unique: boolean;
  /** A column that the predicate of a partial index is about. */
  readonly where: string | undefined;
  readonly fillFactor: number | undefined;
}

export interface ForeignKeyDraft {
  readonly namespace: string;
  readonly table: string;
  /** The unique constraint it refers to; without one of that name, the primary key. */
  readonly unique: string;
  readonly onDelete: string | undefined;
  readonly onUpdate: string | undefined;
  readonly deferrable: 'deferred' | 'immediate' | undefined;
}

export interface CheckDraft {
  readonly columns: readonly string[];
  readonly text: string;
}
