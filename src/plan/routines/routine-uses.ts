import { objectKey } from '../../schema/index.ts';
import type { ObjectId, Routine, Schema } from '../../schema/index.ts';
import { mentionedObjects } from '../mentions/mentioned-objects.ts';
import { queryKeys } from '../mentions/query-keys.ts';
import { neededKeys } from '../order/dependencies.ts';
import { routineTypes } from './routine-types.ts';

type Id = ObjectId<'routine'>;

interface Rests {
  readonly likely: readonly string[];
  readonly possible: readonly string[];
}

/** What PostgreSQL knows a routine to rest on: the types of its signature, and all that an SQL-standard body names. */
export function restsOn(schema: Schema, id: Id, routine: Routine): Rests {
  const body = routine.atomic ? queryKeys(schema, routine.body) : { likely: [], possible: [] };
  const defaults = neededKeys(schema, routine.arguments.map((argument) => argument.default ?? '').join('; '));
  const others = (keys: readonly string[]): string[] => [...new Set(keys)].filter((key) => key !== objectKey(id));
  return {
    likely: others([...routineTypes(schema, routine).map(objectKey), ...body.likely]),
    possible: others([...defaults, ...body.possible]),
  };
}

/**
 * The routines that a body in quotes may call. What else it names comes earlier by itself, or is not looked for: a table may
 * take a default from a routine that reads the table.
 */
export function called(schema: Schema, id: Id, { atomic, body }: Routine): string[] {
  if (atomic) return [];
  const routines = mentionedObjects(schema, body).filter(({ kind }) => kind === 'routine');
  return routines.map(objectKey).filter((key) => key !== objectKey(id));
}
