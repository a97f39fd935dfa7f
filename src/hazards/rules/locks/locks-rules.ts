import type { Rule } from '../../rule.ts';
import { indexBlocksWrites } from './index-blocks-writes.ts';
import { indexDropBlocks } from './index-drop-blocks.ts';
import { reindexBlocks } from './reindex-blocks.ts';
import { uniqueUnderLock } from './unique-under-lock.ts';
import { primaryKeyUnderLock } from './primary-key-under-lock.ts';
import { exclusionUnderLock } from './exclusion-under-lock.ts';
import { referencedTableLocked } from './referenced-table-locked.ts';
import { newTableBlocksParent } from './new-table-blocks-parent.ts';
import { partitionOfLocksParent } from './partition-of-locks-parent.ts';
import { detachLocksParent } from './detach-locks-parent.ts';
import { commentWaits } from './comment-waits.ts';
import { quietExclusiveLock } from './quiet-exclusive-lock.ts';
import { refreshBlocksReads } from './refresh-blocks-reads.ts';

export const locksRules: readonly Rule[] = [
  indexBlocksWrites,
  indexDropBlocks,
  reindexBlocks,
  uniqueUnderLock,
  primaryKeyUnderLock,
  exclusionUnderLock,
  referencedTableLocked,
  newTableBlocksParent,
  partitionOfLocksParent,
  detachLocksParent,
  commentWaits,
  quietExclusiveLock,
  refreshBlocksReads,
];
