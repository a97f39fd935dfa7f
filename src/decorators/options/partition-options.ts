import type { AnyString, MemberName, SqlText } from './callbacks.ts';

/** Properties, or SQL with which PostgreSQL decides where a row goes. */
export type PartitionExpression<Owner> =
  | MemberName<Owner>
  | readonly MemberName<Owner>[]
  | AnyString
  | Exclude<SqlText<Owner>, string>;

export interface PartitionOptions {
  /** Default: `<table>_<number>`; `namespace.name` is understood. */
  name?: string;
  /** `in (...)`, `from (...) to (...)`, `with (...)`, all that after `for values`, or `default`. */
  values: string;
  comment?: string;
}

/** @see https://www.postgresql.org/docs/current/ddl-partitioning.html */
export type PartitionByOptions<Owner = unknown> =
  | {
      type: 'hash';
      expression: PartitionExpression<Owner>;
      /** How many, or their names. */
      partitions: number | readonly string[];
    }
  | {
      type: 'list' | 'range';
      expression: PartitionExpression<Owner>;
      partitions: readonly PartitionOptions[];
    };
