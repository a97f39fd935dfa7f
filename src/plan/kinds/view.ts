import { pendingRule } from '../pending-rule.ts';
import type { Operation } from '../operation.ts';

export type ViewOperation = Operation & { readonly type: 'viewStep' };

export const viewRule = pendingRule('view');
