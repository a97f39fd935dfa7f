import type { MigrationFile } from '../migrations/index.ts';
import type { JournalRow } from './journal.ts';

/**
 * `edited`: applied, but the file is another one now; `missing`: applied, but there is no file; `unknown`: the same, and newer than
 * every file; `marked`: recorded as applied without being run; `running`, `failed`: not finished.
 */
export type MigrationState = 'applied' | 'pending' | 'edited' | 'missing' | 'unknown' | 'marked' | 'running' | 'failed';

export interface MigrationStatus {
  readonly name: string;
  readonly state: MigrationState;
  /** Pending, although a later one is applied. */
  readonly outOfOrder: boolean;
  readonly file?: MigrationFile;
  readonly row?: JournalRow;
}

/** Compares files and journal by name, as sets: what is pending is what has no row, wherever it sorts. In the order of names. */
export function compareJournal(
  files: readonly MigrationFile[],
  rows: readonly JournalRow[],
): readonly MigrationStatus[] {
  const rowOf = new Map(rows.map((row) => [row.name, row]));
  const names = new Set(files.map((file) => file.name));
  const newest = rows.reduce((latest, row) => (row.name > latest ? row.name : latest), '');
  const known = files.map((file): MigrationStatus => {
    const row = rowOf.get(file.name);
    if (row === undefined) return { name: file.name, state: 'pending', outOfOrder: file.name < newest, file };
    return { name: file.name, state: stateOf(file, row), outOfOrder: false, file, row };
  });
  const newestFile = files.at(-1)?.name ?? '';
  const missing = rows
    .filter((row) => !names.has(row.name))
    .map((row): MigrationStatus => {
      return { name: row.name, state: row.name > newestFile ? 'unknown' : 'missing', outOfOrder: false, row };
    });
  return [...known, ...missing].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function stateOf(file: MigrationFile, row: JournalRow): MigrationState {
  if (row.state === 'running' || row.state === 'failed') return row.state;
  if (isEdited(file, row)) return 'edited';
  return row.state;
}

/** Checksums of different kinds (`ts-`, `js-`) can't be compared: a compiled file is no edited one. */
export function isEdited(file: MigrationFile, row: JournalRow): boolean {
  const kindOf = (checksum: string): string => checksum.slice(0, checksum.indexOf(':'));
  return file.checksum !== row.checksum && kindOf(file.checksum) === kindOf(row.checksum);
}
