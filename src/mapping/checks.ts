import type { Check, Exclusion } from '../schema/index.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/index.ts';
import type { MappedProperty, Placed } from './class-members.ts';
import { withEntityNames } from './embedded/own-names.ts';
import type { EntityColumns } from './entity-columns.ts';
import type { CheckFacts } from './entity-descriptor.ts';
import type { PropertyDescriptor } from './property-descriptor.ts';
import { mentionedColumn } from './entity-names.ts';
import { entityText } from './entity-text.ts';
import { entityExclusions, exclusionOf, isExclusion } from './exclusions.ts';
import { generatedName } from './naming.ts';
import type { MappedEntity, MappingRun } from './mapped-entity.ts';
import { enumItems } from './scalar-column.ts';

type Named<Value> = readonly [name: string, value: Value];

/** What keeps rows out of an entity's own table. */
export interface CheckSet {
  readonly checks: readonly Named<Check>[];
  readonly exclusions: readonly Named<Exclusion>[];
}

/** The checks and exclusion constraints of an entity: those it states, and those that hold text enums to their values. */
export function entityChecks(entity: MappedEntity, columns: EntityColumns, run: MappingRun): CheckSet {
  const checks = entity.properties.flatMap((property) => enumCheck(property, entity, columns));
  const exclusions = entityExclusions(entity, { columns, run });
  for (const facts of [...entity.properties.flatMap(propertyCheck), ...entity.checks]) {
    const [name, check] = statedCheck(facts, { entity, columns, run });
    const kind = isExclusion(check.expression) ? 'exclusion' : 'check';
    run.advice.renamed(kind, [entity.namespace, entity.table, name], facts.renamedFrom);
    if (kind === 'exclusion') exclusions.push([name, exclusionOf(check.expression, check.comment)]);
    else checks.push([name, check]);
  }
  return { checks, exclusions };
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

function propertyCheck({ name, options: { check }, place, embedded }: MappedProperty): Placed<CheckFacts>[] {
  if (check === undefined) return [];
  const facts = { property: name, expression: check, ...(place !== undefined && { place }) };
  return [{ ...facts, ...(embedded !== undefined && { within: embedded }) }];
}

function statedCheck(facts: Placed<CheckFacts>, { entity, columns, run }: Surroundings): Named<Check> {
  const { property, within, place, notValid, noInherit, comment } = facts;
  const expression = entityText(withEntityNames(facts.expression, within, { entity, columns }), entity, {
    columns,
    run,
    place,
  });
  const column = property === undefined ? undefined : mentionedColumn(property, entity, columns);
  const own = typeof column === 'string' ? [column] : [...((property ?? within?.path)?.split('.') ?? [])];
  return [
    facts.name ?? generatedName(entity.table, own, 'check'),
    {
      expression,
      ...(notValid === true && { notValid }),
      ...(noInherit === true && { noInherit }),
      ...(comment !== undefined && { comment }),
    },
  ];
}
