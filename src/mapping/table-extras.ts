import { partitionInvalid } from '../errors/index.ts';
import type { Table } from '../schema/index.ts';
import { distinctSet } from './distinct-set.ts';
import type { EntitySurroundings } from './entity-text.ts';
import type { MappedEntity } from './mapped-entity.ts';
import { partitioning } from './partitions.ts';
import { entityPolicies, rowSecurity } from './policies.ts';
import type { SchemaBuilder } from './schema-builder.ts';
import { addTriggers } from './triggers.ts';

/** Adds to a table what an entity says beyond columns, keys, indexes and checks. */
export function withExtras(
  table: Table,
  entity: MappedEntity,
  surroundings: EntitySurroundings & { readonly builder: SchemaBuilder },
): Table {
  const { unlogged, storageParameters, partitionBy } = entity.descriptor.options;
  const { run, builder } = surroundings;
  const owner = { entity, run };
  const { className, place } = entity.descriptor;
  if (partitionBy !== undefined && unlogged === true) {
    run.problems.push(partitionInvalid(className, 'A partitioned table is never unlogged.', place));
  }
  if (partitionBy !== undefined && storageParameters !== undefined) {
    run.problems.push(partitionInvalid(className, 'A partitioned table stores nothing: it has no parameters.', place));
  }
  return {
    ...table,
    ...(unlogged === true && { unlogged }),
    ...(storageParameters !== undefined && { storageParameters }),
    ...rowSecurity(entity),
    ...partitioning(table, entity, surroundings),
    triggers: distinctSet('trigger', addTriggers(entity, { ...surroundings, builder }), owner),
    policies: distinctSet('policy', entityPolicies(entity, surroundings), owner),
  };
}
