import type { Column, ObjectId, TypeUse } from '../schema/index.ts';
import type { Alteration } from './column-alterations.ts';
import type { Operation } from './operation.ts';

type Id = ObjectId<'column'>;

/** The steps that a column can take. */
export type ColumnOperation = AddColumn | DropColumn | AlterColumn | CommentColumn;

export interface AddColumn extends Operation {
  readonly type: 'addColumn';
  readonly id: Id;
  readonly column: Column;
  /** The expression of the virtual column that it was: its rows keep what they showed. */
  readonly fill?: string;
}

export interface DropColumn extends Operation {
  readonly type: 'dropColumn';
  readonly id: Id;
  readonly column: Column;
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
