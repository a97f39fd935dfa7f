import type { ObjectRule } from '../operation.ts';
import { triggerRuleOf } from '../constraints/trigger-steps.ts';
import type { TriggerOperationOf } from '../constraints/trigger-steps.ts';

export type TriggerOperation = TriggerOperationOf<'trigger'>;

export const triggerRule: ObjectRule<'trigger', TriggerOperation> = triggerRuleOf('trigger', 'table');
