import type { Column } from '../../../src/schema/index.ts';
import { quoteIdentifier, quoteLiteral, quoteName } from '../../../src/sql/index.ts';
import type { ConditionDraft } from '../draft/named.ts';
import type { Family, TypeFacts } from '../types.ts';
import type { KnownRoutine, World } from './world.ts';

/** What a condition is about: a column of a table, of the row of a trigger, the value of a domain. */
export interface Subject {
  readonly sql: string;
  readonly facts: TypeFacts;
  readonly type: Pick<Column, 'type' | 'typeNamespace' | 'dimensions'>;
}

export interface ConditionPlace {
  readonly world: World;
  /** Whether only what never changes its mind may be called, as in indexes. */
  readonly immutable?: boolean;
  /** Whether functions of users may be called; they may unless this says no. */
  readonly routines?: false;
}

type Forms = (sql: string, draft: ConditionDraft, facts: TypeFacts) => readonly string[];

const numbers: Forms = (sql, { number }) => [
  `${sql} > -${number}00`,
  `${sql} between -${number}00 and ${number}0000`,
  `${sql} not in (${number}77, ${number}78)`,
  `${sql} is distinct from ${number}99`,
  `(${sql}, 1) <> (${number}98, 2)`,
  `abs(${sql}) >= 0 and not ${sql} = ${number}97`,
];

const presence: Forms = (sql, { number }) => [
  `${sql} is not null`,
  `(${sql} is null) = ${number === 2}`,
  `${sql} is null or ${number} > 1`,
];

/** Conditions that most values satisfy. */
const FORMS: Readonly<Record<Family, Forms>> = {
  integer: numbers,
  number: numbers,
  text: (sql, { text, number }) => [
    `${sql} <> ${quoteLiteral(text)}`,
    `${sql} not like ${quoteLiteral(`zz${text}%`)}`,
    `length(${sql}) < ${number}00`,
    `${sql} !~ '^z{${number}}'`,
    `coalesce(${sql}, '') <> ${quoteLiteral(text)}`,
    `case when ${sql} is null then true else lower(${sql}) <> ${quoteLiteral(`z${text}`)} end`,
  ],
  boolean: (sql) => [`${sql} is not unknown`, `${sql} or not ${sql}`, `not ${sql} is null`],
  time: (sql, { number }) => [
    `${sql} > '199${number}-01-01'`,
    `${sql} <> '199${number}-01-02'`,
    `${sql} not between '190${number}-01-01' and '191${number}-12-31'`,
  ],
  json: (sql) => [`${sql} ->> 'a' is null`, `${sql} -> 'b' is null`],
  jsonb: (sql, { text }) => [
    `${sql} ->> 'zz' is null`,
    `not ${sql} ? ${quoteLiteral(text)}`,
    `not ${sql} @> '{"zz": 1}'`,
    `jsonb_typeof(${sql}) <> 'number'`,
  ],
  range: (sql) => [`not lower_inf(${sql}) or true`, `isempty(${sql}) is not null`],
  enum: (sql, { number }, { labels = [] }) => [
    `${sql} in (${labels.map(quoteLiteral).join(', ')})`,
    `${sql} <> ${quoteLiteral(labels[number % labels.length] ?? '')} or ${sql} is not null`,
    `${sql} >= ${quoteLiteral(labels[0] ?? '')}`,
  ],
  array: (sql, { number }) => [
    `cardinality(${sql}) < ${number}00`,
    `array_length(${sql}, 1) is distinct from ${number}`,
  ],
  other: presence,
};

const ROUTINE_FORM = 8;

/** The conditions of a draft over those of its columns that are there, joined by `or`. */
export function conditionOf(
  draft: ConditionDraft,
  find: (name: string) => Subject | undefined,
  place: ConditionPlace,
): string {
  const subjects = draft.columns.flatMap((name) => find(name) ?? []);
  const terms = subjects.map((subject) => termOf(draft, subject, place));
  return terms.length === 0 ? `${quoteLiteral(draft.text)} <> 'zz'` : terms.join(' or ');
}

function termOf(draft: ConditionDraft, subject: Subject, place: ConditionPlace): string {
  if (draft.form >= ROUTINE_FORM) {
    const call = routineCall(draft.number, subject, place);
    if (call !== undefined) return `${call} is not null`;
    if (!place.immutable) return `${subject.sql}::text is distinct from ${quoteLiteral(draft.text)}`;
  }
  const forms = FORMS[subject.facts.family](subject.sql, draft, subject.facts);
  return forms[draft.form % forms.length] ?? `${subject.sql} is not null`;
}

/** A call with the value, of one of the functions that take it. */
export function routineCall(choice: number, subject: Subject, place: ConditionPlace): string | undefined {
  if (place.routines === false) return undefined;
  const usable = place.world.routines.filter(
    (routine) => (routine.immutable || !place.immutable) && argumentOf(routine, subject) !== undefined,
  );
  const routine = usable[choice % usable.length];
  return routine && `${quoteName(routine.namespace, routine.name)}(${argumentOf(routine, subject)})`;
}

function argumentOf({ signature, type }: KnownRoutine, { sql, facts, type: use }: Subject): string | undefined {
  if (signature === 'integer' && facts.family === 'integer') return `${sql}::integer`;
  if (signature === 'text' && facts.family === 'text') return `${sql}::text`;
  if (signature !== 'enum' || use.dimensions !== undefined || facts.family !== 'enum') return undefined;
  return use.type === type?.name && use.typeNamespace === type.namespace ? sql : undefined;
}

/** Finds columns by name, for conditions about a row; `prefix` as in `new.`. */
export function columnSubjects(
  columns: ReadonlyMap<string, Column>,
  world: World,
  prefix = '',
): (name: string) => Subject | undefined {
  return (name) => {
    const column = columns.get(name);
    if (column === undefined) return undefined;
    return { sql: prefix + quoteIdentifier(name), facts: world.factsOf(column), type: column };
  };
}
