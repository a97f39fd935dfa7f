import { lookup } from '../../schema/index.ts';
import type { Named } from '../../schema/index.ts';
import { parameterList, parameterName } from '../../sql/index.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';

type Parameters = Named<string> | undefined;

/** ` with (fillfactor = 70)`, or nothing. */
export function parametersClause(parameters: Parameters): string {
  return parameters === undefined ? '' : ` with (${parameterList(parameters)})`;
}

/**
 * Takes away the parameters that are gone and sets those that are new or have another value.
 *
 * @param target what is altered: `alter index "i"`
 */
export function alterParameters(target: string, before: Parameters = {}, after: Parameters = {}): Statement[] {
  const gone = Object.keys(before).filter((name) => lookup(after, name) === undefined);
  const set = Object.entries(after).filter(([name, value]) => lookup(before, name) !== value);
  return [
    ...(gone.length === 0 ? [] : [statement(`${target} reset (${gone.toSorted().map(parameterName).join(', ')});`)]),
    ...(set.length === 0 ? [] : [statement(`${target} set (${parameterList(Object.fromEntries(set))});`)]),
  ];
}
