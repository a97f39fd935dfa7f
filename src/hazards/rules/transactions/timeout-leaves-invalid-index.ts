import type { Rule } from '../../rule.ts';

export const timeoutLeavesInvalidIndex: Rule = {
  code: 'MO609',
  severity: 'warning',
  title: 'A lock timeout is on while an index is built concurrently',
  why: 'A concurrent build waits for old transactions. When the timeout ends it, an invalid index stays behind: it costs time on every write, serves no query, and is in the way of the next try.',
  fix: 'Set `lock_timeout` to 0 before the statement.',
  bad: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: ["set lock_timeout = '2s';", 'create index concurrently orders_user on orders (user_id);'],
    outside: true,
  },
  good: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: ['set lock_timeout = 0;', 'create index concurrently orders_user on orders (user_id);'],
    outside: true,
  },
  find: ({ statements }) => {
    let timeout = '0';
    return statements.flatMap((at) => {
      const { sets, form, object } = at.facts;
      if (sets?.name === 'lock_timeout' && !sets.local) timeout = sets.value;
      const isOn = !['0', ''].includes(timeout) && form.endsWith('Concurrently');
      return isOn
        ? [{ at, object, message: `After ${timeout} of waiting it fails and leaves an invalid index behind.` }]
        : [];
    });
  },
};
