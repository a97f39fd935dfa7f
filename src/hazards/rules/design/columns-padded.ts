import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';

export const columnsPadded: Rule = {
  code: 'MO715',
  severity: 'notice',
  title: 'The order of columns wastes room',
  why: 'A column that needs eight bytes is moved to the next multiple of eight: behind a boolean seven bytes stay empty, in every row.',
  fix: 'Write the wide columns of fixed length first, then the narrow ones, then those of varying length.',
  optIn: true,
  bad: { run: ['create table flags (a boolean, x bigint, b boolean, y bigint);'] },
  good: { run: ['create table flags (x bigint, y bigint, a boolean, b boolean);'] },
  find: each(({ facts }) => {
    if (facts.form !== 'createTable') return [];
    const types = facts.makes.columns.map(({ type }) => type);
    if (types.some((type) => SIZES[type] === undefined)) return [];
    const wasted = padding(types) - padding(types.toSorted((a, b) => (SIZES[b] ?? 0) - (SIZES[a] ?? 0)));
    return wasted < WORTH_IT ? [] : [{ object: facts.object, message: `${wasted} bytes of every row stay empty.` }];
  }),
};

/** Bytes of types of fixed length, which are also what they are aligned to. */
const SIZES: Readonly<Record<string, number>> = {
  boolean: 1,
  smallint: 2,
  integer: 4,
  real: 4,
  date: 4,
  bigint: 8,
  'double precision': 8,
  timestamp: 8,
  timestamptz: 8,
};

const WORTH_IT = 8;

function padding(types: readonly string[]): number {
  let [offset, empty] = [0, 0];
  for (const type of types) {
    const size = SIZES[type] ?? 1;
    const gap = (size - (offset % size)) % size;
    empty += gap;
    offset += gap + size;
  }
  return empty;
}
