import type { Change } from '../../diff/index.ts';
import {
  EMPTY_NAMESPACE,
  EMPTY_TABLE,
  findObject,
  lookup,
  namedSet,
  objectId,
  objectKey,
  walkObject,
} from '../../schema/index.ts';
import type { Check, Column, Named, ObjectId, Schema, Table } from '../../schema/index.ts';
import { nameOf, namespaceOf, tableOf } from '../keys.ts';
import type { Sides } from '../operation.ts';
import { isTableElsewhere, placeOf } from './partition-place.ts';

/** Changes between two schemas. */
export interface Difference extends Sides {
  readonly changes: readonly Change[];
}

/**
 * A partition that becomes a table of its own and a table that becomes a partition keep their rows: they are told as a
 * table that is there before and after. On the side where it is a partition, it is a table as the partitioned table makes
 * its partitions. A partition that is one of another table instead is another one: its table had its name and its columns.
 */
export function movePartitions({ changes, before, after }: Difference): Difference {
  let result: Difference = { changes, before, after };
  for (const { id, verb } of changes) {
    if (id.kind !== 'partition' || verb === 'alter') continue;
    const partition = objectId('partition', ...id.path);
    const [here, there] = verb === 'remove' ? [before, after] : [after, before];
    if (!isTableElsewhere(partition, here, there)) continue;
    const place = placeOf(here, partition);
    const side = verb === 'remove' ? 'before' : 'after';
    result = retell(
      {
        ...result,
        [side]: withPlainForm(result[side], {
          id: partition,
          place,
          ...(verb === 'remove' && { becomes: findObject(after, place) }),
        }),
      },
      place,
    );
  }
  return result;
}

/** Tells the changes of one table again. */
function retell({ changes, before, after }: Difference, table: ObjectId<'table'>): Difference {
  const isWithin = ({ kind, path }: ObjectId): boolean =>
    kind !== 'namespace' && path[0] === table.path[0] && path[1] === table.path[1] && !OTHERS.has(kind);
  return { changes: [...changes.filter(({ id }) => !isWithin(id)), ...compare(table, before, after)], before, after };
}

/** Kinds beside tables, whose names are of another world or go another way. */
const OTHERS: ReadonlySet<ObjectId['kind']> = new Set([
  'enum',
  'domain',
  'composite',
  'range',
  'sequence',
  'routine',
  'view',
  'viewIndex',
  'viewTrigger',
]);

function compare(table: ObjectId<'table'>, before: Schema, after: Schema): Change[] {
  const [old, current] = [before, after].map((schema) => {
    const value = findObject(schema, table);
    const objects = value === undefined ? [] : walkObject(table, value);
    return new Map(objects.map((object) => [objectKey(object.id), object]));
  });
  const removed = [...(old ?? [])].filter(([key]) => !current?.has(key));
  const added = [...(current ?? [])].filter(([key]) => !old?.has(key));
  return [
    ...removed.map(([, { id }]): Change => ({ verb: 'remove', id })),
    ...added.map(([, { id }]): Change => ({ verb: 'add', id })),
    ...[...(old ?? [])].flatMap(([key, { id, value }]) => {
      const other = current?.get(key);
      return other === undefined ? [] : attributeChanges(id, value, other.value);
    }),
  ];
}

function attributeChanges(id: ObjectId, before: unknown, after: unknown): Change[] {
  const [old, current] = [before, after].map((value) => new Map(Object.entries(value as object))); // objects of the model
  const names = [...new Set([...(old?.keys() ?? []), ...(current?.keys() ?? [])])];
  return names
    .filter((name) => !(name in EMPTY_TABLE) && text(old?.get(name)) !== text(current?.get(name)))
    .map((attribute) => ({
      verb: 'alter',
      id,
      attribute,
      before: old?.get(attribute),
      after: current?.get(attribute),
    }));
}

function text(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? ''
  );
}

interface Moving {
  readonly id: ObjectId<'partition'>;
  readonly place: ObjectId<'table'>;
  /** The table that it becomes. */
  readonly becomes?: Table | undefined;
}

function withPlainForm(schema: Schema, { id, place, becomes }: Moving): Schema {
  const [owner, partition] = [findObject(schema, tableOf(id)), findObject(schema, id)];
  if (owner === undefined || partition === undefined) return schema;
  const name = namespaceOf(place);
  const namespace = lookup(schema.namespaces, name) ?? EMPTY_NAMESPACE;
  const columns = inheritedColumns(owner);
  const comment = partition.comment === undefined ? {} : { comment: partition.comment };
  const checks = inheritedChecks(owner, becomes);
  const plain: Table = { ...EMPTY_TABLE, ...comment, columns, checks };
  const tables = namedSet([...Object.entries(namespace.tables), [nameOf(place), plain]]);
  return { ...schema, namespaces: namedSet([...Object.entries(schema.namespaces), [name, { ...namespace, tables }]]) };
}

/**
 * A partition as its table makes it has the same columns and checks. The rest comes and goes with its being one, defaults
 * from the sequences of the table too.
 */
function inheritedColumns({ columns }: Table): Named<Column> {
  return namedSet(
    Object.entries(columns).map(([name, column]) => {
      const { serial: _, identity: __, sequence: ___, comment: ____, ...rest } = column;
      return [name, rest] as const;
    }),
  );
}

/**
 * A partition that was made later than a check that is not valid has a valid one, which PostgreSQL cannot forget: the check
 * of the table is made anew.
 */
function inheritedChecks({ checks }: Table, table: Table | undefined): Named<Check> {
  return namedSet(
    Object.entries(checks).map(([name, { comment: _, ...check }]) => {
      const isNotValid = check.notValid === true && lookup(table?.checks ?? {}, name)?.notValid === true;
      return [name, isNotValid ? { ...check, expression: '' } : check] as const;
    }),
  );
}
