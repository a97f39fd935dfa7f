import { findMigrations } from '../migrations/index.ts';
import * as runner from '../runner/index.ts';
import type { MarkResult } from '../runner/index.ts';
import { toolVersion } from '../version/index.ts';
import { withDriver } from './database.ts';
import type { DatabaseOptions } from './database.ts';
import { unwatched } from './own-tables.ts';
import { loadSettings } from './project.ts';

interface CorrectOptions extends DatabaseOptions {
  /** Called with who holds the lock, when it is waited for. */
  readonly onWait?: (holder: string) => void;
}

export interface MarkOptions extends CorrectOptions {
  /** Name, time or label. */
  readonly name: string;
  readonly as: 'applied' | 'pending';
  /** Recorded with what is marked as applied. */
  readonly reason?: string;
}

export interface MarkedResult extends MarkResult {
  /** The database's URL, without its password. */
  readonly database: string;
}

export interface RepairOptions extends CorrectOptions {
  /** Name, time or label; all edited files unless given. */
  readonly name?: string;
  /** Recorded with each. */
  readonly reason: string;
}

export interface RepairResult {
  /** The database's URL, without its password. */
  readonly database: string;
  /** Names of the migrations whose file is now recorded as it is. */
  readonly repaired: readonly string[];
}

/** Corrects the journal by hand: records a migration as applied without running it, or forgets that it was. */
export async function mark(options: MarkOptions): Promise<MarkedResult> {
  const { name, as, reason } = options;
  return await correct(options, (target) =>
    runner.mark({ ...target, name, as, ...(reason !== undefined && { reason }) }),
  );
}

/** Records edited files of applied migrations as they are now. */
export async function repair(options: RepairOptions): Promise<RepairResult> {
  const { name, reason } = options;
  return await correct(options, async (target) => ({
    repaired: await runner.repair({ ...target, reason, ...(name !== undefined && { name }) }),
  }));
}

type Target = Omit<Parameters<typeof runner.mark>[0], 'name' | 'as' | 'reason'>;

async function correct<Result>(
  options: CorrectOptions,
  work: (target: Target) => Promise<Result>,
): Promise<Result & { readonly database: string }> {
  const settings = await loadSettings(options);
  const migrations = await findMigrations(settings.migrations);
  const { lockWait, onWait } = options;
  return await withDriver(options, settings, async (driver) => ({
    database: driver.label,
    ...(await work({
      driver,
      migrations,
      journal: settings.journal,
      toolVersion: toolVersion(),
      ...unwatched(settings),
      ...(lockWait !== undefined && { lockWait }),
      ...(onWait !== undefined && { onWait }),
    })),
  }));
}
