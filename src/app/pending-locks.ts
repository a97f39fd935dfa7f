import type { MigrationResult } from '../runner/index.ts';
import { type Judging, readContext } from './judge-pending.ts';

/** A lock that others wait for. */
export interface PendingLock {
  readonly table: string;
  /** `ACCESS EXCLUSIVE` */
  readonly mode: string;
  /** What waits while it is held: all, or only what writes. */
  readonly blocks: 'reads and writes' | 'writes';
}

/** The strong locks of each migration by its name, the strongest of each table. Tables that it makes itself are nobody's yet. */
export type PendingLocks = ReadonlyMap<string, readonly PendingLock[]>;

/** What pending migrations lock so that others wait for it. */
export async function pendingLocks(results: readonly MigrationResult[], judging: Judging): Promise<PendingLocks> {
  const { LOCK_MODES, readFacts } = await import('../hazards/index.ts');
  const context = await readContext(judging.driver, judging.settings);
  const found = new Map<string, readonly PendingLock[]>();
  const made = new Set<string>();
  for (const { name, recording } of results) {
    const strongest = new Map<string, number>();
    for (const { facts } of await readFacts(recording?.steps ?? [], context)) {
      for (const table of facts.makes.tables) made.add(table.name);
      for (const { table, mode } of facts.locks) {
        const strength = LOCK_MODES.indexOf(mode);
        if (!made.has(table)) strongest.set(table, Math.max(strength, strongest.get(table) ?? 0));
      }
    }
    const locks = [...strongest].flatMap(([table, strength]): PendingLock[] => {
      if (strength < LOCK_MODES.indexOf('SHARE')) return [];
      const mode = LOCK_MODES[strength] ?? '';
      return [{ table, mode, blocks: mode === 'ACCESS EXCLUSIVE' ? 'reads and writes' : 'writes' }];
    });
    found.set(name, locks);
  }
  return found;
}
