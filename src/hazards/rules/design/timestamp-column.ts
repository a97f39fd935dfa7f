import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';

export const timestampColumn: Rule = {
  code: 'MO703',
  severity: 'notice',
  title: 'A timestamp without a time zone',
  why: '`timestamp` says what a clock showed, not when: the same value means another moment to every session with another time zone.',
  fix: 'Use `timestamptz`, which takes the same room.',
  bad: { run: ['create table visits (id bigint primary key, at timestamp);'] },
  good: { run: ['create table visits (id bigint primary key, at timestamptz);'] },
  find: each(({ facts }) =>
    facts.makes.columns
      .filter((column) => isTimestamp(column.type))
      .map(({ table, name, type }) => ({
        object: `column ${table}.${name}`,
        message: `A value of type ${type} does not say which moment it means.`,
      })),
  ),
};

function isTimestamp(type: string): boolean {
  return type === 'timestamp' || type.startsWith('timestamp(');
}
