import { indexRuleOf } from '../constraints/index-steps.ts';
import type { IndexOperationOf } from '../constraints/index-steps.ts';
import type { ObjectRule } from '../operation.ts';

export type ViewIndexOperation = IndexOperationOf<'viewIndex'>;

/** Goes and comes with its materialised view. */
export const viewIndexRule: ObjectRule<'viewIndex', ViewIndexOperation> = indexRuleOf('viewIndex', 'view');
