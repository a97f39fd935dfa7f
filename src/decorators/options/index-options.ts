import type { DeferMode, IndexSql, MemberPath, SqlText } from './callbacks.ts';

export interface IndexColumnOptions {
  name: string;
  sort?: 'ASC' | 'DESC' | 'asc' | 'desc';
  nulls?: 'FIRST' | 'LAST' | 'first' | 'last';
  length?: number;
  collation?: string;
}

interface KeyOptions<Owner> {
  name?: string;
  properties?: MemberPath<Owner> | readonly MemberPath<Owner>[];
  columns?: readonly IndexColumnOptions[];
  include?: MemberPath<Owner> | readonly MemberPath<Owner>[];
  fillFactor?: number;
  where?: SqlText<Owner> | object;
  /** A whole `create index` statement. */
  expression?: IndexSql<Owner>;
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
}

export interface CheckOptions<Owner = unknown> {
  name?: string;
  property?: MemberPath<Owner>;
  expression: SqlText<Owner>;
}

export interface TriggerOptions {
  name?: string;
  timing: 'before' | 'after' | 'instead of';
  events: readonly ('insert' | 'update' | 'delete' | 'truncate')[];
  forEach?: 'row' | 'statement';
  body?: SqlText<unknown>;
  when?: string;
  expression?: string;
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
