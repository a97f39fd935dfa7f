import type { Rule } from '../../rule.ts';

export const outOfOrder: Rule = {
  code: 'MO803',
  severity: 'warning',
  title: 'A migration is older than one that was applied',
  why: 'It was written for a database without the later one. Applied now, it meets another database than on the machine of its author.',
  fix: 'Give it a new name with the present time, or acknowledge that the order does not matter.',
  bad: { run: ['create table notes (id bigint primary key);'], history: 'outOfOrder' },
  good: { run: ['create table notes (id bigint primary key);'] },
  find: ({ context }) =>
    context.history === 'outOfOrder'
      ? [{ object: 'migration', message: 'Comes before a migration that was applied already.' }]
      : [],
};
