import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';
import { breaksOf } from './breaks-of.ts';

export const labelRenamed: Rule = {
  code: 'MO504',
  severity: 'warning',
  title: 'A label of an enum is renamed under running programs',
  why: 'Programs that still write or compare the old label fail from that moment on.',
  fix: 'Add the new label, let programs read both, change the rows, and stop using the old one.',
  bad: {
    before: ["create type mood as enum ('sad', 'happy');"],
    run: ["alter type mood rename value 'sad' to 'blue';"],
  },
  good: { before: ["create type mood as enum ('sad', 'happy');"], run: ["alter type mood add value 'blue';"] },
  find: each((statement) =>
    breaksOf(statement, ({ how, noun }) => how === 'renamed' && noun === 'label').map((change) => ({
      object: `${change.noun} ${change.name}`,
      message: `Programs that use label ${change.name} fail: it is called ${change.to} now.`,
    })),
  ),
};
