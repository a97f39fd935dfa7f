import type { Finding, Rule } from '../../rule.ts';
import { onUsed, usedLocks, transactionsOf, listed } from '../../rule.ts';
import type { JudgedStatement } from '../../judged.ts';

export const commentWaits: Rule = {
  code: 'MO211',
  severity: 'notice',
  title: 'A comment waits while other tables are locked',
  why: '`comment on` waits for index builds, validations and vacuum on its table. While it waits, what the transaction locked before stays locked.',
  fix: 'Write the comments first, or in a migration of their own.',
  bad: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
    ],
    run: ['alter table orders add column note text;', "comment on column users.phone is 'with country code';"],
  },
  good: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
    ],
    run: ["comment on column users.phone is 'with country code';", 'alter table orders add column note text;'],
  },
  find: (migration) =>
    transactionsOf(migration).flatMap((statements) => {
      const held = new Set<string>();
      return statements.flatMap((at) => {
        const waits =
          at.facts.form === 'comment'
            ? onUsed(at, at.facts.locks).filter(({ table }) => !held.has(table) && migration.after.relations.has(table))
            : [];
        const found = held.size === 0 ? [] : waits.map(({ table }) => finding(at, table, [...held]));
        for (const table of usedLocks(at, 'ACCESS EXCLUSIVE')) held.add(table);
        return found;
      });
    }),
};

function finding(at: JudgedStatement, table: string, held: readonly string[]): Finding {
  const message = `Waits for index builds and vacuum of table ${table} while nobody can use ${listed(held)}.`;
  return { at, object: `table ${table}`, message };
}
