import type { ObjectRule } from '../operation.ts';
import { triggerRuleOf } from '../trigger-steps.ts';
import type { TriggerOperationOf } from '../trigger-steps.ts';

export type TriggerOperation = TriggerOperationOf<'trigger'>;

export const triggerRule: ObjectRule<'trigger', TriggerOperation> = triggerRuleOf('trigger', 'table');
