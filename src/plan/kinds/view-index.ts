import { pendingRule } from '../pending-rule.ts';
import type { Operation } from '../operation.ts';

export type ViewIndexOperation = Operation & { readonly type: 'viewIndexStep' };

export const viewIndexRule = pendingRule('viewIndex');
