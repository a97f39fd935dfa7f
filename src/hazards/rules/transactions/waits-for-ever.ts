import type { Rule } from '../../rule.ts';
import { usedLocks, listed } from '../../rule.ts';

export const waitsForEver: Rule = {
  code: 'MO610',
  severity: 'warning',
  title: 'A lock without a limit to the wait',
  why: 'A statement that needs a table for itself waits behind the longest running query, and all later queries wait behind it. Without a limit that can take hours.',
  fix: 'Run with `--lock-timeout` (the default of `apply` has a limit), or write `set local lock_timeout` as the first statement.',
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users add column note text;'],
    lockTimeout: 0,
  },
  good: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ["set local lock_timeout = '3s';", 'alter table users add column note text;'],
    lockTimeout: 0,
  },
  find: (migration) => {
    const limited = migration.statements.findIndex(
      ({ facts }) => facts.sets?.name === 'lock_timeout' && facts.sets.value !== '0',
    );
    const before = limited === -1 ? migration.statements : migration.statements.slice(0, limited);
    const at = before.find((one) => one.facts.transaction === 'any' && usedLocks(one, 'SHARE').length > 0);
    return at === undefined || migration.context.lockTimeout !== 0
      ? []
      : [
          {
            at,
            object: at.facts.object,
            message: `Waits for ${listed(usedLocks(at, 'SHARE'))} as long as it takes, and all others wait behind it.`,
          },
        ];
  },
};
