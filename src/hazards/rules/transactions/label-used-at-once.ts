import type { Finding, Rule } from '../../rule.ts';
import { transactionsOf } from '../../rule.ts';
import { partsOf } from '../../catalog/names.ts';
import type { JudgedStatement } from '../../judged.ts';
import { allOf } from '../../parse/syntax.ts';

export const labelUsedAtOnce: Rule = {
  code: 'MO607',
  severity: 'error',
  title: 'A new label of an enum is used before it is committed',
  why: 'PostgreSQL refuses to use a label in the transaction that added it. (From version 17 it may be used if the type is new as well.)',
  fix: 'End the transaction in between: `this.commit()`.',
  bad: {
    before: ["create type mood as enum ('sad', 'happy');", 'create table people (id bigint primary key, mood mood);'],
    run: ["alter type mood add value 'blue';", "update people set mood = 'blue' where id = 1;"],
  },
  good: {
    before: ["create type mood as enum ('sad', 'happy');", 'create table people (id bigint primary key, mood mood);'],
    run: ["alter type mood add value 'blue';"],
  },
  find: (migration) =>
    transactionsOf(migration).flatMap((statements) => usesOfNewLabels(statements, migration.version)),
};

const ALLOWED_SINCE = 17;

function usesOfNewLabels(statements: readonly JudgedStatement[], version: number): Finding[] {
  const adding = statements.filter(({ facts }) => facts.makes.others.some(({ noun }) => noun === 'label'));
  const labels = adding
    .filter((one) => version < ALLOWED_SINCE || !isOfNewType(one, statements))
    .flatMap(({ number, facts }) => facts.makes.others.map(({ name }) => ({ name, number })));
  return labels.flatMap(({ name, number }) => {
    const message = `Fails: ${name} is new in this transaction and can't be used before it ends.`;
    return statements
      .filter((at) => at.number > number && at.facts.form !== 'alterEnumAddValue' && uses(at, name))
      .map((at) => ({ at, object: `label ${name}`, message }));
  });
}

function isOfNewType({ facts: { object } }: JudgedStatement, statements: readonly JudgedStatement[]): boolean {
  return statements.some(({ facts }) => facts.form === 'createEnum' && facts.object === object);
}

/** The label stands in the statement as a text, as labels do. */
function uses(at: JudgedStatement, name: string): boolean {
  const label = partsOf(name).at(-1);
  return allOf(at.node, 'A_Const').some(({ sval }) => sval?.sval === label);
}
