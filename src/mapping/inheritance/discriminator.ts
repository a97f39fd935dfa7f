import type { ClassMembers, MappedProperty } from '../class-members.ts';
import { byName } from '../classes.ts';
import type { EntityDescriptor, EntityFacts } from '../entity-descriptor.ts';
import { underscore } from '../naming.ts';

/** A value of the discriminator with the class it stands for. */
export type DiscriminatorValue = readonly [value: string, className: string];

/** What tells the rows of classes apart: listed by the root, else given by each class, else the name of its class. */
export function discriminatorValues(
  root: EntityFacts,
  classes: readonly EntityDescriptor[],
): readonly DiscriminatorValue[] {
  if (root.discriminatorMap !== undefined) return Object.entries(root.discriminatorMap);
  return classes
    .filter(({ abstract }) => !abstract)
    .toSorted(byName)
    .map(({ className, options }) => [String(options.discriminatorValue ?? underscore(className)), className]);
}

/** Completes the property of the discriminator, or adds it: by itself it is a text that is indexed and checked. */
export function withDiscriminator(
  members: ClassMembers,
  root: EntityFacts,
  values: readonly DiscriminatorValue[],
): ClassMembers {
  const name = root.discriminatorColumn;
  if (name === undefined) return members;
  const items = [...new Set(values.map(([value]) => value))];
  const found = members.properties.find((property) => property.name === name);
  if (found === undefined) return { ...members, properties: [...members.properties, discriminator(root, items)] };
  const complete = { ...found, options: { ...found.options, items: found.options.items ?? items } };
  const indexed = { ...complete, options: { ...complete.options, index: found.options.index ?? true } };
  return { ...members, properties: members.properties.map((property) => (property === found ? indexed : property)) };
}

function discriminator(
  { discriminatorColumn: name = '', discriminatorField }: EntityFacts,
  items: string[],
): MappedProperty {
  const column = discriminatorField === undefined ? {} : { columnNames: [discriminatorField] };
  return { name, kind: 'enum', options: { items, index: true, ...column } };
}
