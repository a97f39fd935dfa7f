import type { Rule } from '../../rule.ts';
import { tableDropped } from './table-dropped.ts';
import { columnDropped } from './column-dropped.ts';
import { namespaceDropped } from './namespace-dropped.ts';
import { tableTruncated } from './table-truncated.ts';
import { everyRowDeleted } from './every-row-deleted.ts';
import { cascade } from './cascade.ts';
import { typeLosesValues } from './type-loses-values.ts';
import { sequencePositionLost } from './sequence-position-lost.ts';
import { lossByPlan } from './loss-by-plan.ts';
import { foreignKeyDropped } from './foreign-key-dropped.ts';

export const dataLossRules: readonly Rule[] = [
  tableDropped,
  columnDropped,
  namespaceDropped,
  tableTruncated,
  everyRowDeleted,
  cascade,
  typeLosesValues,
  sequencePositionLost,
  foreignKeyDropped,
  lossByPlan,
];
