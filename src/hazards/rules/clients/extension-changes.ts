import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';
import { breaksOf } from './breaks-of.ts';

export const extensionChanges: Rule = {
  code: 'MO508',
  severity: 'warning',
  title: 'An extension is upgraded or moved',
  why: 'A new version may change functions, types and indexes that rest on it, and there is seldom a way back.',
  fix: 'Read the release notes, try it on a copy with real data, and rebuild what the notes name.',
  bad: { before: ['create extension citext;'], run: ['alter extension citext update;'] },
  good: { run: ['create extension citext;'] },
  find: each((statement) =>
    breaksOf(statement, ({ how }) => how === 'upgraded').map((change) => ({
      object: `${change.noun} ${change.name}`,
      message: `Extension ${change.name} changes.`,
    })),
  ),
};
