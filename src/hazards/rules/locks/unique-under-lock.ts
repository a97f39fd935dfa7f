import type { Rule } from '../../rule.ts';
import { each, onUsed } from '../../rule.ts';

export const uniqueUnderLock: Rule = {
  code: 'MO204',
  severity: 'warning',
  title: 'A unique constraint builds its index while the table is locked',
  why: 'Nobody can read or write the table until the whole index is built.',
  fix: 'Build the index first, outside a transaction, and hand it over: `create unique index concurrently k on t (c);`, then `alter table t add constraint k unique using index k;`.',
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users add constraint users_email unique (email);'],
    also: ['MO405'],
  },
  good: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create unique index users_email on users (email);',
    ],
    run: ['alter table users add constraint users_email unique using index users_email;'],
  },
  find: each((statement) =>
    onUsed(
      statement,
      statement.facts.builds.filter((build) => build.purpose === 'unique'),
    ).map(({ table }) => ({
      object: statement.facts.object,
      message: `Reads and writes of table ${table} wait until the index behind ${statement.facts.object} is built.`,
      work: { table, kind: 'build' as const },
    })),
  ),
};
