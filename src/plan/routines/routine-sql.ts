import { identityArguments } from '../../schema/index.ts';
import type { ObjectId, Routine, RoutineArgument } from '../../schema/index.ts';
import { dollarQuote, parameterName, quoteIdentifier, quoteName } from '../../sql/index.ts';
import { namespaceOf } from '../keys.ts';

type Id = ObjectId<'routine'>;

export function routineNoun({ kind }: Routine): string {
  return kind ?? 'function';
}

/** A routine as `drop` and `comment on` name it: `function "total"(integer)`. */
export function routineSql(id: Id, routine: Routine): string {
  return `${routineNoun(routine)} ${quoteName(namespaceOf(id), routine.name)}(${identityArguments(routine.arguments)})`;
}

function argumentSql({ name, type, mode, default: value }: RoutineArgument): string {
  const parts = [mode, name === undefined ? undefined : quoteIdentifier(name), type];
  const words = parts.filter((part) => part !== undefined).join(' ');
  return value === undefined ? words : `${words} default ${value}`;
}

/** What a routine says about itself between its signature and its body. */
function traits(routine: Routine): string[] {
  const { volatility, parallel, cost, rows, settings = {} } = routine;
  const list = [
    `language ${quoteIdentifier(routine.language)}`,
    routine.window && 'window',
    volatility,
    routine.leakproof && 'leakproof',
    routine.strict && 'strict',
    routine.securityDefiner && 'security definer',
    parallel !== undefined && `parallel ${parallel}`,
    cost !== undefined && `cost ${cost}`,
    rows !== undefined && `rows ${rows}`,
    ...Object.entries(settings)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => `set ${parameterName(name)} to ${value}`),
  ];
  return list.filter((trait) => typeof trait === 'string');
}

/** @see https://www.postgresql.org/docs/current/sql-createfunction.html */
export function createRoutineSql(id: Id, routine: Routine, verb: 'create' | 'create or replace'): string {
  const name = quoteName(namespaceOf(id), routine.name);
  const header = `${verb} ${routineNoun(routine)} ${name}(${routine.arguments.map(argumentSql).join(', ')})`;
  const returns = routine.returns === undefined ? '' : ` returns ${routine.returns}`;
  const body = routine.atomic ? routine.body : `as ${dollarQuote(routine.body)}`;
  return `${header}${returns}\n${traits(routine).join(' ')}\n${body};`;
}
