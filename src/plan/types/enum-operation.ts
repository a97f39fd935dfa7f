import type { ObjectId } from '../../schema/index.ts';
import type { Operation } from '../operation.ts';
import type { SwapOperation } from '../swap/swap-operation.ts';

type Id = ObjectId<'enum'>;

/** The steps that an enum type can take. */
export type EnumOperation = CreateEnum | DropEnum | AddEnumLabel | SwapOperation<'enum'> | CommentEnum;

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

export interface CommentEnum extends Operation {
  readonly type: 'commentEnum';
  readonly id: Id;
  readonly comment: string | undefined;
}
