import { columnCountMismatch, polymorphicKeys } from '../../errors/index.ts';
import type { MappedProperty } from '../class-members.ts';
import { byName } from '../classes.ts';
import { propertyLabel, standardName } from '../column-names.ts';
import type { EntityColumns, NamedColumn } from '../entity-columns.ts';
import type { PropertyFacts } from '../property-descriptor.ts';
import { mappedType } from '../mapped-types.ts';
import type { MappedEntity, MappingRun } from '../mapped-entity.ts';
import { underscore } from '../naming.ts';

/** Whether a relation leads to rows of several tables: which one, a column of its own says, and no foreign key can hold it. */
export function isPolymorphic({ options }: { readonly options: PropertyFacts }): boolean {
  return options.targets !== undefined || options.discriminator !== undefined || options.polymorphic === true;
}

/** What the columns of a polymorphic relation begin with. */
export function polymorphicBase(property: MappedProperty): string {
  const { discriminator } = property.options;
  return discriminator === undefined
    ? standardName(property)
    : underscore((property.embedded?.prefix ?? '') + discriminator);
}

/** The text that says which table a row is in. */
export function discriminatorColumn({ length = 255 }: PropertyFacts): NamedColumn['column'] {
  return { type: mappedType('string', { length }) ?? 'text' };
}

interface Surroundings {
  readonly entity: MappedEntity;
  readonly targets: readonly MappedEntity[];
  readonly columns: EntityColumns;
  readonly run: MappingRun;
}

/** The key that the tables have in common; where their types differ, one column cannot hold them all. */
export function commonKey(
  property: MappedProperty,
  { entity, targets, columns, run }: Surroundings,
): readonly NamedColumn[] {
  const [first, ...others] = targets.toSorted((a, b) => byName(a.descriptor, b.descriptor));
  if (first === undefined) return [];
  const key = columns.ofPrimaryKey(first);
  const types = (target: MappedEntity): string =>
    JSON.stringify(columns.ofPrimaryKey(target).map(({ column: { type, typeNamespace } }) => [type, typeNamespace]));
  const other = others.find((target) => types(target) !== types(first));
  if (other !== undefined) {
    const label = propertyLabel(property, entity.descriptor.className);
    run.problems.push(polymorphicKeys(label, [first.descriptor.className, other.descriptor.className], property.place));
  }
  return key;
}

/** The columns of a to-one relation with several targets: the discriminator, then the key. */
export function polymorphicColumns(property: MappedProperty, surroundings: Surroundings): readonly NamedColumn[] {
  const { options } = property;
  const key = commonKey(property, surroundings);
  if (key.length === 0) return [];
  const base = polymorphicBase(property);
  const standard = [`${base}_type`, ...key.map(({ name }) => `${base}_${name}`)];
  const names = givenNames(options, standard) ?? standard;
  if (names.length !== standard.length) {
    const label = propertyLabel(property, surroundings.entity.descriptor.className);
    const counts = { found: names.length, expected: standard.length };
    surroundings.run.problems.push(columnCountMismatch(label, counts, property.place));
  }
  return [discriminatorColumn(options), ...key.map(({ column }) => column)].map((column, index) => ({
    name: names[index] ?? property.name,
    column,
  }));
}

/** Join columns name those of the key alone. */
function givenNames(
  { columnNames, joinColumns }: PropertyFacts,
  standard: readonly string[],
): readonly string[] | undefined {
  if (joinColumns?.length === standard.length - 1) return [standard[0] ?? '', ...joinColumns];
  return columnNames;
}
