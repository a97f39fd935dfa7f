import { findObject, objectId } from '../../schema/index.ts';
import type { ObjectId, Routine, Schema } from '../../schema/index.ts';
import { nameInSql } from './name-index.ts';
import { usesOf } from './sql-words.ts';
import type { NameUse } from './sql-words.ts';
import { isUnclear } from './take-apart.ts';

/** Tells whether an object may be meant by a use of its name, of those that a condition lets through. */
export type Meaning = (id: ObjectId, canBe: (use: NameUse) => boolean) => boolean;

/**
 * What names of a text may mean. A name without a namespace is one of `public`: the runner pins the search path to it. A
 * routine is called, with a number of values that it takes. Where the quotes of a text are not clear, everything may be
 * meant.
 */
export function meanings(schema: Schema, sql: string): Meaning {
  if (isUnclear(sql)) return () => true;
  const uses = usesOf(sql);
  return (id, canBe) => {
    const namespace = (id.path[0] ?? '').toLowerCase();
    const found = uses.get(nameInSql(schema, id).toLowerCase());
    if (found === undefined) return false;
    const routine = id.kind === 'routine' ? findObject(schema, objectId('routine', ...id.path)) : undefined;
    return found.some((use) => {
      const isThere = use.qualifier === namespace || (use.qualifier === '' && namespace === 'public');
      return isThere && (routine === undefined || isCall(use, routine)) && canBe(use);
    });
  };
}

/** Nothing but triggers calls what is made for them. */
const OF_TRIGGERS = ['trigger', 'event_trigger'];

function isCall({ place, isCalled, values }: NameUse, { kind, arguments: list, returns = '' }: Routine): boolean {
  if (!isCalled || place !== 'code' || OF_TRIGGERS.includes(returns.toLowerCase())) return false;
  const taken = list.filter(({ mode }) => mode !== 'out' || kind === 'procedure');
  const needed = taken.filter((argument) => argument.default === undefined && argument.mode !== 'variadic');
  return values >= needed.length && (values <= taken.length || taken.some(({ mode }) => mode === 'variadic'));
}
