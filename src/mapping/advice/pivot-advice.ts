import type { MappedProperty } from '../class-members.ts';
import { standardName } from '../column-names.ts';
import type { EntitySurroundings } from '../entity-text.ts';
import { splitTableName } from '../mapped-entity.ts';
import type { MappedEntity } from '../mapped-entity.ts';
import { underscore } from '../naming.ts';

/**
 * Collects what the table between two entities may have been called: as the relation says, and as it follows from the
 * names that the relation and its entity had.
 */
export function advisePivot(
  property: MappedProperty,
  pivot: { readonly namespace: string; readonly name: string },
  { entity, run }: Pick<EntitySurroundings, 'run'> & { readonly entity: MappedEntity },
): void {
  const { renamedFrom, pivotTable } = property.options;
  const table = entity.descriptor.options.renamedFrom?.name;
  const [, ownTable = entity.table] = table === undefined ? [] : splitTableName(table);
  const relation = renamedFrom === undefined ? standardName(property) : underscore(renamedFrom.name);
  const to = [pivot.namespace, pivot.name];
  const standard = pivotTable === undefined ? [`${ownTable}_${relation}`, `${underscore(ownTable)}_${relation}`] : [];
  if (renamedFrom !== undefined) {
    const names = [...standard, `${entity.table}_${relation}`, renamedFrom.name];
    run.advice.renamedInNamespace({ kind: 'table', to }, names, renamedFrom);
  } else if (table !== undefined) {
    run.advice.renamedFromOneOf({ kind: 'table', to }, standard);
  }
}

/** Collects what the columns that point to an entity may have been called: they are named after it. */
export function advisePivotColumns(
  names: readonly string[],
  table: readonly [string, string],
  { entity, run }: Pick<EntitySurroundings, 'run'> & { readonly entity: MappedEntity },
): void {
  const former = entity.descriptor.options.renamedFrom;
  if (former === undefined) return;
  const [, old] = splitTableName(former.name);
  for (const name of names) {
    const base = [underscore(entity.rootName), entity.table].find((one) => name.startsWith(one));
    const candidates = base === undefined ? [] : [underscore(old), old].map((one) => one + name.slice(base.length));
    run.advice.renamedFromOneOf({ kind: 'column', to: [...table, name] }, candidates);
  }
}
