import type { ClassMembers, MappedProperty } from '../class-members.ts';
import type { EntityColumns } from '../entity-columns.ts';
import type { ForeignKey } from '../../schema/index.ts';
import type { MappedEntity } from '../mapped-entity.ts';
import { generatedName } from '../naming.ts';

/** What the table of a class holds whose other members are in the table of its parent: its own, and the key of both. */
export function joinedMembers(own: ClassMembers, parent: MappedEntity): ClassMembers {
  const inherited = inheritedNames(parent);
  const key = parent.properties.filter(({ options }) => options.primary).map(joiningKey);
  return { ...own, properties: [...own.properties.filter(({ name }) => !inherited.has(name)), ...key] };
}

function inheritedNames({ properties, parent }: MappedEntity): Set<string> {
  const names = properties.map(({ name }) => name);
  return new Set(parent === undefined ? names : [...names, ...inheritedNames(parent)]);
}

/** The row above has made the value, and what else is said of it holds there. */
function joiningKey({ options, ...property }: MappedProperty): MappedProperty {
  const {
    generated: _generated,
    sequence: _sequence,
    index: _index,
    unique: _unique,
    check: _check,
    ...rest
  } = options;
  return { ...property, options: { ...rest, autoincrement: false, createForeignKeyConstraint: false } };
}

/** The foreign key from a row to the part of it that is in the table above. */
export function parentKey(entity: MappedEntity, columns: EntityColumns): (readonly [string, ForeignKey])[] {
  const { parent, table } = entity;
  if (parent === undefined) return [];
  const [own, above] = [entity, parent].map((side) => columns.ofPrimaryKey(side).map(({ name }) => name));
  if (own === undefined || above === undefined) return [];
  const references = { namespace: parent.namespace, table: parent.table, columns: above };
  return [
    [generatedName(table, own, 'foreign'), { columns: own, references, onDelete: 'cascade', onUpdate: 'cascade' }],
  ];
}
