import type { Rule } from '../../rule.ts';
import { unreadableCode } from './unreadable-code.ts';
import { notSql } from './not-sql.ts';
import { outOfOrder } from './out-of-order.ts';
import { historyEdited } from './history-edited.ts';
import { reasonMissing } from './reason-missing.ts';
import { acknowledgementUnused } from './acknowledgement-unused.ts';

export const filesRules: readonly Rule[] = [
  unreadableCode,
  notSql,
  outOfOrder,
  historyEdited,
  reasonMissing,
  acknowledgementUnused,
];
