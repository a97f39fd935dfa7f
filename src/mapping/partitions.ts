import { partitionInvalid, unknownProperty } from '../errors/index.ts';
import type { Place } from '../errors/index.ts';
import type { IndexKey, Partition, PartitionKey, Table } from '../schema/index.ts';
import type { PartitionByFacts, PartitionFacts } from './declaration-facts.ts';
import { distinctSet } from './distinct-set.ts';
import { entityText } from './entity-text.ts';
import type { EntitySurroundings } from './entity-text.ts';
import { splitTableName } from './mapped-entity.ts';
import type { MappedEntity } from './mapped-entity.ts';
import { partitionFaults } from './partition-faults.ts';
import type { SchemaBuilder } from './schema-builder.ts';
import { identifierIn, splitList, withoutParentheses } from './sql-pieces.ts';

interface PartitionSite extends EntitySurroundings {
  readonly builder: SchemaBuilder;
}

/** How an entity's table is divided, and into what; the namespaces of the parts are added to the schema. */
export function partitioning(
  table: Table,
  entity: MappedEntity,
  site: PartitionSite,
): Pick<Table, 'partitionBy' | 'partitions'> {
  const { options, className } = entity.descriptor;
  const { partitionBy: facts } = options;
  if (facts === undefined) return { partitions: {} };
  const { place = entity.descriptor.place } = facts;
  const keys = facts.keys.flatMap((expression) => {
    return splitList(entityText(expression, entity, { ...site, place })).flatMap((piece) =>
      partitionKey(piece, entity, { ...site, place }),
    );
  });
  const partitionBy: PartitionKey = { strategy: facts.type, keys };
  for (const fault of partitionFaults({ ...table, partitionBy })) {
    site.run.problems.push(partitionInvalid(className, fault, place));
  }
  return { partitionBy, partitions: distinctSet('partition', parts(facts, entity, site), { entity, run: site.run }) };
}

/** A property, a column, or an expression. */
function partitionKey(
  piece: string,
  entity: MappedEntity,
  { columns, run, place }: EntitySurroundings & { readonly place: Place | undefined },
): IndexKey[] {
  const name = identifierIn(piece);
  if (name === undefined) return [{ expression: withoutParentheses(piece) }];
  const property = entity.properties.find((candidate) => candidate.name === name);
  if (property !== undefined) return columns.of(property, entity).map((column) => column.name);
  const all = entity.properties.flatMap((candidate) => columns.of(candidate, entity));
  if (all.some((column) => column.name === name)) return [name];
  run.problems.push(unknownProperty(entity.descriptor.className, name, place));
  return [];
}

function parts(
  { type, partitions }: PartitionByFacts,
  entity: MappedEntity,
  { builder }: PartitionSite,
): (readonly [string, Partition])[] {
  const list =
    typeof partitions === 'number' ? Array.from({ length: partitions }, (): PartitionFacts => ({})) : partitions;
  return list.map((facts, number) => {
    const [namespace = entity.namespace, name] = splitTableName(facts.name ?? `${entity.table}_${number}`);
    builder.addNamespace(namespace);
    return [
      name,
      {
        bound: type === 'hash' ? `for values with (modulus ${list.length}, remainder ${number})` : boundOf(facts),
        ...(namespace !== entity.namespace && { namespace }),
        ...(facts.comment !== undefined && { comment: facts.comment }),
      },
    ];
  });
}

const BOUND = 'for values ';

/** The bound as PostgreSQL wants it; what comes before the values may be left out. */
function boundOf({ values = '' }: PartitionFacts): string {
  const text = values.trim();
  if (text.toLowerCase() === 'default') return 'default';
  return text.toLowerCase().startsWith(BOUND) ? BOUND + text.slice(BOUND.length).trimStart() : BOUND + text;
}
