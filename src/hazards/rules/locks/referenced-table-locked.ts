import type { JudgedMigration } from '../../judged.ts';
import type { Rule } from '../../rule.ts';
import { each, onUsed, listed } from '../../rule.ts';

export const referencedTableLocked: Rule = {
  code: 'MO207',
  severity: 'warning',
  title: 'The table on the other side of a foreign key is locked as well',
  why: 'When a foreign key goes or is made anew, the table that it refers to is locked like the table itself: its readers and writers wait too, although the statement does not name it.',
  fix: 'Drop the foreign key in a migration of its own, with a short lock timeout, before what needs it gone.',
  bad: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
      'alter table orders add constraint orders_user foreign key (user_id) references users (id);',
    ],
    run: ['drop table orders;'],
    also: ['MO101', 'MO605'],
  },
  good: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
    ],
    run: ['drop table orders;'],
  },
  find: each((statement, migration) => {
    const sides = onUsed(statement, statement.facts.locks).filter(
      ({ side, mode }) => side === true && mode === 'ACCESS EXCLUSIVE',
    );
    if (sides.length === 0) return [];
    const own = new Set(namedIn(migration, statement.transaction));
    const others = [...new Set(sides.map(({ table }) => table))].filter((table) => !own.has(table));
    const message = `Reads and writes of ${listed(others)} wait too, since a foreign key leads there.`;
    return others.length === 0 ? [] : [{ object: statement.facts.object, message }];
  }),
};

/** Tables that the transaction locks by name anyway. */
function namedIn({ statements }: JudgedMigration, transaction: number | null): string[] {
  return statements
    .filter((one) => one.transaction === transaction)
    .flatMap(({ facts }) => facts.locks.filter(({ side, mode }) => side !== true && mode === 'ACCESS EXCLUSIVE'))
    .map(({ table }) => table);
}
