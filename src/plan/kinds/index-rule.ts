import { indexRuleOf } from '../constraints/index-steps.ts';
import type { IndexOperationOf } from '../constraints/index-steps.ts';
import type { ObjectRule } from '../operation.ts';

export type IndexOperation = IndexOperationOf<'index'>;

export const indexRule: ObjectRule<'index', IndexOperation> = indexRuleOf('index', 'table');
