import { expect, it } from 'vitest';

import type { Routine, RoutineArgument } from '../../schema/index.ts';
import { canReplaceRoutine } from './routine-replacement.ts';

const number: RoutineArgument = { name: 'n', type: 'integer' };
const routine = (facts: Partial<Routine> = {}): Routine => ({
  name: 'f',
  arguments: [number],
  returns: 'integer',
  language: 'sql',
  body: 'select 1',
  ...facts,
});
const taking = (...list: RoutineArgument[]): Routine => routine({ arguments: list });

it.each<[string, Routine, Routine]>([
  ['another body and language', routine(), routine({ body: 'begin end', language: 'plpgsql' })],
  ['another volatility', routine({ strict: true }), routine({ volatility: 'stable' })],
  ['a name where there was none', taking({ type: 'integer' }), taking(number)],
  ['a default', taking(number), taking({ ...number, default: '1' })],
  ['another default', taking({ ...number, default: '1' }), taking({ ...number, default: '2' })],
])('is replaced in place: %s', (_what, before, after) => {
  expect(canReplaceRoutine(before, after)).toBe(true);
});

it.each<[string, Routine, Routine]>([
  ['another result', routine(), routine({ returns: 'bigint' })],
  ['a procedure', routine(), routine({ kind: 'procedure' })],
  ['a window function', routine(), routine({ window: true })],
  ['another name', taking(number), taking({ ...number, name: 'm' })],
  ['no name', taking(number), taking({ type: 'integer' })],
  ['no default', taking({ ...number, default: '1' }), taking(number)],
  ['another mode', taking(number), taking({ ...number, mode: 'inout' })],
  ['one more result', taking(number), taking(number, { name: 'o', type: 'text', mode: 'out' })],
  ['a name for a result', taking({ type: 'text', mode: 'out' }), taking({ name: 'o', type: 'text', mode: 'out' })],
])('is made anew: %s', (_what, before, after) => {
  expect(canReplaceRoutine(before, after)).toBe(false);
});
