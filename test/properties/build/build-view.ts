import { namedSet } from '../../../src/schema/index.ts';
import type { Column, Index, Trigger, View } from '../../../src/schema/index.ts';
import type { TriggerDraft } from '../draft/table-draft.ts';
import type { SourceDraft, ViewDraft } from '../draft/view-draft.ts';
import { POSTGRESQL_15 } from '../features.ts';
import { buildIndex } from './build-index.ts';
import { functionOf, updatedColumns } from './build-triggers.ts';
import { conditionOf } from './condition.ts';
import { viewQuery } from './view-query.ts';
import type { ViewQuery } from './view-query.ts';
import type { Relation, TablePlace, World } from './world.ts';

/** A view over what was built before it; `null` when nothing was. */
export function buildView(draft: ViewDraft, place: TablePlace): View | null {
  const { world, namespace, table: name } = place;
  const from = relationOf(draft.from, world);
  if (from === undefined) return null;
  const sources = { from, other: otherOf(draft.other, world) ?? from };
  const query = viewQuery(draft, sources, world);
  if (query === null) return null;
  const read = [from, ...(query.usesOther ? [sources.other] : [])];
  const unreadable = read.some((source) => source.unreadable === true);
  const isEmpty = draft.materialized && (draft.withoutData || unreadable);
  const { names, columns } = outputOf(draft, query);
  world.relations.push({ namespace, name, columns, ...((isEmpty || unreadable) && { unreadable: true }) });
  return {
    definition: query.sql,
    ...(isEmpty && { withoutData: true }),
    ...(names !== undefined && { columns: names }),
    ...optionsOf(draft, query.isUpdatable === true && from.table !== undefined, world),
    ...(draft.comment !== undefined && { comment: draft.comment }),
    ...belongings(draft, { ...place, columns }),
  };
}

/** The names that the view gives to its columns, if it does, and the columns by their names. */
function outputOf(
  { renames, form }: ViewDraft,
  { columns }: ViewQuery,
): { readonly names: readonly string[] | undefined; readonly columns: ReadonlyMap<string, Column> } {
  if (!renames || form === 'star') return { names: undefined, columns };
  const names = [...columns.keys()].map((_, index) => `c ${index + 1}`);
  return { names, columns: new Map([...columns.values()].map((column, index) => [names[index] ?? '', column])) };
}

function belongings(draft: ViewDraft, place: Contents): Pick<View, 'materialized' | 'viewIndexes' | 'viewTriggers'> {
  return draft.materialized
    ? { materialized: true, viewIndexes: namedSet(viewIndexes(draft, place)), viewTriggers: {} }
    : { viewIndexes: {}, viewTriggers: namedSet(viewTriggers(draft, place)) };
}

/** One that has a column, which a table need not have. */
function otherOf(draft: SourceDraft, world: World): Relation | undefined {
  const other = relationOf(draft, world);
  return other?.columns.size === 0 ? undefined : other;
}

function relationOf({ namespace, name }: SourceDraft, { relations }: World): Relation | undefined {
  const found = relations.find((relation) => relation.namespace === namespace && relation.name === name);
  return found ?? relations.find((relation) => relation.name === name) ?? relations[0];
}

function optionsOf(
  { options, hasOptions, materialized }: ViewDraft,
  isUpdatable: boolean,
  world: World,
): Pick<View, 'options'> {
  const fits = (name: string): boolean => {
    if (name === 'fillfactor') return materialized;
    if (name === 'check_option') return !materialized && isUpdatable;
    return !materialized && (name !== 'security_invoker' || world.has(POSTGRESQL_15));
  };
  const set = Object.entries(options).filter(([name, value]) => value !== undefined && fits(name));
  return hasOptions && set.length > 0 ? { options: namedSet(set as [string, string][]) } : {}; // those with a value
}

interface Contents extends TablePlace {
  readonly columns: ReadonlyMap<string, Column>;
}

function viewIndexes({ viewIndexes: drafts }: ViewDraft, place: Contents): [string, Index][] {
  return drafts.flatMap(([name, draft]): [string, Index][] => {
    const index = buildIndex(draft, place.columns, { ...place, name });
    return index !== null && place.world.claim('relation', place.namespace, name) ? [[name, index]] : [];
  });
}

/** In place of a row that can't be written, or before and after a statement. */
function viewTriggers({ viewTriggers: drafts }: ViewDraft, { columns, world }: Contents): [string, Trigger][] {
  return drafts.flatMap(([name, { insteadOf, ...trigger }]): [string, Trigger][] => {
    const called = functionOf(trigger, world);
    const events = trigger.events.filter((event) => event !== 'truncate');
    if (called === undefined || events.length === 0) return [];
    const updateOf = insteadOf || !events.includes('update') ? undefined : updatedColumns(trigger, columns);
    const built: Trigger = {
      timing: insteadOf ? 'instead of' : trigger.timing,
      events,
      ...(updateOf !== undefined && { updateOf }),
      ...(insteadOf && { forEach: 'row' }),
      ...(!insteadOf && trigger.when !== undefined && { when: constant(trigger.when, world) }),
      ...called,
      ...(trigger.comment !== undefined && { comment: trigger.comment }),
    };
    return [[name, built]];
  });
}

function constant(when: NonNullable<TriggerDraft['when']>, world: World): string {
  return conditionOf(when, () => undefined, { world });
}
