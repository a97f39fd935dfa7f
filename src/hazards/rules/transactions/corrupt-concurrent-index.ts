import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';

export const corruptConcurrentIndex: Rule = {
  code: 'MO611',
  severity: 'error',
  title: 'This version of PostgreSQL builds broken indexes concurrently',
  why: 'In versions 14.0 to 14.3 an index that is built concurrently may miss rows, without any sign of it.',
  fix: 'Upgrade the server to 14.4 or later first.',
  bad: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: ['create index concurrently orders_user on orders (user_id);'],
    outside: true,
    serverVersion: 14,
    serverMinor: 2,
  },
  good: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: ['create index concurrently orders_user on orders (user_id);'],
    outside: true,
    serverVersion: 14,
    serverMinor: 9,
  },
  find: each(({ facts }, { version, context: { serverMinor } }) =>
    version === BROKEN.major &&
    serverMinor !== undefined &&
    serverMinor < BROKEN.mendedIn &&
    facts.builds.some(({ concurrently }) => concurrently)
      ? [
          {
            object: facts.object,
            message: `PostgreSQL ${version}.${serverMinor} may leave rows out of ${facts.object}.`,
          },
        ]
      : [],
  ),
};

/** @see https://www.postgresql.org/docs/release/14.4/ */
const BROKEN = { major: 14, mendedIn: 4 };
