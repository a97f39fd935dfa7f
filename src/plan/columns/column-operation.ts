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
}

/** What the rows of a column that was virtual keep of what they showed. */
export interface ColumnFill {
  /** SQL of its value, over the other columns. */
  readonly value: string;
  /** Whether the new type holds every value, or refuses it. */
  readonly keepsValues: boolean;
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
  /** Whether the change of type keeps every value, or fails. */
  readonly keepsValues: boolean;
  /** Whether `create table` made the column just now: its sequence has given out nothing. */
  readonly isNew?: true;
}

export interface CommentColumn extends Operation {
  readonly type: 'commentColumn';
  readonly id: Id;
  readonly comment: string | undefined;
}
