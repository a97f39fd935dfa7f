import { namedSet } from '../schema/index.ts';
import type { Named, PrimaryKey } from '../schema/index.ts';
import type { EntitySurroundings } from './entity-text.ts';
import { generatedName } from './naming.ts';
import type { MappedEntity } from './mapped-entity.ts';

/** The primary key of an entity's table; none where the entity does not want one. */
export function primaryKeyOf(entity: MappedEntity, { columns }: EntitySurroundings): Named<PrimaryKey> {
  const { primaryKey: facts = {} } = entity.descriptor.options;
  const keys = columns.ofPrimaryKey(entity).map(({ name }) => name);
  if (facts === false || keys.length === 0) return {};
  const { name = generatedName(entity.table, [], 'primary'), include, deferMode, storageParameters, comment } = facts;
  return namedSet([
    [
      name,
      {
        columns: keys,
        ...(include !== undefined && { include: columns.named(include, entity).map((column) => column.name) }),
        ...(deferMode !== undefined && { deferrable: deferMode }),
        ...(storageParameters !== undefined && { storageParameters }),
        ...(comment !== undefined && { comment }),
      },
    ],
  ]);
}
