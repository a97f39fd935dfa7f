import { objectKey } from '../../schema/index.ts';
import type { Schema } from '../../schema/index.ts';
import type { PlannedStatement } from './commit-boundaries.ts';
import { keysOfMentioned, mentionedObjects } from '../mentions/mentioned-objects.ts';
import { statement } from '../statement.ts';

const UNCHECKED = statement('set local check_function_bodies = off;');

/**
 * Keeps PostgreSQL from looking into the body of a routine that names what later steps make: a column may take its default
 * from a routine that reads its table, and two routines may call each other.
 *
 * @see https://www.postgresql.org/docs/current/runtime-config-client.html "check_function_bodies"
 */
export function leaveBodiesUnchecked(planned: readonly PlannedStatement[], after: Schema): PlannedStatement[] {
  const lastMade = new Map<string, number>();
  for (const [index, { step }] of planned.entries()) {
    for (const key of [...(step.effects.creates ?? []), ...(step.effects.alters ?? [])]) lastMade.set(key, index);
  }
  return planned.flatMap((entry, index) => {
    const { step } = entry;
    if (step.type !== 'createRoutine' && step.type !== 'replaceRoutine') return [entry];
    if (step.routine.atomic) return [entry];
    const own = objectKey(step.id);
    const { body } = step.routine;
    const named = keysOfMentioned(after, body, mentionedObjects(after, body)).filter((key) => key !== own);
    const isEarly = named.some((key) => (lastMade.get(key) ?? -1) > index);
    return isEarly ? [{ step, statement: UNCHECKED }, entry] : [entry];
  });
}
