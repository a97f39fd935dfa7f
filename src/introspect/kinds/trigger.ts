import { TABLES } from '../catalog-sql.ts';
import { kindReader } from '../kind-reader.ts';
import { triggerQuery } from '../trigger-query.ts';
import type { TriggerFacts } from '../trigger-query.ts';

export const triggerReader = kindReader<'trigger', TriggerFacts>(triggerQuery(TABLES));
