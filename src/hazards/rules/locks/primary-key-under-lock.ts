import type { Rule } from '../../rule.ts';
import { each, onUsed } from '../../rule.ts';

export const primaryKeyUnderLock: Rule = {
  code: 'MO205',
  severity: 'warning',
  title: 'A primary key builds its index while the table is locked',
  why: 'Nobody can read or write the table until the whole index is built.',
  fix: 'Make the columns `not null` first, build the index outside a transaction, and hand it over: `create unique index concurrently k on t (id);`, then `alter table t add constraint k primary key using index k;`.',
  bad: {
    before: ['create table logs (id bigint not null, line text);'],
    run: ['alter table logs add constraint logs_pkey primary key (id);'],
    also: ['MO405'],
  },
  good: {
    before: ['create table logs (id bigint not null, line text);', 'create unique index logs_id on logs (id);'],
    run: ['alter table logs add constraint logs_pkey primary key using index logs_id;'],
  },
  find: each((statement) =>
    onUsed(
      statement,
      statement.facts.builds.filter((build) => build.purpose === 'primaryKey'),
    ).map(({ table }) => ({
      object: statement.facts.object,
      message: `Reads and writes of table ${table} wait until the index behind ${statement.facts.object} is built.`,
      work: { table, kind: 'build' as const },
    })),
  ),
};
