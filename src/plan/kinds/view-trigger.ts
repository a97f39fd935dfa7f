import { pendingRule } from '../pending-rule.ts';
import type { Operation } from '../operation.ts';

export type ViewTriggerOperation = Operation & { readonly type: 'viewTriggerStep' };

export const viewTriggerRule = pendingRule('viewTrigger');
