import type { ObjectId } from '../../schema/index.ts';
import { quoteIdentifier, quoteLiteral, quoteName } from '../../sql/index.ts';
import { commentOn } from '../comment.ts';
import { detachSql } from './detach-partition.ts';
import { displayName, nameOf, namespaceOf, tableNameOf, tableSql } from '../keys.ts';
import type { PartitionOperation } from './partition-operation.ts';
import { sequenceName } from '../sequences/sequence.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';

/** @see https://www.postgresql.org/docs/current/ddl-partitioning.html */
export function partitionStatements(step: PartitionOperation): Statement[] {
  const [table, name] = [tableSql(step.id), quoteName(namespaceOf(step.place), nameOf(step.place))];
  const alter = (column: string, action: string): Statement =>
    statement(`alter table ${name} alter column ${quoteIdentifier(column)} ${action};`);
  const detach = statement(`alter table ${table} detach partition ${name};`);
  switch (step.type) {
    case 'createPartition':
      return [
        statement(`create table ${name} partition of ${table} ${step.partition.bound};`),
        ...Object.entries(step.statistics).map(([column, target]) => alter(column, `set statistics ${target}`)),
      ];
    case 'attachPartition':
      return [
        statement(`alter table ${table} attach partition ${name} ${step.partition.bound};`),
        ...(step.serials ?? []).map((column) => alter(column, `set default ${nextValue(step.id, column)}`)),
      ];
    case 'dropPartition': {
      const drop = statement(`drop table ${name};`, { loses: `the rows of partition ${displayName(step.place)}` });
      // Keys point to each partition too, until it is detached.
      return step.isReferenced ? [detach, drop] : [drop];
    }
    case 'detachPartition':
      return [
        statement(detachSql(table, name)),
        ...(step.serials ?? []).map((column) => alter(column, 'drop default')),
      ];
    case 'unbindPartition':
      return [detach];
    case 'movePartition': {
      const from = quoteName(namespaceOf(step.from), nameOf(step.from));
      return [statement(`alter table ${from} set schema ${quoteIdentifier(namespaceOf(step.place))};`)];
    }
    case 'commentPartition':
      return [commentOn(`table ${name}`, step.comment)];
  }
}

/** The default that a partition has from a serial column of its table. */
function nextValue(id: ObjectId, column: string): string {
  const sequence = quoteName(namespaceOf(id), sequenceName(tableNameOf(id), column));
  return `nextval(${quoteLiteral(sequence)}::regclass)`;
}
