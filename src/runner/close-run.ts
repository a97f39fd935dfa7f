import { type WatchedRun, rememberCatalog } from './catalog/catalog-watch.ts';
import { checkHealth } from './health/check-health.ts';
import type { Direction } from '../migrations/index.ts';
import type { MigrationResult, RunOptions } from './run-options.ts';

/** More columns than this are left to `moult status --health`: the end of an apply must not be what takes long. */
const SEQUENCE_LIMIT = 200;

interface ClosedRun extends WatchedRun {
  readonly options: RunOptions;
  readonly direction: Direction;
}

/** What follows the last migration of a run: the catalog is kept for the next one, and an apply that went well is looked at. */
export async function closeRun(run: ClosedRun, results: readonly MigrationResult[]): Promise<void> {
  const hasRun = results.some(({ status }) => status === 'applied' || status === 'rolledBack');
  if (hasRun) await rememberCatalog(run);
  const isWhole = results.length > 0 && results.every(({ status }) => status === 'applied');
  if (isWhole && run.direction === 'up' && run.options.healthCheck !== false) await tellHealth(run);
}

/** A check that can't be done is no fault of the run. */
async function tellHealth({ connection, journal, options: { migrations, onEvent } }: ClosedRun): Promise<void> {
  try {
    const findings = await checkHealth({ connection, journal, migrations, sequenceLimit: SEQUENCE_LIMIT });
    if (findings.length > 0) onEvent?.({ type: 'health', findings });
  } catch {
    // the migrations are applied and recorded
  }
}
