import { findObject, namedSet, objectKey } from '../../schema/index.ts';
import type { ObjectId, Partition, Schema } from '../../schema/index.ts';
import {
  columnKeys,
  displayName,
  fewerColumnsKey,
  fragmentName,
  nameOf,
  namespaceKey,
  namespaceOf,
  rowsKey,
  tableKey,
  tableOf,
} from '../keys.ts';
import type { Effects, ObjectRule, PlanContext } from '../operation.ts';
import type { AttachPartition, CommentPartition, PartitionOperation } from '../partitions/partition-operation.ts';
import { isReferenced, isTableElsewhere, placeOf } from '../partitions/partition-place.ts';
import { partitionStatements } from '../partitions/partition-statements.ts';
import { partitionNames } from '../tables/table-steps.ts';

type Id = ObjectId<'partition'>;

function names(place: ObjectId<'table'>): string[] {
  return partitionNames(namespaceOf(place), nameOf(place));
}

function comment(id: Id, place: ObjectId<'table'>, text: string | undefined): CommentPartition {
  return { type: 'commentPartition', id, phase: 'comment', place, comment: text, effects: { needs: [objectKey(id)] } };
}

function serialColumns(schema: Schema, table: ObjectId<'table'>): string[] {
  const columns = Object.entries(findObject(schema, table)?.columns ?? {});
  return columns.filter(([, { serial }]) => serial === true).map(([name]) => name);
}

/** What must be as the partitioned table wants it before a table can become its partition. */
function attachNeeds(id: Id, place: ObjectId<'table'>, { after }: PlanContext): string[] {
  return [tableOf(id), place].flatMap((table) => {
    const { columns = {}, checks = {} } = findObject(after, table) ?? {};
    return [
      fewerColumnsKey(table),
      ...columnKeys(table, Object.keys(columns)),
      ...Object.keys(checks).map((name) => objectKey({ kind: 'check', path: [...table.path, name] })),
    ];
  });
}

function attach(id: Id, partition: Partition, context: PlanContext): AttachPartition {
  const place = placeOf(context.after, id);
  const isRebuilt = context.isAdded(place) && context.isRemoved(place);
  const effects: Effects = {
    creates: [objectKey(id), rowsKey(tableOf(id))],
    drops: isRebuilt ? [] : [objectKey(place)],
    needs: [tableKey(id), rowsKey(place), ...attachNeeds(id, place, context)],
  };
  const serials = serialColumns(context.after, tableOf(id));
  return { type: 'attachPartition', id, phase: 'change partitions', place, partition, serials, effects };
}

function create(id: Id, partition: Partition, context: PlanContext): PartitionOperation {
  const [place, table] = [placeOf(context.after, id), tableOf(id)];
  const columns = findObject(context.after, table)?.columns ?? {};
  const effects: Effects = {
    creates: [objectKey(id), ...names(place), rowsKey(table)],
    needs: [tableKey(id), namespaceKey(place), ...columnKeys(table, Object.keys(columns))],
  };
  if (context.isAdded(table))
    return { type: 'createPartition', id, phase: 'create tables', place, partition, statistics: {}, effects };
  const statistics = namedSet(
    Object.entries(columns).flatMap(([name, { statistics: target }]) =>
      target === undefined ? [] : [[name, target] as const],
    ),
  );
  return { type: 'createPartition', id, phase: 'change partitions', place, partition, statistics, effects };
}

/**
 * Lets go of the rows, and takes them again with the new bound. What changes in the table has changed before: between the
 * two it would not reach the partition.
 */
function rebind(id: Id, partition: Partition, context: PlanContext): PartitionOperation[] {
  const place = placeOf(context.after, id);
  const needs = [objectKey(id), ...attachNeeds(id, place, context)];
  const unbind = { drops: [rowsKey(tableOf(id))], needs };
  const bind = { creates: [rowsKey(tableOf(id))], needs };
  return [
    { type: 'unbindPartition', id, phase: 'change partitions', place, effects: unbind },
    { type: 'attachPartition', id, phase: 'change partitions', place, partition, effects: bind },
  ];
}

/** @see https://www.postgresql.org/docs/current/sql-createtable.html "PARTITION OF" */
export const partitionRule: ObjectRule<'partition', PartitionOperation> = {
  kind: 'partition',

  add(id, context) {
    const partition = findObject(context.after, id);
    if (partition === undefined) return [];
    const place = placeOf(context.after, id);
    if (isTableElsewhere(id, context.after, context.before)) return [attach(id, partition, context)];
    const comments = partition.comment === undefined ? [] : [comment(id, place, partition.comment)];
    return [create(id, partition, context), ...comments];
  },

  remove(id, context) {
    const place = placeOf(context.before, id);
    const [key, rows] = [objectKey(id), rowsKey(tableOf(id))];
    if (isTableElsewhere(id, context.before, context.after)) {
      const effects = { drops: [key, rows], releases: [tableKey(id)] };
      const serials = serialColumns(context.before, tableOf(id));
      return [{ type: 'detachPartition', id, phase: 'detach partitions', place, serials, effects }];
    }
    if (context.isRemoved(tableOf(id))) return [];
    const effects = { drops: [key, ...names(place), rows], releases: [tableKey(id), namespaceKey(place)] };
    const referenced = [context.before, context.after].some((schema) => isReferenced(schema, tableOf(id)));
    return [{ type: 'dropPartition', id, phase: 'drop tables', place, isReferenced: referenced, effects }];
  },

  alter(id, changes, context) {
    const partition = findObject(context.after, id);
    if (partition === undefined) return [];
    const [from, place] = [placeOf(context.before, id), placeOf(context.after, id)];
    const attributes = changes.map(({ attribute }) => attribute);
    const moved: Effects = {
      alters: [objectKey(id)],
      drops: names(from),
      creates: names(place),
      needs: [namespaceKey(place)],
      releases: [namespaceKey(from)],
    };
    return [
      ...(attributes.includes('namespace')
        ? [{ type: 'movePartition', id, phase: 'change partitions', place, from, effects: moved } as const]
        : []),
      ...(attributes.includes('bound') ? rebind(id, partition, context) : []),
      ...(attributes.includes('comment') ? [comment(id, place, partition.comment)] : []),
    ];
  },

  // Rows that keys point to cannot leave.
  disturbs: (change) => (change.verb === 'alter' && change.attribute === 'bound' ? [rowsKey(tableOf(change.id))] : []),
  uses: null,
  typeBinding: () => 'none',
  statements: partitionStatements,

  describe(step) {
    const [name, table] = [displayName(step.place), displayName(tableOf(step.id))];
    switch (step.type) {
      case 'createPartition':
      case 'attachPartition':
        return `${VERBS[step.type]} partition ${name} of ${table} ${step.partition.bound}`;
      case 'movePartition':
        return `move partition ${displayName(step.from)} of ${table} to ${name}`;
      default:
        return `${VERBS[step.type]} partition ${name} of ${table}`;
    }
  },

  nameFragment(step) {
    const verb = FRAGMENTS[step.type];
    return verb === null ? null : `${verb}_${fragmentName(step.place)}`;
  },
};

const VERBS = {
  createPartition: 'create',
  attachPartition: 'attach',
  dropPartition: 'drop',
  detachPartition: 'detach',
  unbindPartition: 'detach',
  commentPartition: 'comment on',
};

const FRAGMENTS = {
  createPartition: 'create',
  attachPartition: 'attach',
  dropPartition: 'drop',
  detachPartition: 'detach',
  unbindPartition: null,
  movePartition: 'move',
  commentPartition: 'comment',
};
