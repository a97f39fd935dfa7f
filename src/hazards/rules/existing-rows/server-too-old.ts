import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';

export const serverTooOld: Rule = {
  code: 'MO407',
  severity: 'error',
  title: 'The server is too old for the statement',
  why: 'The statement needs a newer version of PostgreSQL than the configuration names, and fails on it.',
  fix: 'Use the older form of the statement, or run the migration once the server is upgraded. A foreign key on a partitioned table, for example, has to be added to each partition with `not valid` and validated there before PostgreSQL 18.',
  bad: {
    before: [
      'create table events (id bigint, user_id bigint, at date) partition by range (at);',
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create index events_user on events (user_id);',
    ],
    run: ['alter table events add constraint events_user_fk foreign key (user_id) references users (id) not valid;'],
    serverVersion: 17,
  },
  good: {
    before: [
      'create table events (id bigint, user_id bigint, at date) partition by range (at);',
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create index events_user on events (user_id);',
    ],
    run: ['alter table events add constraint events_user_fk foreign key (user_id) references users (id) not valid;'],
    serverVersion: 18,
  },
  find: each(({ facts: { since, object } }, { version }) =>
    since !== undefined && version < since.version
      ? [
          {
            object,
            message: `PostgreSQL ${version} does not know ${since.what}: it came with version ${since.version}.`,
          },
        ]
      : [],
  ),
};
