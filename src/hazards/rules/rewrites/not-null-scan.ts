import type { Rule } from '../../rule.ts';
import { each, onUsed } from '../../rule.ts';

export const notNullScan: Rule = {
  code: 'MO307',
  severity: 'warning',
  title: 'Setting not null reads the whole table while it is locked',
  why: 'PostgreSQL looks at every row for a null while nobody can use the table, unless a valid check already proves that there is none.',
  fix: 'Prove it first without a long lock. From PostgreSQL 18: `add constraint n not null c not valid`, then `validate constraint n` in the next transaction. Before: `add constraint n check (c is not null) not valid`, `validate constraint n`, `alter column c set not null`, `drop constraint n`.',
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users alter column phone set not null;'],
    also: ['MO402'],
  },
  good: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'alter table users add constraint phone_there check (phone is not null);',
    ],
    run: ['alter table users alter column phone set not null;', 'alter table users drop constraint phone_there;'],
  },
  find: each((statement) => {
    const required = statement.facts.form === 'alterTableAddColumn'; // it fails on the first row: another rule says so
    return onUsed(
      statement,
      statement.facts.scans.filter(({ because }) => because === 'notNull' && !required),
    ).map(({ table, of = `table ${table}` }) => ({
      object: of,
      message: `Reads and writes of table ${table} wait while it is searched for nulls.`,
      work: { table, kind: 'scan' as const },
    }));
  }),
};
