import type { ObjectRule } from '../operation.ts';
import { triggerRuleOf } from '../constraints/trigger-steps.ts';
import type { TriggerOperationOf } from '../constraints/trigger-steps.ts';

export type ViewTriggerOperation = TriggerOperationOf<'viewTrigger'>;

export const viewTriggerRule: ObjectRule<'viewTrigger', ViewTriggerOperation> = triggerRuleOf('viewTrigger', 'view');
