import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';
import { quoteIdentifier } from '../../../sql/index.ts';

export const nameNeedsQuotes: Rule = {
  code: 'MO713',
  severity: 'notice',
  title: 'A name that needs quotes',
  why: 'Names with capitals, spaces or other signs have to be quoted in every query, exactly as they were written.',
  fix: 'Use small letters, digits and `_`.',
  optIn: true,
  bad: { run: ['create table "UserNames" (id bigint primary key);'] },
  good: { run: ['create table user_names (id bigint primary key);'] },
  find: each(({ facts }) =>
    facts.makes.names
      .filter((name) => [...name].some((character) => !PLAIN.includes(character)))
      .map((name) => ({ object: facts.object, message: `${quoteIdentifier(name)} has to be quoted everywhere.` })),
  ),
};

const PLAIN = 'abcdefghijklmnopqrstuvwxyz0123456789_';
