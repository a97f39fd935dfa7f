import { findObject, lookup, namedSet, objectId, objectKey } from '../../schema/index.ts';
import type { ObjectId, Schema, Table } from '../../schema/index.ts';
import { copiedValues } from './copied-values.ts';
import { neededKeys } from '../order/dependencies.ts';
import { withOldForms } from '../mentions/expression-keys.ts';
import { nameOf, namespaceOf, newFormKey, rowsKey } from '../keys.ts';
import type { PlanContext } from '../operation.ts';
import { isTableElsewhere, placeOf } from '../partitions/partition-place.ts';
import type { CopyRows, DropParked, ParkedPartition, ParkTable, RebuildOperation } from './rebuild-operation.ts';
import { scratchNamespace } from './scratch-namespace.ts';
import { ownedSequenceKeys } from '../sequences/sequence.ts';
import { contents, createTable, namedBy, releasedBy } from '../tables/table-steps.ts';

type Id = ObjectId<'table'>;

/** What stands for the removal of a table that is made anew. */
export function rebuildSteps(id: Id, context: PlanContext): RebuildOperation[] {
  const whole = findObject(context.before, id);
  if (whole === undefined) return [];
  const { table, defaults, released } = withoutDefaults(whole, context.before);
  const owned = Object.keys(whole.columns).flatMap((name) =>
    ownedSequenceKeys(context, objectId('column', ...id.path, name)),
  );
  const drops = [...contents(id, { ...whole, foreignKeys: {} }), ...owned];
  const parked: ParkTable = {
    type: 'parkTable',
    id,
    phase: 'drop constraints',
    isForced: whole.rowSecurity === 'forced',
    defaults,
    sequences: ownedSequences(id, context).map(({ sequence }) => sequence),
    partitions: parkedPartitions(id, whole, context),
    effects: { drops, creates: [parkedKey(id)], releases: withOldForms(released) },
  };
  const after = findObject(context.after, id)?.columns ?? {};
  const lost = Object.entries(whole.columns).filter(
    ([name, { generated }]) => lookup(after, name) === undefined && generated === undefined,
  );
  // The new form is made while the old one is there: both have what both use.
  const shared = new Set([...drops, ...neededByNewForm(id, context)]);
  const releases = releasedBy(id, table, context).filter((key) => !shared.has(key));
  const mayRelease = namedBy(table, context).filter((key) => !shared.has(key));
  const drop: DropParked = {
    type: 'dropParked',
    id,
    phase: 'drop tables',
    lost: lost.map(([name]) => name),
    namespaces: [...new Set([scratchNamespace(id, 0), ...parked.partitions.map(({ scratch }) => scratch)])],
    effects: { needs: [copiedKey(id)], releases, mayRelease },
  };
  return [parked, drop];
}

function neededByNewForm(id: Id, context: PlanContext): readonly string[] {
  const table = findObject(context.after, id);
  if (table === undefined) return [];
  const { needs = [], mayNeed = [] } = createTable(id, table, context).effects;
  return [...needs, ...mayNeed];
}

/** The old form needs no defaults, and must not hold on to what is behind them. */
function withoutDefaults(table: Table, schema: Schema): { table: Table; defaults: string[]; released: string[] } {
  const named = Object.entries(table.columns).flatMap(([name, { default: value = '' }]) => {
    const keys = neededKeys(schema, value);
    return keys.length === 0 ? [] : [{ name, keys }];
  });
  const columns = namedSet(
    Object.entries(table.columns).map(([name, column]) => {
      const { default: _, ...rest } = column;
      return [name, named.some((one) => one.name === name) ? rest : column] as const;
    }),
  );
  return {
    table: { ...table, columns },
    defaults: named.map(({ name }) => name),
    released: named.flatMap(({ keys }) => keys),
  };
}

/** What follows `create table` for a table that is made anew. */
export function restSteps(id: Id, context: PlanContext): CopyRows[] {
  const [before, after] = [findObject(context.before, id), findObject(context.after, id)];
  if (before === undefined || after === undefined) return [];
  const partitions = Object.keys(after.partitions).map((name) => objectKey(objectId('partition', ...id.path, name)));
  const copied = copiedValues(id, context);
  const values = copied.map(({ column, value }) => [column, value] as const);
  const losses = copied.flatMap((one) => one.losses);
  const owned = ownedSequences(id, context).filter(({ sequence, column }) => {
    const owner = findObject(context.after, objectId('sequence', namespaceOf(id), sequence))?.ownedBy;
    return owner?.table === nameOf(id) && owner.column === column;
  });
  const effects = {
    alters: [rowsKey(id), newFormKey(id)],
    creates: [copiedKey(id)],
    needs: [objectKey(id), parkedKey(id), ...partitions],
  };
  return [{ type: 'copyRows', id, phase: 'create tables', before, after, values, losses, owned, effects }];
}

/** Sequences that a column of the table owns and that stay. */
function ownedSequences(id: Id, { before, after }: PlanContext): { sequence: string; column: string }[] {
  const sequences = Object.entries(lookup(before.namespaces, namespaceOf(id))?.sequences ?? {});
  const sorted = sequences.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([sequence, { ownedBy }]) => {
    const stays = findObject(after, objectId('sequence', namespaceOf(id), sequence)) !== undefined;
    return ownedBy?.table === nameOf(id) && stays ? [{ sequence, column: ownedBy.column }] : [];
  });
}

/** A name that two partitions may share has to be shared by two scratch namespaces too. */
function parkedPartitions(id: Id, { partitions }: Table, context: PlanContext): ParkedPartition[] {
  const namespaces = [namespaceOf(id)];
  return Object.keys(partitions)
    .toSorted()
    .flatMap((name) => {
      const partition = objectId('partition', ...id.path, name);
      if (isTableElsewhere(partition, context.before, context.after)) return [];
      const place = placeOf(context.before, partition);
      if (!namespaces.includes(namespaceOf(place))) namespaces.push(namespaceOf(place));
      return [{ place, scratch: scratchNamespace(id, namespaces.indexOf(namespaceOf(place))) }];
    });
}

function parkedKey(id: Id): string {
  return `old form of ${objectKey(id)}`;
}

function copiedKey(id: Id): string {
  return `copied rows of ${objectKey(id)}`;
}
