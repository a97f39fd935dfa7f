import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';

export const namespaceLeftOut: Rule = {
  code: 'MO714',
  severity: 'notice',
  title: 'A table is named without its namespace',
  why: 'Where it lands depends on the search path of the session.',
  fix: 'Write the namespace: `app.users`. (The runner pins the search path to `public`.)',
  optIn: true,
  bad: { run: ['create table users (id bigint primary key);'] },
  good: { before: ['create schema app;'], run: ['create table app.users (id bigint primary key);'] },
  find: each(({ facts, node }) =>
    ['CreateStmt', 'AlterTableStmt', 'IndexStmt'].some((tag) => tag in node) &&
    !JSON.stringify(node).includes('"schemaname"')
      ? [{ object: facts.object, message: `The statement on ${facts.object} does not say in which namespace.` }]
      : [],
  ),
};
