import type { Connection } from '../../database/index.ts';
import type { MigrationFile } from '../../migrations/index.ts';
import { compareJournal } from '../compare-journal.ts';
import type { Journal, JournalRow } from '../journal.ts';
import type { HealthFinding } from './finding.ts';
import { INVALID_INDEXES_SQL, constraintFindings, indexFindings, invalidConstraintsSql } from './objects.ts';
import { NUMBERED_COLUMNS_SQL, behindSql, sequenceFindings } from './sequences.ts';

export interface HealthOptions {
  readonly connection: Connection;
  readonly journal: Journal;
  readonly migrations: readonly MigrationFile[];
  /** How many columns are compared with their sequences; all unless given. Above it, none is. */
  readonly sequenceLimit?: number;
}

const BEGIN = `begin read only; set local lock_timeout = '1s'; set local statement_timeout = '10s';`;
const UNFINISHED = new Set<string>(['running', 'failed', 'edited']);

/**
 * Looks at what migrations can leave behind although none failed: constraints that are not validated, indexes that are not valid, sequences
 * behind their columns, and a journal that is not what the files are. Three round trips, and reads only.
 */
export async function checkHealth(options: HealthOptions): Promise<readonly HealthFinding[]> {
  const { connection, journal, migrations, sequenceLimit = Number.POSITIVE_INFINITY } = options;
  const rows = await journal.read(connection);
  const [constraints = [], indexes = [], numbered = []] = await readOnly(connection, [
    invalidConstraintsSql(connection.serverVersion),
    INVALID_INDEXES_SQL,
    NUMBERED_COLUMNS_SQL,
  ]);
  const behind = numbered.length > sequenceLimit ? undefined : behindSql(numbered);
  const [late = []] = behind === undefined ? [] : await readOnly(connection, [behind]);
  return [
    ...constraintFindings(constraints),
    ...indexFindings(indexes),
    ...sequenceFindings(numbered, late),
    ...journalFindings(migrations, rows),
  ];
}

function journalFindings(migrations: readonly MigrationFile[], rows: readonly JournalRow[]): HealthFinding[] {
  return compareJournal(migrations, rows)
    .filter(({ state }) => UNFINISHED.has(state))
    .map(({ name, state }) => ({
      kind: 'journal',
      object: name,
      fault: state === 'edited' ? 'is applied, and its file is another one now' : `is recorded as ${state}`,
      fix: 'moult status tells where every migration stands, and what to do.',
    }));
}

async function readOnly(connection: Connection, statements: readonly string[]): Promise<(readonly object[])[]> {
  const sent = [BEGIN, ...statements, 'commit;'].map((sql) => ({ sql }));
  const { rows, error } = await connection.batch(sent);
  if (error !== undefined) {
    await connection.execute('rollback;');
    throw error;
  }
  return rows.slice(1, -1);
}
