import { pendingRule } from '../pending-rule.ts';
import type { Operation } from '../operation.ts';

export type CompositeOperation = Operation & { readonly type: 'compositeStep' };

export const compositeRule = pendingRule('composite');
