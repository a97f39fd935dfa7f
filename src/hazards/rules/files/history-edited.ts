import type { Rule } from '../../rule.ts';

export const historyEdited: Rule = {
  code: 'MO804',
  severity: 'error',
  title: 'A migration was edited after it was applied',
  why: 'Databases that have it are different from those that get it now.',
  fix: 'Put the file back as it was, and write a new migration for the change.',
  bad: { run: ['create table notes (id bigint primary key);'], history: 'edited' },
  good: { run: ['create table notes (id bigint primary key);'] },
  find: ({ context }) =>
    context.history === 'edited' ? [{ object: 'migration', message: 'Is not the file that was applied.' }] : [],
};
