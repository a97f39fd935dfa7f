import fc from 'fast-check';

import { ENUMS, NAMESPACES, ROUTINES, TABLES } from '../names.ts';
import { argumentName, comment, condition, maybe, once } from './named.ts';
import type { Drafted, Named } from './named.ts';

/** What a routine is for; most of them are told apart by their arguments, so that there are overloads. */
export const SIGNATURES = [
  'integer',
  'text',
  'two',
  'enum',
  'out',
  'inout',
  'variadic',
  'rows',
  'setof',
  'procedure',
  'trigger',
  'reader',
] as const;

export type Signature = (typeof SIGNATURES)[number];

export type RoutineDraft = Drafted<typeof routine>;

const routine = fc.record({
  name: fc.constantFrom(...ROUTINES),
  signature: fc.constantFrom(...SIGNATURES, 'integer', 'text', 'trigger', 'trigger', 'reader'),
  /** Of the enum in the arguments, or of the table that is read. */
  type: fc.constantFrom(...ENUMS),
  namespace: fc.constantFrom(...NAMESPACES),
  table: fc.constantFrom(...TABLES),
  condition,
  argumentName,
  argumentDefault: maybe(fc.integer({ min: 1, max: 3 })),
  language: fc.constantFrom('sql', 'sql', 'plpgsql'),
  atomic: fc.boolean(),
  wide: once(3),
  factor: fc.integer({ min: 2, max: 3 }),
  volatility: fc.constantFrom('immutable', 'immutable', 'immutable', 'stable', undefined),
  strict: once(3),
  securityDefiner: once(4),
  leakproof: once(5),
  window: once(2),
  parallel: maybe(fc.constantFrom('restricted', 'safe')),
  cost: maybe(fc.constantFrom(10, 500, 0.5)),
  rows: maybe(fc.constantFrom(10, 50)),
  settings: maybe(
    fc.constantFrom<Readonly<Record<string, string>>>(
      { search_path: 'pg_catalog, public' },
      { work_mem: `'1MB'`, search_path: `''` },
      { DateStyle: `'iso'` },
    ),
  ),
  comment,
});

/** By a name of its own: the routine's name may be another, so that its overloads can be in one set. */
export function routines(max: number): fc.Arbitrary<Named<RoutineDraft>> {
  return fc
    .uniqueArray(routine, {
      selector: ({ name, signature, type }) => `${name} ${signature === 'enum' ? type : signature}`,
      maxLength: max,
      size: 'max',
    })
    .map((list) => list.map((draft) => [`${draft.name} ${draft.signature}`, draft] as const));
}
