import { pendingRule } from '../pending-rule.ts';
import type { Operation } from '../operation.ts';

export type PolicyOperation = Operation & { readonly type: 'policyStep' };

export const policyRule = pendingRule('policy');
