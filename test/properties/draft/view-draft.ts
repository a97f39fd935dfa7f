import fc from 'fast-check';

import { CONSTRAINTS, NAMESPACES, ROUTINES, TABLES, TRIGGERS, VIEWS } from '../names.ts';
import { comment, condition, keyColumns, maybe, named, once } from './named.ts';
import type { Drafted } from './named.ts';
import { index, trigger } from './table-draft.ts';

export type SourceDraft = Drafted<typeof source>;

/** A table, or an earlier view. */
const source = fc.record({ namespace: fc.constantFrom(...NAMESPACES), name: fc.constantFrom(...TABLES, ...VIEWS) });

export type ViewDraft = Drafted<typeof view>;

export const view = fc.record({
  from: source,
  other: source,
  form: fc.constantFrom(
    'columns',
    'columns',
    'columns',
    'star',
    'aggregate',
    'grouped',
    'keyed',
    'join',
    'union',
    'routine',
    'with',
  ),
  columns: keyColumns,
  routine: fc.constantFrom(...ROUTINES),
  where: maybe(condition),
  /** Whether the columns get names of their own. */
  renames: once(3),
  materialized: once(2),
  withoutData: once(3),
  options: fc.record({
    security_barrier: maybe(fc.constantFrom('true', 'false')),
    security_invoker: maybe(fc.constantFrom('true', 'false')),
    check_option: maybe(fc.constantFrom('local', 'cascaded')),
    fillfactor: maybe(fc.constantFrom('60', '80')),
  }),
  hasOptions: once(2),
  comment,
  viewIndexes: named({ names: CONSTRAINTS.slice(0, 4), min: 1, max: 3 }, index),
  viewTriggers: named(
    { names: TRIGGERS.slice(0, 3), min: 1, max: 3 },
    fc.tuple(fc.boolean(), trigger).map(([insteadOf, facts]) => ({ ...facts, insteadOf })),
  ),
});
