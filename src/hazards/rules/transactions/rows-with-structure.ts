import type { Rule } from '../../rule.ts';
import { onUsed, usedLocks, transactionsOf, listed } from '../../rule.ts';

export const rowsWithStructure: Rule = {
  code: 'MO606',
  severity: 'warning',
  title: 'Rows are changed in the transaction that changes the structure',
  why: 'The change of structure locks tables until the transaction ends, and changing many rows takes long: programs wait for the sum of both. The changed rows, besides, stay locked meanwhile.',
  fix: 'Change the rows in a migration of their own, in batches that are committed one by one.',
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users add column country text;', "update users set country = 'NL' where country is null;"],
  },
  good: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'alter table users add column country text;',
    ],
    run: ["update users set country = 'NL' where country is null;"],
  },
  find: (migration) =>
    transactionsOf(migration).flatMap((statements) => {
      const locked = [...new Set(statements.flatMap((one) => usedLocks(one, 'SHARE')))];
      return statements.flatMap((at) =>
        locked.length === 0
          ? []
          : onUsed(at, at.facts.writes)
              .filter(({ all }) => all || at.facts.form !== 'insert')
              .map(({ table }) => ({
                at,
                object: `table ${table}`,
                message: `Changes rows of table ${table} while ${listed(locked)} ${locked.length === 1 ? 'is' : 'are'} locked.`,
                work: { table, kind: 'write' as const },
              })),
      );
    }),
};
