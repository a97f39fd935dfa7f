import type { Connection } from '../../database/index.ts';
import { catalogDrifted } from '../../errors/index.ts';
import type { Journal, JournalRow } from '../journal.ts';
import type { RunOptions } from '../run-options.ts';
import { changedObjects } from './changed-objects.ts';
import { type Fingerprint, type FingerprintOptions, readFingerprint, readerOf } from './fingerprint.ts';
import { rememberSql } from './remembered.ts';

export interface WatchedRun {
  readonly connection: Connection;
  readonly journal: Journal;
  readonly options: Pick<RunOptions, 'drift' | 'driftIgnore' | 'ownTables' | 'onEvent' | 'toolVersion'>;
}

export interface LeftBehind {
  readonly rows: readonly JournalRow[];
  /** How the last run left the catalog. */
  readonly remembered: Fingerprint | undefined;
}

/**
 * Compares the catalog with what the last run left, before anything runs. Costs one round trip, and none where there is nothing to
 * compare with: after a run that was killed, with another version of the tool, on another version of the server.
 *
 * @throws MoultError `RUNNER_DRIFT` when that is wanted
 */
export async function refuseDrift(run: WatchedRun, { rows, remembered }: LeftBehind): Promise<void> {
  const { drift = 'warn', onEvent } = run.options;
  const isUnfinished = rows.some(({ state }) => state === 'running' || state === 'failed');
  if (drift === 'off' || remembered === undefined || isUnfinished) return;
  const options = fingerprintOptions(run);
  if (remembered.reader !== readerOf(run.connection, options)) return;
  const objects = changedObjects(remembered, await readFingerprint(run.connection, options));
  if (objects.length === 0) return;
  if (drift === 'fail') throw catalogDrifted(objects.map(({ object, change }) => `${object} is ${change}`));
  onEvent?.({ type: 'drift', objects });
}

/** Keeps the catalog as it is now for the next run. A failure leaves nothing to compare with, and is no failure of the run. */
export async function rememberCatalog(run: WatchedRun): Promise<void> {
  const { connection, journal, options } = run;
  if (connection.ended) return;
  try {
    const fingerprint = options.drift === 'off' ? null : await readFingerprint(connection, fingerprintOptions(run));
    const { sql, params } = rememberSql(journal, fingerprint);
    await connection.query(sql, params);
  } catch {
    // what ran is recorded, and that counts
  }
}

function fingerprintOptions({ journal, options }: WatchedRun): FingerprintOptions {
  const { toolVersion, driftIgnore: ignore = [], ownTables = [] } = options;
  return { own: [{ namespace: journal.namespace, name: journal.table }, ...ownTables], toolVersion, ignore };
}
