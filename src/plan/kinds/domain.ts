import { pendingRule } from '../pending-rule.ts';
import type { Operation } from '../operation.ts';

export type DomainOperation = Operation & { readonly type: 'domainStep' };

export const domainRule = pendingRule('domain');
