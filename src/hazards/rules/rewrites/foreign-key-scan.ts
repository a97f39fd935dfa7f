import type { JudgedStatement } from '../../judged.ts';
import type { Rule } from '../../rule.ts';
import { each, onUsed, listed } from '../../rule.ts';

export const foreignKeyScan: Rule = {
  code: 'MO309',
  severity: 'warning',
  title: 'Adding a foreign key reads both tables while writes wait',
  why: 'PostgreSQL looks up the parent of every row, and writes to both tables wait meanwhile.',
  fix: 'Add it with `not valid`, which only concerns new rows, and run `validate constraint` in the next transaction: that stops nobody.',
  bad: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
    ],
    run: ['alter table orders add constraint orders_user foreign key (user_id) references users (id);'],
    also: ['MO406', 'MO708'],
  },
  good: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
    ],
    run: ['alter table orders add constraint orders_user foreign key (user_id) references users (id) not valid;'],
  },
  find: each((statement) => {
    const all = statement.facts.scans.filter(({ because }) => because === 'foreignKey');
    const [first] = all;
    if (first === undefined || statement.fresh.has(first.table) || isOfType(statement)) return [];
    const scans = onUsed(statement, all);
    return [
      {
        object: first.of ?? statement.facts.object,
        message: `Writes to ${listed([...new Set(scans.map(({ table }) => table))])} wait while every reference is looked up.`,
        work: { table: first.table, kind: 'scan' as const },
      },
    ];
  }),
};

/** A key that is made anew with the type of its column; the change of type says what that costs. */
function isOfType({ facts }: JudgedStatement): boolean {
  return facts.form === 'alterTableAlterColumnType';
}
