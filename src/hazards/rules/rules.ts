import type { Rule } from '../rule.ts';
import { dataLossRules } from './data-loss/data-loss-rules.ts';
import { locksRules } from './locks/locks-rules.ts';
import { rewritesRules } from './rewrites/rewrites-rules.ts';
import { existingRowsRules } from './existing-rows/existing-rows-rules.ts';
import { clientsRules } from './clients/clients-rules.ts';
import { transactionsRules } from './transactions/transactions-rules.ts';
import { designRules } from './design/design-rules.ts';
import { filesRules } from './files/files-rules.ts';

/** Every rule, by its code. */
export const RULES: readonly Rule[] = [
  ...dataLossRules,
  ...locksRules,
  ...rewritesRules,
  ...existingRowsRules,
  ...clientsRules,
  ...transactionsRules,
  ...designRules,
  ...filesRules,
];
