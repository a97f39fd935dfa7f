import type { Rule } from '../../rule.ts';
import { each, onUsed, listed } from '../../rule.ts';

export const newTableBlocksParent: Rule = {
  code: 'MO208',
  severity: 'notice',
  title: 'Creating a table blocks writes to a table that it refers to',
  why: 'A foreign key inside `create table` locks the referenced table against writes until the transaction ends, however long the rest of it takes.',
  fix: 'Create the table without the key and add it as the last statement, or in a migration of its own: the new table is empty, so it takes no time.',
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['create table posts (id bigint primary key, user_id bigint references users (id));'],
    also: ['MO708'],
  },
  good: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: [
      'create table posts (id bigint primary key, user_id bigint);',
      'alter table posts add constraint posts_user foreign key (user_id) references users (id);',
    ],
  },
  find: each((statement) => {
    const { form, object, locks } = statement.facts;
    const parents = onUsed(
      statement,
      locks.filter(({ side }) => side === true && form === 'createTable'),
    );
    return parents.length === 0
      ? []
      : [
          {
            object,
            message: `Writes to ${listed([...new Set(parents.map(({ table }) => table))])} wait until this transaction ends.`,
          },
        ];
  }),
};
