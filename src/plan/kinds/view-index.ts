import { indexRuleOf } from '../index-steps.ts';
import type { IndexOperationOf } from '../index-steps.ts';
import type { ObjectRule } from '../operation.ts';

export type ViewIndexOperation = IndexOperationOf<'viewIndex'>;

/** Goes and comes with its materialised view. */
export const viewIndexRule: ObjectRule<'viewIndex', ViewIndexOperation> = indexRuleOf('viewIndex', 'view');
