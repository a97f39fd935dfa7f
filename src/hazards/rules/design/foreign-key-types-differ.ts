import type { Rule } from '../../rule.ts';
import { parseTypeName } from '../../../schema/index.ts';
import type { JudgedMigration } from '../../judged.ts';

export const foreignKeyTypesDiffer: Rule = {
  code: 'MO709',
  severity: 'warning',
  title: 'A foreign key between columns of different types',
  why: 'Every comparison has to convert one side, and values that the smaller type has no room for can never be stored.',
  fix: 'Give the column the type of the column that it refers to.',
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: [
      'create table posts (id bigint primary key, user_id integer);',
      'create index posts_user on posts (user_id);',
      'alter table posts add constraint posts_user_fk foreign key (user_id) references users (id);',
    ],
  },
  good: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: [
      'create table posts (id bigint primary key, user_id bigint);',
      'create index posts_user on posts (user_id);',
      'alter table posts add constraint posts_user_fk foreign key (user_id) references users (id);',
    ],
  },
  find: (migration) =>
    migration.statements.flatMap((at) =>
      at.facts.makes.foreignKeys.flatMap(({ table, columns, references }) =>
        columns.flatMap((column, index) => {
          const [own, other] = [
            typeOf(migration, table, column),
            typeOf(migration, references.table, references.columns[index] ?? ''),
          ];
          return own === undefined || other === undefined || own === other
            ? []
            : [
                {
                  at,
                  object: `column ${table}.${column}`,
                  message: `Is ${own} and refers to a column of type ${other}.`,
                },
              ];
        }),
      ),
    ),
};

/** The type without its length, which does not matter here. */
function typeOf({ after }: JudgedMigration, table: string, column: string): string | undefined {
  const type = after.relations.get(table)?.columns.get(column)?.type;
  return type === undefined ? undefined : parseTypeName(type).base;
}
