import { findObject, lookup, objectKey } from '../../schema/index.ts';
import type { Column, Domain, ObjectId } from '../../schema/index.ts';
import { quoteIdentifier } from '../../sql/index.ts';
import { adviceFor } from '../columns/column-advice.ts';
import { columnType, typeIds } from '../columns/column-definition.ts';
import { planConversion } from '../conversion/plan-conversion.ts';
import { displayName, nameOf, tableOf } from '../keys.ts';
import { canAsk } from './can-ask.ts';
import type { Expectation } from './expectation.ts';
import type { RowsBefore } from './rows-before.ts';
import { selectRows } from './select-rows.ts';

/** No value in a column of the domain that it lets pass before and not afterwards. */
export function expectDomain(id: ObjectId<'domain'>, rows: RowsBefore): Expectation[] {
  const { before, after, usersOf } = rows.context;
  const [old, current] = [findObject(before, id), findObject(after, id)];
  if (old === undefined || current === undefined) return [];
  const tests = newTests(old, current);
  const change = rebased(old, current, rows);
  if (change === undefined || (tests === '' && change.offends === undefined) || !canAsk(rows, tests)) return [];
  const users = usersOf(id).toSorted((a, b) => (objectKey(a) < objectKey(b) ? -1 : 1));
  return users.flatMap((column): Expectation[] => {
    const [use, next] = [findObject(before, column), findObject(after, column)];
    if (use === undefined || next === undefined || columnType(use) !== columnType(next)) return [];
    if (adviceFor(column, rows.context) !== undefined) return [];
    const where = condition(quoteIdentifier(nameOf(column)), use, { tests, ...change });
    const sql = selectRows(tableOf(column), { columns: [], raw: [nameOf(column)], where }, rows);
    return sql === undefined ? [] : [{ title: `no ${displayName(column)} that ${displayName(id)} refuses`, sql }];
  });
}

/** A condition over `value`; empty where nothing is tested that was not before. */
function newTests(old: Domain, current: Domain): string {
  const isRebased = columnType(old) !== columnType(current);
  const known = Object.values(old.checks ?? {});
  const checks = Object.keys(current.checks ?? {})
    .toSorted()
    .flatMap((name) => lookup(current.checks ?? {}, name) ?? [])
    .filter((check) => isRebased || !known.includes(check));
  const nulls = current.notNull && old.notNull === undefined ? ['value is null'] : [];
  return [...nulls, ...checks.map((check) => `not (${check})`)].join(' or ');
}

interface Rebased {
  /** SQL of the value in the type that the domain is made of afterwards. */
  readonly value: (value: string) => string;
  /** True for a value that has none there. */
  readonly offends?: (value: string) => string;
}

/** `undefined`: which values have none cannot be told. */
function rebased(old: Domain, current: Domain, rows: RowsBefore): Rebased | undefined {
  const plain = (value: string): string => `${value}::${columnType(old)}`;
  const isThere = rows.isKnown(current) && typeIds(current).every((type) => rows.isSame(type));
  if (!isThere) return undefined;
  if (columnType(old) === columnType(current)) return { value: plain };
  const conversion = planConversion(old, current, rows.context);
  const value = (given: string): string =>
    `(${conversion.using(plain(given)) ?? plain(given)})::${columnType(current)}`;
  if (!conversion.mayFail) return { value };
  const isKnown = conversion.offenders('value') !== null;
  return isKnown ? { value, offends: (given) => conversion.offenders(plain(given)) ?? 'false' } : undefined;
}

function condition(column: string, { dimensions }: Column, { tests, value, offends }: Rebased & { tests: string }) {
  const of = (item: string): string => {
    const refused = `exists (select from (select ${value(item)} as value) as candidate where ${tests})`;
    if (offends === undefined) return refused;
    return tests === '' ? offends(item) : `case when ${offends(item)} then true else ${refused} end`;
  };
  if (dimensions === undefined) return of(column);
  return `exists (select from unnest(${column}) as item(element) where ${of('element')})`;
}
