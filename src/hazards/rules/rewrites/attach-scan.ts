import type { Rule } from '../../rule.ts';
import { each, onUsed } from '../../rule.ts';

export const attachScan: Rule = {
  code: 'MO313',
  severity: 'warning',
  title: 'Attaching a partition reads all of it',
  why: 'PostgreSQL checks every row of the new partition against its bounds, unless a valid check already proves them.',
  fix: 'Add a check that says the same as the bounds (with `not null`) to the table first, with `not valid`, validate it, attach the table, and drop the check.',
  bad: {
    before: [
      'create table events (id bigint, at date) partition by range (at);',
      'create table events_old (id bigint, at date);',
    ],
    run: ["alter table events attach partition events_old for values from ('2020-01-01') to ('2021-01-01');"],
    also: ['MO404'],
  },
  good: {
    before: [
      'create table events (id bigint, at date) partition by range (at);',
      "create table events_old (id bigint, at date not null, check (at >= '2020-01-01' and at < '2021-01-01'));",
    ],
    run: ["alter table events attach partition events_old for values from ('2020-01-01') to ('2021-01-01');"],
  },
  find: each((statement) =>
    onUsed(
      statement,
      statement.facts.scans.filter(({ because }) => because === 'partitionBound'),
    ).map(({ table, of = `table ${table}` }) => ({
      object: of,
      message: `Reads and writes of table ${table} wait while its rows are checked against the bounds.`,
      work: { table, kind: 'scan' as const },
    })),
  ),
};
