import type { Rule } from '../../rule.ts';
import { refusedInTransaction } from './refused-in-transaction.ts';
import { validatedAtOnce } from './validated-at-once.ts';
import { severalForeignKeys } from './several-foreign-keys.ts';
import { workUnderLock } from './work-under-lock.ts';
import { twoTablesLocked } from './two-tables-locked.ts';
import { rowsWithStructure } from './rows-with-structure.ts';
import { labelUsedAtOnce } from './label-used-at-once.ts';
import { ownTransaction } from './own-transaction.ts';
import { timeoutLeavesInvalidIndex } from './timeout-leaves-invalid-index.ts';
import { waitsForEver } from './waits-for-ever.ts';
import { corruptConcurrentIndex } from './corrupt-concurrent-index.ts';
import { skipsWhatIsThere } from './skips-what-is-there.ts';

export const transactionsRules: readonly Rule[] = [
  refusedInTransaction,
  validatedAtOnce,
  severalForeignKeys,
  workUnderLock,
  twoTablesLocked,
  rowsWithStructure,
  labelUsedAtOnce,
  ownTransaction,
  timeoutLeavesInvalidIndex,
  waitsForEver,
  corruptConcurrentIndex,
  skipsWhatIsThere,
];
