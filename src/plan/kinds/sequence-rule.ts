import { pendingRule } from '../pending-rule.ts';
import type { Operation } from '../operation.ts';

export type SequenceOperation = Operation & { readonly type: 'sequenceStep' };

export const sequenceRule = pendingRule('sequence');
