import { pendingRule } from '../pending-rule.ts';
import type { Operation } from '../operation.ts';

export type TriggerOperation = Operation & { readonly type: 'triggerStep' };

export const triggerRule = pendingRule('trigger');
