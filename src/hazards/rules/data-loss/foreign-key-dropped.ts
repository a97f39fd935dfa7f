import type { Rule } from '../../rule.ts';
import type { JudgedMigration } from '../../judged.ts';
import type { Dropped } from '../../facts/statement-facts.ts';

export const foreignKeyDropped: Rule = {
  code: 'MO109',
  severity: 'warning',
  title: 'A foreign key is dropped and nothing takes its place',
  why: 'From now on rows may point to rows that do not exist, and nobody is told.',
  fix: 'Keep the key, or say in the acknowledgement what guards the reference instead.',
  bad: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
      'alter table orders add constraint orders_user foreign key (user_id) references users (id);',
    ],
    run: ['alter table orders drop constraint orders_user;'],
    also: ['MO207', 'MO605'],
  },
  good: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
      'alter table orders add constraint orders_user foreign key (user_id) references users (id);',
    ],
    run: [
      'alter table orders drop constraint orders_user;',
      'alter table orders add constraint orders_user foreign key (user_id) references users (id) on delete cascade not valid;',
    ],
  },
  find: (migration) =>
    migration.statements.flatMap((at) =>
      at.facts.drops
        .filter(({ noun, table }) => noun === 'foreign key' && !at.fresh.has(table ?? ''))
        .filter((dropped) => !isReplaced(dropped, migration))
        .map(() => ({
          at,
          object: at.facts.object,
          message: `Drops ${at.facts.object}: nothing checks the reference any more.`,
        })),
    ),
};

/** Another key on one of the columns comes, or the columns or the table go anyway. */
function isReplaced({ table = '', columns = [] }: Dropped, { statements, after }: JudgedMigration): boolean {
  const known = after.relations.get(table);
  if (known === undefined || columns.some((column) => !known.columns.has(column) && known.columns.size > 0))
    return true;
  return statements.some(({ facts }) =>
    facts.makes.foreignKeys.some(
      (key) => key.table === table && key.columns.some((column) => columns.includes(column)),
    ),
  );
}
