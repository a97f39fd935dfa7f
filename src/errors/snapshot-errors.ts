import { MoultError } from './moult-error.ts';
import type { Place } from './moult-error.ts';

const RESTORE = 'Restore the file from version control; it is written by `moult generate` alone.';

/** @param cause a `SyntaxError` when the text is no JSON at all */
export function snapshotDamaged(why: string, place: Place, cause?: unknown): MoultError {
  return new MoultError(
    'input',
    [{ code: 'SNAPSHOT_DAMAGED', message: 'The snapshot is damaged.', why, fix: RESTORE, place }],
    { cause },
  );
}

export function snapshotConflict(place: Place): MoultError {
  return new MoultError('input', [
    {
      code: 'SNAPSHOT_CONFLICT',
      message: 'The snapshot has unresolved merge conflicts.',
      why: 'Two branches both generated a migration.',
      fix: 'Take one side of the snapshot with its migration, then run `moult generate` for the other side’s entities.',
      place,
    },
  ]);
}

export function snapshotNewer(found: unknown, supported: number, place: Place): MoultError {
  return new MoultError('input', [
    {
      code: 'SNAPSHOT_NEWER',
      message: `The snapshot has format ${JSON.stringify(found)}, this version of moult reads up to ${supported}.`,
      why: 'It was written by a newer version of moult.',
      fix: 'Update moult to the version the snapshot was written with.',
      place,
    },
  ]);
}

export function snapshotMissing(file: string, migration: string): MoultError {
  return new MoultError('input', [
    {
      code: 'SNAPSHOT_MISSING',
      message: `There is no ${file}, but there are generated migrations (${migration}).`,
      why: 'Without the snapshot everything would be generated a second time.',
      fix: `Restore ${file} from version control.`,
    },
  ]);
}

export function snapshotWithoutMigration(file: string, migration: string): MoultError {
  return new MoultError('input', [
    {
      code: 'SNAPSHOT_WITHOUT_MIGRATION',
      message: `${file} belongs to ${migration}, which is not among the migrations.`,
      why: 'The changes of that migration would never be generated again, and so be lost.',
      fix: `Restore the migration; or, to generate it anew, restore the ${file} from before it.`,
    },
  ]);
}
