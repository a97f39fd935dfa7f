import { pendingRule } from '../pending-rule.ts';
import type { Operation } from '../operation.ts';

export type PartitionOperation = Operation & { readonly type: 'partitionStep' };

export const partitionRule = pendingRule('partition');
