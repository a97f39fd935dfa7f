import { pendingRule } from '../pending-rule.ts';
import type { Operation } from '../operation.ts';

export type RangeOperation = Operation & { readonly type: 'rangeStep' };

export const rangeRule = pendingRule('range');
