import { MoultError, type Place } from './moult-error.ts';

const EXAMPLE = 'A migration file exports one class, named like the file, that extends Migration and has up().';

export function migrationWithoutClass(place: Place): MoultError {
  return new MoultError('input', [
    {
      code: 'MIGRATION_NO_CLASS',
      message: 'This migration file exports no class',
      why: EXAMPLE,
      place,
      fix: 'Export the class.',
    },
  ]);
}

export function migrationWithSeveralClasses(place: Place, names: readonly string[]): MoultError {
  return new MoultError('input', [
    {
      code: 'MIGRATION_SEVERAL_CLASSES',
      message: `This migration file exports several classes: ${names.join(', ')}`,
      why: EXAMPLE,
      place,
      fix: 'Give each migration a file of its own.',
    },
  ]);
}

export function migrationOfOtherKind(place: Place, className: string): MoultError {
  return new MoultError('input', [
    {
      code: 'MIGRATION_NOT_EXTENDED',
      message: `The class ${className} does not extend Migration`,
      why: EXAMPLE,
      place,
      fix: `Write: import { Migration } from 'moult'; export class ${className} extends Migration { ... }`,
    },
  ]);
}

export function migrationWithoutUp(place: Place, className: string): MoultError {
  return new MoultError('input', [
    {
      code: 'MIGRATION_NO_UP',
      message: `The class ${className} has no up()`,
      why: EXAMPLE,
      place,
      fix: 'Add override up(): void { ... }',
    },
  ]);
}

export function migrationNameMismatch(place: Place, className: string, fileName: string): MoultError {
  return new MoultError('input', [
    {
      code: 'MIGRATION_NAME',
      message: `The class ${className} is in a file named ${fileName}`,
      why: 'The journal knows a migration by one name, so class and file must agree on it.',
      place,
      fix: `Rename the class to ${fileName}, or the file to ${className}.`,
    },
  ]);
}

export function migrationFileName(file: string): MoultError {
  return new MoultError('input', [
    {
      code: 'MIGRATION_FILE_NAME',
      message: `${file} looks like a migration but is not named like one`,
      why: 'A file that is skipped silently would be a change that never reaches a database.',
      fix: 'Name it Migration<YYYYMMDDHHMMSS>_<name>.ts, or so that it does not begin with Migration.',
    },
  ]);
}

export function migrationIrreversible(className: string): MoultError {
  return new MoultError('failed', [
    {
      code: 'MIGRATION_IRREVERSIBLE',
      message: `${className} has no down(), so it can't be rolled back`,
      fix: 'Write a new migration that undoes it, or add down() to it.',
    },
  ]);
}

export function migrationNotRunning(className: string): MoultError {
  return new MoultError('input', [
    {
      code: 'MIGRATION_NOT_RUNNING',
      message: `${className} was called outside a run`,
      why: 'addSql, query and schema record into the run that calls up() or down().',
      fix: 'Apply it with moult apply, and await everything inside up() and down().',
    },
  ]);
}

export function migrationFolderMissing(folder: string): MoultError {
  return new MoultError('input', [
    {
      code: 'MIGRATION_FOLDER',
      message: `${folder} is not a folder that can be read`,
      fix: 'Check the path of the migrations folder in the configuration.',
    },
  ]);
}

export function fileNotWritten(path: string, reason: string, cause: unknown): MoultError {
  return new MoultError(
    'failed',
    [
      {
        code: 'MIGRATION_NOT_WRITTEN',
        message: `${path} can't be written`,
        why: `${reason}. Nothing was changed.`,
        fix: 'Check that the folder exists, can be written and has space.',
      },
    ],
    { cause },
  );
}

/** `name` was given for a new migration. */
export function migrationNameEmpty(name: string): MoultError {
  return new MoultError('input', [
    {
      code: 'MIGRATION_NAME_EMPTY',
      message: `${JSON.stringify(name)} gives a migration no name.`,
      why: 'The name of a class and of its file is made of the letters a to z and digits.',
      fix: 'Say in a few words what the migration does: backfill_phone.',
    },
  ]);
}

/** `this.batch()` was given what it can't work with. `fault`: why, in words. */
export function batchInvalid(migration: string, fault: string): MoultError {
  return new MoultError('input', [
    {
      code: 'MIGRATION_BATCH',
      message: `A batch of ${migration} can't be run: ${fault}`,
      fix: "Write this.batch({ table: 'user', key: 'id', set: '\"email\" = lower(\"email\")' }), or give the whole statement as sql with the first key as $1 and the last one as $2.",
    },
  ]);
}
