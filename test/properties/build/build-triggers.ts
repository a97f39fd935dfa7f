import { namedSet } from '../../../src/schema/index.ts';
import type { Column, Table, Trigger, TriggerEvent } from '../../../src/schema/index.ts';
import type { TriggerDraft } from '../draft/table-draft.ts';
import { columnSubjects, conditionOf } from './condition.ts';
import { given } from './given.ts';
import type { PlacedTable } from './build-foreign-keys.ts';
import type { World } from './world.ts';

/** Adds the triggers of a draft, where there are functions for them. */
export function addTriggers(placed: PlacedTable, world: World): PlacedTable {
  const { namespace, name, draft, table } = placed;
  const triggers = draft.triggers.flatMap(([key, facts]): [string, Trigger][] => {
    const trigger = tableTrigger(facts, table, world);
    const isFree = trigger !== undefined && (!trigger.constraint || world.claim('constraint', namespace, name, key));
    return isFree ? [[key, trigger]] : [];
  });
  return { ...placed, table: { ...table, triggers: namedSet(triggers) } };
}

function tableTrigger(draft: TriggerDraft, table: Table, world: World): Trigger | undefined {
  const columns = new Map(Object.entries(table.columns));
  const { constraint, enabled, comment } = draft;
  const isRow = draft.row || constraint;
  const events = draft.events.filter((event) => !isRow || event !== 'truncate');
  const called = functionOf(draft, world);
  if (called === undefined || events.length === 0) return undefined;
  const timing = constraint ? 'after' : draft.timing;
  const updateOf = events.includes('update') ? updatedColumns(draft, columns) : undefined;
  const seesRows = timing === 'after' && !constraint && updateOf === undefined && events.length === 1;
  return {
    timing,
    events,
    ...given({
      updateOf,
      forEach: isRow && ('row' as const),
      when: whenOf(draft, { events, isRow, timing, columns, world }),
      constraint,
      deferrable: constraint && draft.deferrable,
      enabled,
      comment,
    }),
    // the rows of a divided table are not seen row by row
    ...(seesRows && !(isRow && table.partitionBy !== undefined) && transitionTables(draft, events)),
    ...called,
  };
}

/** The function of a trigger with its arguments; `undefined`: there is no function that a trigger can call. */
export function functionOf(draft: TriggerDraft, world: World): Pick<Trigger, 'function' | 'arguments'> | undefined {
  const all = world.routines.filter(({ signature }) => signature === 'trigger');
  const routine = all[draft.function % all.length];
  if (routine === undefined) return undefined;
  const { namespace, name } = routine;
  return { function: { namespace, name }, ...(draft.arguments !== undefined && { arguments: draft.arguments }) };
}

export function updatedColumns({ updateOf }: TriggerDraft, columns: ReadonlyMap<string, Column>): string[] | undefined {
  const names = updateOf?.filter((name) => columns.has(name) && columns.get(name)?.virtual === undefined) ?? [];
  return names.length === 0 ? undefined : names.toSorted();
}

function transitionTables(
  { oldTable, newTable }: TriggerDraft,
  [event]: readonly TriggerEvent[],
): Pick<Trigger, 'oldTable' | 'newTable'> {
  const hasOld = event === 'update' || event === 'delete';
  const hasNew = event === 'update' || event === 'insert';
  return {
    ...(hasOld && oldTable !== undefined && { oldTable }),
    ...(hasNew && newTable !== undefined && { newTable }),
  };
}

interface When {
  readonly events: readonly TriggerEvent[];
  readonly isRow: boolean;
  readonly timing: Trigger['timing'];
  readonly columns: ReadonlyMap<string, Column>;
  readonly world: World;
}

/** A condition about the row that all events have; a statement has none, only constants. */
function whenOf({ when }: TriggerDraft, { events, isRow, timing, columns, world }: When): string | undefined {
  if (when === undefined) return undefined;
  const prefix = events.includes('delete') ? 'old.' : 'new.';
  const isKnown = isRow && !(events.includes('delete') && events.includes('insert'));
  // before the row is there, nothing is computed from it
  const usable = new Map([...columns].filter(([, column]) => timing === 'after' || column.generated === undefined));
  return conditionOf(when, isKnown ? columnSubjects(usable, world, prefix) : () => undefined, { world });
}
