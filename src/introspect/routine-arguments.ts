import type { RoutineArgument } from '../schema/index.ts';
import { quoteIdentifier } from '../sql/index.ts';
import { typeFacts, typeText } from './column-type.ts';
import type { TypeFacts } from './column-type.ts';
import { present } from './present.ts';

export interface ArgumentFacts {
  readonly name?: string;
  readonly type: TypeFacts;
  /** Code of `proargmodes`: a `t` is a column of the table that is returned. */
  readonly mode: 'i' | 'o' | 'b' | 'v' | 't';
  readonly default?: string;
}

const MODES = { i: undefined, o: 'out', b: 'inout', v: 'variadic', t: undefined } as const;

/** The arguments of the routine `p`, in order, as JSON: those that go in and those that come out. */
export const ARGUMENTS = `(select json_agg(json_build_object(
    'name', nullif(p.proargnames[k.position], ''),
    'type', ${typeFacts({ oid: 'k.type' })},
    'mode', coalesce(p.proargmodes[k.position]::text, 'i'),
    'default', pg_get_function_arg_default(p.oid, k.position::integer)) order by k.position)
  from unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) with ordinality k(type, position))`;

export function argumentsOf(facts: readonly ArgumentFacts[]): RoutineArgument[] {
  return facts
    .filter(({ mode }) => mode !== 't')
    .map(({ name, type, mode, default: fallback }) => ({
      type: typeText(type),
      ...present({ name, mode: MODES[mode], default: fallback }),
    }));
}

export interface ResultFacts {
  readonly result: TypeFacts;
  readonly returnsSet?: true;
}

/** What a function gives, as SQL; `undefined` where its arguments say it. */
export function returnsOf(facts: readonly ArgumentFacts[], { result, returnsSet }: ResultFacts): string | undefined {
  const columns = facts.filter(({ mode }) => mode === 't');
  if (columns.length > 0) return `table(${columns.map(columnSql).join(', ')})`;
  if (returnsSet) return `setof ${typeText(result)}`;
  const hasOut = facts.some(({ mode }) => mode === 'o' || mode === 'b');
  return hasOut ? undefined : typeText(result);
}

function columnSql({ name = '', type }: ArgumentFacts): string {
  return `${quoteIdentifier(name)} ${typeText(type)}`;
}
