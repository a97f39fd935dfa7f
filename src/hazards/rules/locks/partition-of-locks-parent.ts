import type { Rule } from '../../rule.ts';
import { each, usedLocks } from '../../rule.ts';

export const partitionOfLocksParent: Rule = {
  code: 'MO209',
  severity: 'warning',
  title: 'A new partition locks the whole partitioned table',
  why: '`create table … partition of` needs the partitioned table for itself: all reads and writes of all partitions wait.',
  fix: 'Create the table by itself (`create table p (like parent including all)`) and attach it: `alter table parent attach partition p …` lets reads and writes go on.',
  bad: {
    before: ['create table events (id bigint, at date) partition by range (at);'],
    run: ["create table events_2027 partition of events for values from ('2027-01-01') to ('2028-01-01');"],
  },
  good: {
    before: ['create table events (id bigint, at date) partition by range (at);'],
    run: [
      'create table events_2027 (like events including all);',
      "alter table events attach partition events_2027 for values from ('2027-01-01') to ('2028-01-01');",
    ],
  },
  find: each((statement) =>
    statement.facts.form === 'createTablePartitionOf'
      ? usedLocks(statement, 'ACCESS EXCLUSIVE').map((table) => ({
          object: statement.facts.object,
          message: `Reads and writes of table ${table} wait.`,
        }))
      : [],
  ),
};
