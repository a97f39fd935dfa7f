import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';

export const nameCut: Rule = {
  code: 'MO712',
  severity: 'warning',
  title: 'A name is too long and gets cut',
  why: 'PostgreSQL keeps 63 bytes of a name and drops the rest without an error. Two names that differ only behind that clash, and the schema no longer says what the database has.',
  fix: 'Choose a shorter name.',
  bad: {
    run: [
      'create table very_very_very_very_very_very_very_very_very_very_very_very_very_very_long (id bigint primary key);',
    ],
  },
  good: { run: ['create table short (id bigint primary key);'] },
  find: each(({ facts, cutNames }) =>
    cutNames.map((name) => ({ object: facts.object, message: `${name} is cut to 63 bytes.` })),
  ),
};
