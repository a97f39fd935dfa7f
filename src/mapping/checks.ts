import { notSupported, unknownProperty } from '../errors/index.ts';
import type { Check } from '../schema/index.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/index.ts';
import type { EntityColumns } from './entity-columns.ts';
import type { CheckFacts, PropertyDescriptor } from './entity-descriptor.ts';
import { renderExpression } from './expression.ts';
import { generatedName } from './naming.ts';
import type { MappedEntity, MappingRun } from './mapped-entity.ts';
import { enumItems } from './scalar-column.ts';

type Named<Value> = readonly [name: string, value: Value];

/** The checks of an entity's own table: those it states, and those that hold text enums to their values. */
export function entityChecks(entity: MappedEntity, columns: EntityColumns, run: MappingRun): Named<Check>[] {
  return [
    ...entity.properties.flatMap((property) => enumCheck(property, entity, columns)),
    ...entity.properties.flatMap((property) => propertyCheck(property, { entity, columns, run })),
    ...entity.checks.flatMap((facts) => statedCheck(facts, { entity, columns, run })),
  ];
}

interface Surroundings {
  readonly entity: MappedEntity;
  readonly columns: EntityColumns;
  readonly run: MappingRun;
}

function enumCheck(property: PropertyDescriptor, entity: MappedEntity, columns: EntityColumns): Named<Check>[] {
  if (property.kind !== 'enum' || property.options.nativeEnumName !== undefined) return [];
  const [own] = columns.of(property, entity);
  const items = enumItems(property) ?? [];
  const texts = items.filter((item) => typeof item === 'string');
  const isText = texts.length > 0 && texts.length === items.length;
  if (own === undefined || !isText || ['json', 'jsonb'].includes(own.column.type)) return [];
  const labels = texts.map(quoteLiteral);
  const column = quoteIdentifier(own.name);
  const expression =
    own.column.dimensions === undefined
      ? `${column} in (${labels.join(', ')})`
      : `${column} <@ array[${labels.map((label) => `${label}::text`).join(', ')}]`;
  return [[generatedName(entity.table, [own.name], 'check'), { expression }]];
}

function propertyCheck(property: PropertyDescriptor, surroundings: Surroundings): Named<Check>[] {
  const { check } = property.options;
  if (check === undefined) return [];
  const place = property.place === undefined ? {} : { place: property.place };
  return statedCheck({ property: property.name, expression: check, ...place }, surroundings);
}

function statedCheck(facts: CheckFacts, { entity, columns, run }: Surroundings): Named<Check>[] {
  const { className } = entity.descriptor;
  const columnOf = (name: string): string | undefined => {
    const property = entity.properties.find((candidate) => candidate.name === name);
    return property === undefined ? undefined : columns.of(property, entity)[0]?.name;
  };
  const names = { namespace: entity.namespace, table: entity.table, column: columnOf };
  const expression = renderExpression(facts.expression, names, (name) =>
    run.problems.push(unknownProperty(className, name, facts.place)),
  ).trim();
  if (expression.toLowerCase().startsWith('exclude')) {
    run.problems.push(notSupported(`An exclusion constraint (${className})`, facts.place));
    return [];
  }
  const own = facts.property === undefined ? [] : [columnOf(facts.property) ?? facts.property];
  return [[facts.name ?? generatedName(entity.table, own, 'check'), { expression }]];
}
