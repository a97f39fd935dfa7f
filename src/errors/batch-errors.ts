import { MoultError } from './moult-error.ts';

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
