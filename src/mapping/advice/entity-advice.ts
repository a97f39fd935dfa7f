import { adviceMisplaced } from '../../errors/index.ts';
import type { Problem } from '../../errors/index.ts';
import type { ColumnAdvice } from '../../schema/index.ts';
import type { MappedProperty } from '../class-members.ts';
import { propertyLabel } from '../column-names.ts';
import { entityText } from '../entity-text.ts';
import type { EntitySurroundings } from '../entity-text.ts';
import type { Expression } from '../expression-parts.ts';
import { isView } from '../mapped-entity.ts';
import type { MappedEntity } from '../mapped-entity.ts';
import { generatedName, underscore } from '../naming.ts';
import { formerColumns } from './former-columns.ts';

/** Collects what an entity says of its table and of the columns in it. */
export function adviseEntity(entity: MappedEntity, surroundings: EntitySurroundings): void {
  const { namespace, table, descriptor } = entity;
  const { advice } = surroundings.run;
  const { renamedFrom, primaryKey = {} } = descriptor.options;
  if (renamedFrom !== undefined) {
    const { name } = renamedFrom;
    const names = name.includes('.') ? [name] : [name, underscore(name)];
    advice.renamedInNamespace({ kind: isView(entity) ? 'view' : 'table', to: [namespace, table] }, names, renamedFrom);
  }
  if (isView(entity)) return;
  if (primaryKey !== false) {
    const key = primaryKey.name ?? generatedName(table, [], 'primary');
    advice.renamed('primaryKey', [namespace, table, key], primaryKey.renamedFrom);
  }
  for (const property of entity.properties) adviseProperty(property, entity, surroundings);
}

function adviseProperty(property: MappedProperty, entity: MappedEntity, surroundings: EntitySurroundings): void {
  const { options, embedded } = property;
  const { renamedFrom, using, backfill } = options;
  if ((renamedFrom ?? using ?? backfill ?? embedded?.formerPrefixes) === undefined) return;
  const { columns, run } = surroundings;
  const own = columns.of(property, entity).map(({ name }) => name);
  if (renamedFrom !== undefined && own.length === 0 && property.kind !== 'manyToMany') {
    run.problems.push(misplaced('renamedFrom', property, entity));
  }
  const former = renamedFrom ?? (embedded?.formerPlace === undefined ? {} : { place: embedded.formerPlace });
  for (const name of own) {
    const to = [entity.namespace, entity.table, name];
    run.advice.renamedFromOneOf({ kind: 'column', to }, formerColumns(property, name), former);
  }
  const [column] = own;
  const sql = valueSql(property, entity, surroundings);
  const [option] = Object.keys(sql);
  if (option === undefined) return;
  if (column === undefined || own.length > 1) run.problems.push(misplaced(option, property, entity));
  else run.advice.column([entity.namespace, entity.table, column], sql);
}

function valueSql(
  { options: { using, backfill }, place }: MappedProperty,
  entity: MappedEntity,
  surroundings: EntitySurroundings,
): ColumnAdvice {
  const text = (expression: Expression): string => entityText(expression, entity, { ...surroundings, place });
  return {
    ...(using !== undefined && { using: text(using) }),
    ...(backfill !== undefined && { backfill: text(backfill) }),
  };
}

function misplaced(option: string, property: MappedProperty, { descriptor }: MappedEntity): Problem {
  return adviceMisplaced(propertyLabel(property, descriptor.className), option, property.place);
}
