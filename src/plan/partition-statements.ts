import { quoteIdentifier, quoteName } from '../sql/index.ts';
import { commentOn } from './comment.ts';
import { detachSql } from './detach-partition.ts';
import { displayName, nameOf, namespaceOf, tableSql } from './keys.ts';
import type { PartitionOperation } from './partition-operation.ts';
import { statement } from './statement.ts';
import type { Statement } from './statement.ts';

/** @see https://www.postgresql.org/docs/current/ddl-partitioning.html */
export function partitionStatements(step: PartitionOperation): Statement[] {
  const [table, name] = [tableSql(step.id), quoteName(namespaceOf(step.place), nameOf(step.place))];
  const detach = statement(`alter table ${table} detach partition ${name};`);
  switch (step.type) {
    case 'createPartition':
      return [statement(`create table ${name} partition of ${table} ${step.partition.bound};`)];
    case 'attachPartition':
      return [statement(`alter table ${table} attach partition ${name} ${step.partition.bound};`)];
    case 'dropPartition': {
      const drop = statement(`drop table ${name};`, { loses: `the rows of partition ${displayName(step.place)}` });
      // Keys point to each partition too, until it is detached.
      return step.isReferenced ? [detach, drop] : [drop];
    }
    case 'detachPartition':
      return [statement(detachSql(table, name))];
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
