import type { Rule } from '../../rule.ts';
import { each, usedLocks, listed } from '../../rule.ts';

export const detachLocksParent: Rule = {
  code: 'MO210',
  severity: 'warning',
  title: 'Detaching a partition locks the whole partitioned table',
  why: '`detach partition` needs the partitioned table for itself: all reads and writes of all partitions wait.',
  fix: 'Use `detach partition … concurrently`, outside a transaction: `this.addSql(…, { transaction: false })`.',
  bad: {
    before: [
      'create table events (id bigint, at date) partition by range (at);',
      "create table events_old partition of events for values from ('2020-01-01') to ('2021-01-01');",
    ],
    run: ['alter table events detach partition events_old;'],
  },
  good: {
    before: [
      'create table events (id bigint, at date) partition by range (at);',
      "create table events_old partition of events for values from ('2020-01-01') to ('2021-01-01');",
    ],
    run: ['alter table events detach partition events_old concurrently;'],
    outside: true,
  },
  find: each((statement) =>
    statement.facts.form === 'alterTableDetachPartition'
      ? [
          {
            object: statement.facts.object,
            message: `Reads and writes of ${listed(usedLocks(statement, 'ACCESS EXCLUSIVE'))} wait.`,
          },
        ]
      : [],
  ),
};
