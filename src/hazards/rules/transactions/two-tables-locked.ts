import type { JudgedMigration, JudgedStatement } from '../../judged.ts';
import type { Rule } from '../../rule.ts';
import { listed, onUsed, transactionsOf } from '../../rule.ts';

export const twoTablesLocked: Rule = {
  code: 'MO605',
  severity: 'notice',
  title: 'One transaction locks several tables against all use',
  why: 'The transaction holds the first table while it waits for the second. A program that uses them in the other order makes both wait for ever: the server ends one of the two with an error.',
  fix: 'End the transaction in between (`this.commit()`), or lock the tables first, in the order in which programs use them.',
  bad: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
    ],
    run: ['alter table users add column note text;', 'alter table orders add column note text;'],
  },
  good: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
    ],
    run: ['alter table users add column note text;', 'alter table users add column hint text;'],
  },
  find: (migration) =>
    transactionsOf(migration).flatMap((statements) => {
      const locked = new Set<string>();
      const second = statements.find((at) => {
        for (const table of lockedBy(at, migration)) locked.add(table);
        return locked.size > 1;
      });
      if (second === undefined) return [];
      const all = new Set(statements.flatMap((one) => lockedBy(one, migration)));
      return [
        {
          at: second,
          object: second.facts.object,
          message: `Holds ${listed([...all])} at the same time until the transaction ends.`,
        },
      ];
    }),
};

/** The tables that a statement takes for itself. Partitions are taken together with their table. */
function lockedBy(statement: JudgedStatement, { after }: JudgedMigration): string[] {
  const exclusive = onUsed(statement, statement.facts.locks).filter(({ mode }) => mode === 'ACCESS EXCLUSIVE');
  const own = exclusive.filter(({ side }) => side !== true).slice(0, 1);
  const sides = exclusive.filter(({ side }) => side === true);
  return [...own, ...sides].map(({ table }) => after.relations.get(table)?.parent ?? table);
}
