import type { CompositeAttribute, ObjectId } from '../../schema/index.ts';
import type { Operation } from '../operation.ts';
import type { SwapOperation } from '../swap/swap-operation.ts';

type Id = ObjectId<'composite'>;

/** The steps that a composite type can take. */
export type CompositeOperation =
  | CreateComposite
  | DropComposite
  | AlterAttribute
  | SwapOperation<'composite'>
  | CommentComposite;

export interface CreateComposite extends Operation {
  readonly type: 'createComposite';
  readonly id: Id;
  readonly attributes: readonly CompositeAttribute[];
}

export interface DropComposite extends Operation {
  readonly type: 'dropComposite';
  readonly id: Id;
}

export interface AlterAttribute extends Operation {
  readonly type: 'addAttribute' | 'dropAttribute' | 'alterAttribute';
  readonly id: Id;
  readonly attribute: CompositeAttribute;
}

export interface CommentComposite extends Operation {
  readonly type: 'commentComposite';
  readonly id: Id;
  readonly comment: string | undefined;
}
