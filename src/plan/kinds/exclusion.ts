import { pendingRule } from '../pending-rule.ts';
import type { Operation } from '../operation.ts';

export type ExclusionOperation = Operation & { readonly type: 'exclusionStep' };

export const exclusionRule = pendingRule('exclusion');
