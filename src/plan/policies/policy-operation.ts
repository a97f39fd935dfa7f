import type { ObjectId, Policy } from '../../schema/index.ts';
import type { Operation } from '../operation.ts';

type Id = ObjectId<'policy'>;

/** The steps that a policy can take. */
export type PolicyOperation = CreatePolicy | DropPolicy | AlterPolicy | RenamePolicy | CommentPolicy;

export interface CreatePolicy extends Operation {
  readonly type: 'createPolicy';
  readonly id: Id;
  readonly policy: Policy;
}

export interface DropPolicy extends Operation {
  readonly type: 'dropPolicy';
  readonly id: Id;
}

export interface AlterPolicy extends Operation {
  readonly type: 'alterPolicy';
  readonly id: Id;
  readonly policy: Policy;
  /** What of it changes. */
  readonly attributes: readonly string[];
}

export interface RenamePolicy extends Operation {
  readonly type: 'renamePolicy';
  readonly id: Id;
  readonly from: string;
}

export interface CommentPolicy extends Operation {
  readonly type: 'commentPolicy';
  readonly id: Id;
  readonly comment: string | undefined;
}
