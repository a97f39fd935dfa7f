import type { Named, Trigger } from '../../../src/schema/index.ts';
import { big, optional, people, PEOPLE_ROWS, schema, text, trigger, triggerFunction } from '../plan-case.ts';
import type { PlanCase } from '../plan-case.ts';

const functions = { ...triggerFunction('touch'), ...triggerFunction('watch', 'begin return null; end') };
const given = (triggers: Named<Trigger>, columns = {}): PlanCase['before'] =>
  schema({ routines: functions, tables: { people: people(columns, { triggers }) } });

export const triggerCases: readonly PlanCase[] = [
  {
    name: 'triggers of all forms come',
    before: schema({}),
    after: given({
      a: trigger('touch', { events: ['insert', 'update', 'delete'], arguments: ['1', "it's", ''] }),
      b: trigger('touch', { updateOf: ['age', 'name'], when: 'old.age is distinct from new.age' }),
      c: trigger('watch', { timing: 'after', constraint: true, deferrable: 'deferred' }),
      d: trigger('watch', { timing: 'after', oldTable: 'was', newTable: 'is' }),
      e: { timing: 'after', events: ['truncate'], function: { namespace: 'public', name: 'watch' } },
      f: { timing: 'after', events: ['update'], oldTable: 'was', function: { namespace: 'public', name: 'watch' } },
      g: trigger('watch', { timing: 'after', constraint: true, comment: 'c', enabled: 'always' }),
    }),
  },
  {
    name: 'a trigger changes in each of its facts',
    before: given({
      a: trigger('touch'),
      b: trigger('touch', { when: 'new.age > 1.5' }),
      c: trigger('watch', { timing: 'after', constraint: true, deferrable: 'deferred' }),
      d: trigger('touch', { arguments: ['a'] }),
    }),
    after: given({
      a: trigger('touch', { timing: 'after', events: ['insert', 'update'] }),
      b: trigger('touch', { when: 'new.age > 2.5' }),
      c: trigger('watch', { timing: 'after', constraint: true, deferrable: 'immediate' }),
      d: trigger('watch', { timing: 'after', arguments: ['A'] }),
    }),
    rows: PEOPLE_ROWS,
  },
  {
    name: 'triggers are turned off and on, and told about, in place',
    before: given({
      a: trigger('touch'),
      b: trigger('touch', { enabled: 'disabled' }),
      c: trigger('touch', { enabled: 'replica', comment: 'x' }),
    }),
    after: given({
      a: trigger('touch', { enabled: 'disabled' }),
      b: trigger('touch', { enabled: 'always' }),
      c: trigger('touch'),
    }),
    never: ['drop', 'create'],
  },
  {
    name: 'a column changes its type under triggers that watch it',
    before: given({
      a: trigger('touch', { updateOf: ['age'] }),
      b: trigger('touch', { when: 'old.age <> new.age', enabled: 'disabled' }),
      c: trigger('touch'),
    }),
    after: given(
      {
        a: trigger('touch', { updateOf: ['age'] }),
        b: trigger('touch', { when: 'old.age <> new.age', enabled: 'disabled' }),
        c: trigger('touch'),
      },
      { age: big },
    ),
    rows: PEOPLE_ROWS,
    never: ['trigger "c"'],
  },
  {
    name: 'a column that a trigger watched goes',
    before: given({ a: trigger('touch', { updateOf: ['age', 'town'] }) }, { town: optional(text) }),
    after: given({ a: trigger('touch', { updateOf: ['age'] }) }),
    rows: PEOPLE_ROWS,
  },
  {
    name: 'a trigger gets another name',
    before: given({ a: trigger('touch', { enabled: 'disabled', comment: 'c' }) }),
    after: given({ b: trigger('touch', { enabled: 'disabled', comment: 'c' }) }),
    says: ['alter trigger "a" on "people" rename to "b";'],
    never: ['drop'],
  },
  {
    name: 'the body of a function changes under its triggers',
    before: given({ a: trigger('touch') }),
    after: schema({
      routines: { ...functions, ...triggerFunction('touch', 'begin new.age = 0; return new; end') },
      tables: { people: people({}, { triggers: { a: trigger('touch') } }) },
    }),
    never: ['trigger "a"'],
  },
  {
    name: 'the function of a trigger goes, and another comes',
    before: given({ a: trigger('touch') }),
    after: schema({
      routines: triggerFunction('other'),
      tables: { people: people({}, { triggers: { a: trigger('other') } }) },
    }),
  },
  {
    name: 'a table goes with its triggers and their function',
    before: given({ a: trigger('touch'), b: trigger('watch', { timing: 'after' }) }),
    after: schema({}),
  },
  {
    name: 'a trigger calls a function of another namespace',
    before: schema({ tables: { people: people() } }),
    after: schema(
      {
        tables: {
          people: people(
            {},
            { triggers: { 'the "one"': trigger('touch', { function: { namespace: 'app', name: 'touch' } }) } },
          ),
        },
      },
      { app: { routines: triggerFunction('touch') } },
    ),
  },
];
