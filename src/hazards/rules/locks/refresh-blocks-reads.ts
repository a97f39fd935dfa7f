import type { Rule } from '../../rule.ts';
import { each, onUsed } from '../../rule.ts';

export const refreshBlocksReads: Rule = {
  code: 'MO213',
  severity: 'warning',
  title: 'Refreshing a materialised view blocks its readers',
  why: 'Readers of the view wait until its query has run and all its indexes are built.',
  fix: 'Use `refresh materialized view concurrently`, which needs a unique index on the view.',
  bad: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create materialized view names as select id, name from users;',
      'create unique index names_id on names (id);',
    ],
    run: ['refresh materialized view names;'],
  },
  good: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create materialized view names as select id, name from users;',
      'create unique index names_id on names (id);',
    ],
    run: ['refresh materialized view concurrently names;'],
  },
  find: each((statement) =>
    onUsed(
      statement,
      statement.facts.rewrites.filter(({ because }) => because === 'refresh'),
    ).map(({ table }) => ({
      object: statement.facts.object,
      message: `Readers of ${table} wait until its query has run.`,
      work: { table, kind: 'rewrite' as const },
    })),
  ),
};
