import type { DriftResult } from '../../app/index.ts';
import { databaseUrlText } from './database-name.ts';
import { localPath } from './local-path.ts';

/** What `drift` found, for programs (docs/json.md). */
export function driftDocument({ database, migration, ...found }: DriftResult, cwd: string): object {
  return {
    database: databaseUrlText(database, cwd),
    server: found.server,
    comparedOn: found.comparedOn,
    comparedWith: found.comparedWith,
    certain: found.certain,
    pending: found.pending,
    missing: found.missing,
    differences: found.differences,
    unknown: found.unknown,
    migration: migration === null ? null : { ...migration, file: localPath(migration.file, cwd) },
  };
}
