import type { Column, ObjectId } from '../schema/index.ts';
import type { Alteration } from './column-alterations.ts';
import type { Operation } from './operation.ts';

type Id = ObjectId<'column'>;

/** The steps that a column can take. */
export type ColumnOperation = AddColumn | DropColumn | AlterColumn | CommentColumn;

export interface AddColumn extends Operation {
  readonly type: 'addColumn';
  readonly id: Id;
  readonly column: Column;
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
  /** Whether the change of type keeps every value, or fails. */
  readonly keepsValues: boolean;
}

export interface CommentColumn extends Operation {
  readonly type: 'commentColumn';
  readonly id: Id;
  readonly comment: string | undefined;
}
