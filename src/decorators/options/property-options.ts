import type { Raw } from '../raw.ts';
import type { TypeName } from '../type-names.ts';
import type { AnyString, Class, ClassThunk, SqlText } from './callbacks.ts';
import type { SequenceOptions } from './sequence-options.ts';

/** Options that name the column. `name`, `fieldName` and `fieldNames` mean the same. */
export interface ColumnNameOptions {
  name?: string;
  fieldName?: string;
  fieldNames?: readonly string[];
}

/** Options that say what type the column has. */
export interface ColumnTypeOptions {
  /** A type by name (`'uuid'`, `t.uuid`), a class (`Date`), a type object, or SQL (`'numeric(10,2)'`). */
  type?: TypeName | AnyString | Class | ClassThunk | object;
  /** SQL, taken as it is. */
  columnType?: string;
  columnTypes?: readonly string[];
  runtimeType?: string;
  array?: boolean;
  length?: number;
  precision?: number;
  scale?: number;
  unsigned?: boolean;
  collation?: string;
}

/** Options without an effect on the schema. */
export interface RuntimeOnlyOptions {
  returning?: boolean;
  onCreate?: (...args: never[]) => unknown;
  onUpdate?: (...args: never[]) => unknown;
  hydrate?: boolean;
  ref?: boolean;
  hidden?: boolean;
  concurrencyCheck?: boolean;
  lazy?: boolean;
  setter?: boolean;
  getter?: boolean;
  getterName?: string;
  accessor?: string | boolean;
  serializedPrimaryKey?: boolean;
  serializer?: (...args: never[]) => unknown;
  serializedName?: string;
  groups?: readonly string[];
  customOrder?: readonly (string | number | boolean)[];
  extra?: string;
}

/** A value, or a list of values, whose items may be lists where an array has several dimensions. */
export type DefaultItem = string | number | boolean | readonly DefaultItem[];

/** How PostgreSQL keeps the values of a column. */
export interface ColumnStorageOptions {
  /** @see https://www.postgresql.org/docs/current/storage-toast.html */
  storage?: 'plain' | 'external' | 'extended' | 'main';
  compression?: 'pglz' | 'lz4';
  /** How finely statistics are kept, from 0 to 10000. */
  statistics?: number;
}

/** How a migration brings the rows along. Each holds for one migration and can be taken out then. */
export interface MigrationOptions<Owner = unknown> {
  /** What the property or its column was called. */
  renamedFrom?: string;
  /** SQL that turns the value of the old type into one of the new type: `"price"::numeric / 100`. */
  using?: SqlText<Owner>;
  /** SQL of the value that rows get which are there already, where the column must not be null: `lower("email")`. */
  backfill?: SqlText<Owner>;
}

export interface PropertyOptions<Owner = unknown>
  extends ColumnNameOptions, ColumnTypeOptions, ColumnStorageOptions, MigrationOptions<Owner>, RuntimeOnlyOptions {
  autoincrement?: boolean;
  /** Of a column that counts by itself: `autoincrement`, or `generated: 'identity'`. */
  sequence?: SequenceOptions;
  default?: DefaultItem | null | Raw;
  defaultRaw?: string | Raw;
  formula?: SqlText<Owner>;
  /** `identity`, `by default as identity`, or the expression of a generated column. */
  generated?: SqlText<Owner>;
  /** The generated column is computed when it is read (PostgreSQL 18). */
  virtual?: boolean;
  nullable?: boolean;
  optional?: boolean;
  persist?: boolean;
  version?: boolean;
  index?: boolean | string;
  unique?: boolean | string;
  check?: SqlText<Owner>;
  primary?: boolean;
  comment?: string;
  ignoreSchemaChanges?: readonly ('type' | 'extra' | 'default' | 'collation')[];
}

/** An enum object, or its values. */
export type EnumItems = readonly (string | number)[] | Readonly<Record<string, string | number>>;

export interface EnumOptions<Owner = unknown> extends PropertyOptions<Owner> {
  items?: EnumItems | (() => EnumItems);
  /** The name of a PostgreSQL enum type, `namespace.name` allowed; without it the column is text with a check. */
  nativeEnumName?: string;
  /** The name the PostgreSQL type had, `namespace.name` where that was another; holds for one migration. */
  nativeEnumRenamedFrom?: string;
  /** Old value → new value, of a PostgreSQL enum type; holds for one migration. */
  renamedLabels?: Readonly<Record<string, string>>;
}
