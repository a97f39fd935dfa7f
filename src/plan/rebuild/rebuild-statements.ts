import { lookup } from '../../schema/index.ts';
import type { Column, ObjectId } from '../../schema/index.ts';
import { quoteIdentifier, quoteList, quoteLiteral, quoteName } from '../../sql/index.ts';
import { rememberGrants } from '../replacements/keep-grants.ts';
import { displayName, nameOf, namespaceOf } from '../keys.ts';
import type { CopyRows, ParkTable, RebuildOperation } from './rebuild-operation.ts';
import { scratchNamespace } from './scratch-namespace.ts';
import { advanceSequence } from '../sequences/sequence.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';

type Id = ObjectId<'table'>;

export function rebuildStatements(step: RebuildOperation): Statement[] {
  switch (step.type) {
    case 'parkTable':
      return parkStatements(step);
    case 'copyRows':
      return copyStatements(step);
    case 'dropParked': {
      const loses = step.lost.map((name) => `the values of column ${displayName(step.id)}.${name}`).join(', ');
      const drop = `drop table ${parkedName(step.id)};`;
      return [
        loses === '' ? statement(drop) : statement(drop, { loses }),
        ...step.namespaces.map((name) => statement(`drop schema ${quoteIdentifier(name)};`)),
      ];
    }
  }
}

function parkedName(id: Id): string {
  return quoteName(scratchNamespace(id, 0), nameOf(id));
}

function parkStatements({ id, isForced, defaults, partitions, sequences }: ParkTable): Statement[] {
  const [namespace, name] = [namespaceOf(id), quoteName(namespaceOf(id), nameOf(id))];
  const own = scratchNamespace(id, 0);
  const moves = [
    { relation: name, scratch: own },
    ...partitions.map(({ place, scratch }) => ({ relation: quoteName(namespaceOf(place), nameOf(place)), scratch })),
  ];
  return [
    rememberGrants({ keyword: 'table', name }),
    // Otherwise the owner would copy only the rows that the policies show.
    ...(isForced ? [statement(`alter table ${name} no force row level security;`)] : []),
    ...sequences.map((sequence) => statement(`alter sequence ${quoteName(namespace, sequence)} owned by none;`)),
    ...defaults.map((column) => statement(`alter table ${name} alter column ${quoteIdentifier(column)} drop default;`)),
    ...[...new Set(moves.map(({ scratch }) => scratch))].map((scratch) =>
      statement(`create schema ${quoteIdentifier(scratch)};`),
    ),
    ...moves.map(({ relation, scratch }) =>
      statement(`alter table ${relation} set schema ${quoteIdentifier(scratch)};`),
    ),
  ];
}

function copyStatements({ id, before, after, values, losses, owned }: CopyRows): Statement[] {
  const name = quoteName(namespaceOf(id), nameOf(id));
  const columns = values.length === 0 ? '' : ` ${quoteList(values.map(([column]) => column))}`;
  const overriding = values.some(([column]) => lookup(after.columns, column)?.identity !== undefined)
    ? ' overriding system value'
    : '';
  const list = values.length === 0 ? '' : ` ${values.map(([, value]) => value).join(', ')}`;
  const insert = `insert into ${name}${columns}${overriding} select${list} from ${parkedName(id)};`;
  const moved = values.flatMap(([column]) =>
    moveSequence(id, column, [lookup(before.columns, column), lookup(after.columns, column)]),
  );
  const owners = owned.map(({ sequence, column }) =>
    statement(`alter sequence ${quoteName(namespaceOf(id), sequence)} owned by ${name}.${quoteIdentifier(column)};`),
  );
  // A table that waits for the end to be looked at cannot be altered any more.
  const waits = [...Object.values(after.primaryKey), ...Object.values(after.uniques)].some(
    ({ deferrable }) => deferrable === 'deferred',
  );
  const first = waits ? [statement('set constraints all immediate;')] : [];
  const copy = losses.length === 0 ? statement(insert) : statement(insert, { loses: losses.join(', ') });
  return [...first, copy, ...moved, ...owners];
}

/** The sequence of a serial or identity column goes on where the old one stood. */
function moveSequence(
  id: Id,
  column: string,
  [before, after]: readonly [Column | undefined, Column | undefined],
): Statement[] {
  if (after === undefined || !ownsSequence(after)) return [];
  const table = { namespace: namespaceOf(id), name: nameOf(id) };
  const form = ({ type, sequence }: Column): string =>
    JSON.stringify([type, Object.entries(sequence ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
  if (before === undefined || !ownsSequence(before) || form(before) !== form(after)) {
    return [statement(advanceSequence(table, column, { type: after.type, ...after.sequence }))];
  }
  const sequenceOf = (relation: string): string =>
    `pg_get_serial_sequence(${quoteLiteral(relation)}, ${quoteLiteral(column)})`;
  const [current, old] = [sequenceOf(quoteName(table.namespace, table.name)), sequenceOf(parkedName(id))];
  return [statement(`select setval(${current}, nextval(${old}), false);`)];
}

function ownsSequence({ serial, identity }: Column): boolean {
  return serial !== undefined || identity !== undefined;
}
