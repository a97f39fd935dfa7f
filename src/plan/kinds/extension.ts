import { pendingRule } from '../pending-rule.ts';
import type { Operation } from '../operation.ts';

export type ExtensionOperation = Operation & { readonly type: 'extensionStep' };

export const extensionRule = pendingRule('extension');
