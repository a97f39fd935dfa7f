import type { Column, ObjectId, TypeUse } from '../../schema/index.ts';
import type { Alteration } from './column-alterations.ts';
import type { Operation } from '../operation.ts';

type Id = ObjectId<'column'>;

/** The steps that a column can take. */
export type ColumnOperation = AddColumn | DropColumn | AlterColumn | CommentColumn;

export interface AddColumn extends Operation {
  readonly type: 'addColumn';
  readonly id: Id;
  readonly column: Column;
  readonly fill?: ColumnFill;
  /** Whether the table is not logged: a sequence that the column owns is not either. */
  readonly isUnlogged: boolean;
}

/** What the rows have in a column before it must not be null: what it showed while it was virtual, or what somebody says. */
export interface ColumnFill {
  /** SQL of its value, over the other columns. */
  readonly value: string;
  /** Whether a row that has a value keeps it. */
  readonly onlyNulls?: true;
  /** What of it the new type does not keep, in words. */
  readonly loses?: string;
  /** Whether triggers and constraints may wait for the end of the transaction, and a table with such is not altered. */
  readonly isDeferred: boolean;
}

export interface DropColumn extends Operation {
  readonly type: 'dropColumn';
  readonly id: Id;
  readonly column: Column;
  /** Those that it owns and that go with it. */
  readonly sequences: readonly ObjectId<'sequence'>[];
}

export interface AlterColumn extends Operation {
  readonly type: Alteration;
  readonly id: Id;
  readonly before: Column;
  readonly after: Column;
  /** What the values are stored as: the types without their domains. */
  readonly bases: { readonly before: TypeUse; readonly after: TypeUse };
  /** What turns the values into the new type; `null`: assigning them does. */
  readonly using: string | null;
  /** What the change of type loses without failing, in words. */
  readonly loses?: string;
  /** For the rows without a value. */
  readonly fill?: ColumnFill;
  /** Whether the table is not logged: a sequence that the column owns is not either. */
  readonly isUnlogged: boolean;
  /** Partitions of the table that stay, as tables. */
  readonly partitions: readonly ObjectId<'table'>[];
  /** Whether `create table` made the column just now: its sequence has given out nothing. */
  readonly isNew?: true;
}

export interface CommentColumn extends Operation {
  readonly type: 'commentColumn';
  readonly id: Id;
  readonly comment: string | undefined;
}
