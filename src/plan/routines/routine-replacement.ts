import type { Routine, RoutineArgument } from '../../schema/index.ts';

/**
 * Whether `create or replace` leads from one form of a routine to the other.
 *
 * @see https://www.postgresql.org/docs/current/sql-createfunction.html "Notes"
 */
export function canReplaceRoutine(before: Routine, after: Routine): boolean {
  return (
    before.kind === after.kind &&
    before.returns === after.returns &&
    before.window === after.window &&
    before.arguments.length === after.arguments.length &&
    before.arguments.every((argument, index) => canReplaceArgument(argument, after.arguments[index]))
  );
}

/** A name may be given where there was none, but what comes out is part of the result's type. A default may not go. */
function canReplaceArgument(before: RoutineArgument, after: RoutineArgument | undefined): boolean {
  if (after === undefined || before.type !== after.type || before.mode !== after.mode) return false;
  if (before.default !== undefined && after.default === undefined) return false;
  const isInput = before.mode === undefined || before.mode === 'variadic';
  return before.name === after.name || (isInput && before.name === undefined);
}
