import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';
import { breaksOf } from './breaks-of.ts';

export const namespaceRenamed: Rule = {
  code: 'MO503',
  severity: 'warning',
  title: 'A namespace is renamed under running programs',
  why: 'Programs that still use the old name, in queries or in their search path, fail from that moment on.',
  fix: 'Make the new namespace beside the old one and move the tables one by one, each with a view in its old place.',
  bad: { before: ['create schema app;'], run: ['alter schema app rename to shop;'] },
  good: { before: ['create schema app;'], run: ['create schema shop;'] },
  find: each((statement) =>
    breaksOf(statement, ({ how, noun }) => how === 'renamed' && noun === 'namespace').map((change) => ({
      object: `${change.noun} ${change.name}`,
      message: `Programs that use namespace ${change.name} fail: it is called ${change.to} now.`,
    })),
  ),
};
