import type { Rule } from '../../rule.ts';
import { each, onUsed } from '../../rule.ts';

export const storedGeneratedColumn: Rule = {
  code: 'MO303',
  severity: 'warning',
  title: 'A stored generated column writes the table anew',
  why: 'The value is computed for every row that is there, so PostgreSQL writes the whole table again, with its indexes, while nobody can use it.',
  fix: 'Make it a virtual column (PostgreSQL 18), or a plain column that a trigger fills, with the old rows filled in batches.',
  bad: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: ['alter table orders add column cents integer generated always as (total * 100) stored;'],
  },
  good: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: ['alter table orders add column cents integer generated always as (total * 100) virtual;'],
  },
  find: each((statement) =>
    onUsed(
      statement,
      statement.facts.rewrites.filter(({ because }) => because === 'storedGenerated'),
    ).map(({ table, of = `table ${table}` }) => ({
      object: of,
      message: `Reads and writes of table ${table} wait until it is written anew, since its value is computed for each row.`,
      work: { table, kind: 'rewrite' as const },
    })),
  ),
};
