import { duplicates, nulls } from '../offenders.ts';
import type { IndexPurpose, Lock, RowFault, StatementFacts } from '../statement-facts.ts';
import { facts, locks } from '../statement-facts.ts';
import { type Action, holdingRows } from './action.ts';
import { type Target, areFilled, isNotNull, namesOf, objectOf } from './constraint-target.ts';
import { wasKept } from '../was-kept.ts';

const KEYS = {
  CONSTR_UNIQUE: { form: 'Unique', purpose: 'unique', noun: 'unique constraint' },
  CONSTR_PRIMARY: { form: 'PrimaryKey', purpose: 'primaryKey', noun: 'primary key' },
  CONSTR_EXCLUSION: { form: 'Exclusion', purpose: 'exclusion', noun: 'exclusion constraint' },
} as const satisfies Record<string, { form: string; purpose: IndexPurpose; noun: string }>;

/** A constraint that an index holds up: built here, or taken over. */
export function keyFacts(given: Target): StatementFacts {
  const { action, constraint } = given;
  const { form, purpose, noun } = KEYS[constraint.contype as keyof typeof KEYS]; // the callers pass these kinds alone
  const { conname: index, indexname: taken } = constraint;
  const columns = taken === undefined ? given.columns : (action.table.indexes.get(taken)?.columns ?? []);
  const target = { ...given, columns };
  const object = objectOf(target, noun);
  const isBuilt = taken === undefined;
  const mustBeFilled = purpose === 'primaryKey' && given.inline === undefined;
  const nullable = mustBeFilled ? columns.filter((column) => !isNotNull(action, column)) : [];
  const tables = holdingRows(action);
  return facts(`alterTableAdd${form}${isBuilt ? '' : 'UsingIndex'}`, object, {
    locks: locksOf(action),
    scans: nullable.length === 0 ? [] : tables.map((table) => ({ table, because: 'primaryKeyNotNull', of: object })),
    builds: isBuilt
      ? tables.map((table) => ({ table, columns, purpose, concurrently: false, ...(index && { index }) }))
      : [],
    mayFailOn: [
      ...(isBuilt && mayClash(target) ? [clash(target, object)] : []),
      ...(nullable.length === 0 ? [] : [nullFault(action.name, nullable, object)]),
    ],
    makes: { others: [{ noun: 'constraint', name: `${action.name}.${index ?? ''}` }], names: namesOf(constraint) },
  });
}

/** From version 18 partitions are locked like their table. */
function locksOf({ name, family, scene }: Action): Lock[] {
  const [, ...partitions] = family;
  return [
    ...locks('ACCESS EXCLUSIVE', name),
    ...locks(scene.version < 18 ? 'SHARE' : 'ACCESS EXCLUSIVE', ...partitions),
  ];
}

function mayClash({ action, columns, inline, constraint }: Target): boolean {
  const isNumbered = columns.some((column) => action.table.columns.get(column)?.numbered === true);
  if (inline === 'empty' || isNumbered || !areFilled(action, columns)) return false;
  return (
    constraint.contype === 'CONSTR_EXCLUSION' ||
    !wasKept(action.scene, { table: action.name, kind: 'unique', columns, valid: true })
  );
}

function clash({ action, constraint, columns }: Target, object: string): RowFault {
  const table = action.name;
  return constraint.contype === 'CONSTR_EXCLUSION'
    ? { table, columns, because: 'exclusion', object }
    : { table, columns, because: 'unique', object, query: duplicates(table, columns) };
}

function nullFault(table: string, columns: readonly string[], object: string): RowFault {
  return { table, columns, because: 'notNull', object, query: nulls(table, columns) };
}
