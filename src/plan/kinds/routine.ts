import { pendingRule } from '../pending-rule.ts';
import type { Operation } from '../operation.ts';

export type RoutineOperation = Operation & { readonly type: 'routineStep' };

export const routineRule = pendingRule('routine');
