import type { Routine, RoutineArgument } from '../../../src/schema/index.ts';
import { quoteIdentifier, quoteName } from '../../../src/sql/index.ts';
import type { RoutineDraft, Signature } from '../draft/routine-draft.ts';
import { columnSubjects, conditionOf } from './condition.ts';
import type { Relation, UserType, World } from './world.ts';

/** The arguments, result and what is computed, of a signature. */
export interface Shape {
  readonly arguments: readonly RoutineArgument[];
  readonly returns?: string;
  /** SQL expression, or several for several results. */
  readonly result: string;
  readonly isSet?: true;
  readonly kind?: 'procedure';
}

interface Parts {
  /** The first argument, but for its type. */
  readonly name: Pick<RoutineArgument, 'name'>;
  readonly fallback: Pick<RoutineArgument, 'default'>;
  readonly factor: number;
  readonly wide: boolean;
  /** A type of numbers. */
  readonly number: string;
  /** An enum, for those that take one. */
  readonly type: UserType | undefined;
}

const SHAPES: Readonly<Record<Exclude<Signature, 'reader'>, (parts: Parts) => Shape | undefined>> = {
  integer: ({ name, fallback, factor, number }) => ({
    arguments: [{ ...name, type: 'integer', ...fallback }],
    returns: number,
    result: `($1 * ${factor})::${number}`,
  }),
  text: ({ name, factor, wide }) => ({
    arguments: [{ ...name, type: 'text' }],
    returns: wide ? 'varchar' : 'text',
    result: `upper($1) || '${factor}'`,
  }),
  two: ({ name, fallback, factor, number }) => ({
    arguments: [{ type: 'date' }, { ...name, type: 'integer', ...fallback }],
    returns: number,
    result: `extract(year from $1)::integer + $2 * ${factor}`,
  }),
  enum: ({ name, factor, type }) =>
    type?.facts.labels && {
      arguments: [{ ...name, type: quoteName(type.namespace, type.name) }],
      returns: 'integer',
      result: `case when $1 is null then ${factor} else 1 end`,
    },
  out: ({ factor, number }) => ({
    arguments: [
      { type: 'integer' },
      { name: 'one', type: 'text', mode: 'out' },
      { name: 'two', type: number, mode: 'out' },
    ],
    result: `'a'::text, ($1 * ${factor})::${number}`,
  }),
  inout: ({ factor }) => ({
    arguments: [{ name: 'both', type: 'bigint', mode: 'inout' }],
    result: `$1 * ${factor}`,
  }),
  variadic: ({ name, factor, number }) => ({
    arguments: [{ ...name, type: 'integer[]', mode: 'variadic' }],
    returns: number,
    result: `cardinality($1) * ${factor}`,
  }),
  rows: ({ factor, number }) => ({
    arguments: [],
    returns: `table(id ${number}, label text)`,
    result: `${factor}::${number}, 'a'::text`,
    isSet: true,
  }),
  setof: ({ name, factor, wide }) => ({
    arguments: [{ ...name, type: 'date' }],
    returns: `setof ${wide ? 'timestamp' : 'date'}`,
    result: `$1 + ${factor}`,
    isSet: true,
  }),
  procedure: ({ name, factor, wide }) => ({
    arguments: [{ ...name, type: 'boolean' }],
    result: `${factor}`,
    ...(wide ? { returns: 'integer' } : { kind: 'procedure' }),
  }),
  trigger: () => ({ arguments: [], returns: 'trigger', result: 'coalesce(new, old)' }),
};

/** The shape of a routine that reads no table; `undefined` when there is no type for it. */
export function shapeOf(draft: RoutineDraft, type: UserType | undefined): Shape | undefined {
  const { signature, argumentName, argumentDefault, wide, factor } = draft;
  if (signature === 'reader') return undefined;
  const name = argumentName === undefined ? {} : { name: argumentName };
  const fallback = argumentDefault === undefined ? {} : { default: String(argumentDefault) };
  return SHAPES[signature]({ name, fallback, factor, wide, number: numberType(draft), type });
}

/** The shape of a function that counts rows. */
export function readerShape(draft: RoutineDraft, { namespace, name, columns }: Relation, world: World): Shape {
  const where = conditionOf(draft.condition, columnSubjects(columns, world), { world, routines: false });
  // with its namespace, even if that is `public`: functions are also run with nothing in the search path
  const from = `${quoteIdentifier(namespace)}.${quoteIdentifier(name)}`;
  const number = numberType(draft);
  const result = `(select count(*) from ${from} where ${where})::${number}`;
  return { arguments: [{ type: 'boolean' }], returns: number, result };
}

function numberType({ wide }: RoutineDraft): string {
  return wide ? 'bigint' : 'integer';
}

/** The code of a routine in the language of the draft, where that can say it. */
export function codeOf(draft: RoutineDraft, shape: Shape): Pick<Routine, 'language' | 'body' | 'atomic'> {
  const { result, isSet, kind, returns } = shape;
  const { language, factor } = draft;
  const hasOuts = shape.arguments.some(({ mode }) => mode === 'out' || mode === 'inout');
  if (returns === 'trigger') return { language: 'plpgsql', body: `begin return ${result}; /* ${factor} */ end` };
  if (language === 'plpgsql' && !hasOuts) {
    const step = isSet ? `return query select ${result}` : `return ${result}`;
    return { language, body: `begin ${kind === undefined ? step : `perform ${result}`}; end` };
  }
  const isOne = !hasOuts && !isSet && kind === undefined;
  if (!draft.atomic) return { language: 'sql', body: `select ${result}` };
  return { language: 'sql', atomic: true, body: isOne ? `return ${result}` : `begin atomic select ${result}; end` };
}
