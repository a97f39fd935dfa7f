import type { Column, ObjectId } from '../schema/index.ts';
import type { Operation } from './operation.ts';

type Id = ObjectId<'enum'>;

/** The steps that an enum type can take. */
export type EnumOperation = CreateEnum | DropEnum | AddEnumLabel | ReplaceEnum | DropOldEnum | CommentEnum;

export interface CreateEnum extends Operation {
  readonly type: 'createEnum';
  readonly id: Id;
  readonly labels: readonly string[];
}

export interface DropEnum extends Operation {
  readonly type: 'dropEnum';
  readonly id: Id;
}

export interface AddEnumLabel extends Operation {
  readonly type: 'addEnumLabel';
  readonly id: Id;
  readonly label: string;
  /** The label it stands behind; `null`: at the front of `next`; both `null`: at the end. */
  readonly previous: string | null;
  readonly next: string | null;
}

/** PostgreSQL can neither remove nor move a label, so the type is made anew and its columns are moved over. */
export interface ReplaceEnum extends Operation {
  readonly type: 'replaceEnum';
  readonly id: Id;
  readonly labels: readonly string[];
  readonly columns: readonly EnumColumn[];
}

/** Comes last, when the columns that leave the type have left it. */
export interface DropOldEnum extends Operation {
  readonly type: 'dropOldEnum';
  readonly id: Id;
}

export interface EnumColumn {
  readonly id: ObjectId<'column'>;
  readonly before: Column;
  readonly after: Column;
}

export interface CommentEnum extends Operation {
  readonly type: 'commentEnum';
  readonly id: Id;
  readonly comment: string | undefined;
}
