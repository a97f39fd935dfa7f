import type { Rule } from '../../rule.ts';
import { each, onUsed } from '../../rule.ts';

export const vacuumFull: Rule = {
  code: 'MO311',
  severity: 'warning',
  title: 'A table is written anew to make it smaller',
  why: '`vacuum full` and `cluster` write the whole table again, with its indexes, while nobody can use it.',
  fix: 'A plain `vacuum` makes the space usable again and stops nobody. To give it back to the disk, the extension pg_repack does it while the table is in use.',
  bad: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: ['vacuum full orders;'],
    outside: true,
  },
  good: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: ['vacuum orders;'],
    outside: true,
  },
  find: each((statement) =>
    onUsed(
      statement,
      statement.facts.rewrites.filter(({ because }) => because === 'vacuumFull' || because === 'cluster'),
    ).map(({ table, of = `table ${table}` }) => ({
      object: of,
      message: `Reads and writes of table ${table} wait until it is written anew.`,
      work: { table, kind: 'rewrite' as const },
    })),
  ),
};
