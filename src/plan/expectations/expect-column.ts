import { findObject, lookup } from '../../schema/index.ts';
import type { Column, Domain, ObjectId, Schema, TypeUse } from '../../schema/index.ts';
import { quoteIdentifier } from '../../sql/index.ts';
import { adviceFor } from '../columns/column-advice.ts';
import { columnType } from '../columns/column-definition.ts';
import { displayName, nameOf, tableOf } from '../keys.ts';
import { canAsk, usedBy } from './can-ask.ts';
import type { Expectation } from './expectation.ts';
import { expectConversion } from './expect-conversion.ts';
import type { RowsBefore } from './rows-before.ts';
import { selectRows } from './select-rows.ts';

type Id = ObjectId<'column'>;

/** What a column wants of the rows that are there when it comes, gets another type or must not be null any more. */
export function expectColumn(id: Id, rows: RowsBefore): Expectation[] {
  const [before, after] = [findObject(rows.context.before, id), findObject(rows.context.after, id)];
  if (after === undefined || !rows.stays(tableOf(id))) return [];
  if (before === undefined || isMadeOfOthers(before, after)) return expectNew(id, after, rows);
  if (after.generated !== undefined) return [];
  const isRetyped = columnType(before) !== columnType(after);
  return [
    ...(isRetyped ? expectConversion(id, { before, after }, rows) : []),
    ...(mustHaveValue(after, rows.context.after) ? expectNoNulls(id, before, rows) : []),
  ];
}

/** Whether nothing of the old column comes into the new one. */
function isMadeOfOthers(before: Column, after: Column): boolean {
  const isComputed = after.generated !== undefined && after.generated !== before.generated;
  const isNumbered = after.serial === true || after.identity !== undefined;
  return isComputed || (before.virtual === true && isNumbered);
}

function expectNoNulls(id: Id, before: Column, rows: RowsBefore): Expectation[] {
  if (mustHaveValue(before, rows.context.before)) return [];
  const { using, backfill } = adviceFor(id, rows.context) ?? {};
  if (using !== undefined || backfill !== undefined || before.virtual === true) return [];
  const raw = [nameOf(id)];
  const where = `${quoteIdentifier(nameOf(id))} is null`;
  const sql = selectRows(tableOf(id), { columns: [], raw, where }, rows);
  return sql === undefined ? [] : [{ title: `no nulls in ${displayName(id)}`, sql }];
}

/** A new column has the default in all rows, or what it is computed from gives. */
function expectNew(id: Id, column: Column, rows: RowsBefore): Expectation[] {
  if (!mustHaveValue(column, rows.context.after)) return [];
  if (column.generated !== undefined) return expectComputed(id, column.generated, rows);
  const hasValue = column.serial === true || column.identity !== undefined || hasDefault(column, rows.context.after);
  if (hasValue || adviceFor(id, rows.context)?.backfill !== undefined) return [];
  const sql = selectRows(tableOf(id), { columns: [] }, rows);
  const title = `no rows in ${displayName(tableOf(id))}, which would have no ${nameOf(id)}`;
  return sql === undefined ? [] : [{ title, sql }];
}

function expectComputed(id: Id, expression: string, rows: RowsBefore): Expectation[] {
  const columns = usedBy(rows, tableOf(id), expression);
  if (!canAsk(rows, expression, tableOf(id))) return [];
  const sql = selectRows(tableOf(id), { columns, where: `(${expression}) is null` }, rows);
  return sql === undefined ? [] : [{ title: `no rows in ${displayName(tableOf(id))} without a ${nameOf(id)}`, sql }];
}

function mustHaveValue(column: Column, schema: Schema): boolean {
  return column.nullable === undefined || domainsOf(column, schema).some(({ notNull }) => notNull === true);
}

function hasDefault(column: Column, schema: Schema): boolean {
  return column.default !== undefined || domainsOf(column, schema).some((domain) => domain.default !== undefined);
}

/** From the outermost to the innermost. */
function domainsOf(use: TypeUse, schema: Schema): Domain[] {
  const found: Domain[] = [];
  let inner: TypeUse = use;
  while (inner.typeNamespace !== undefined && inner.dimensions === undefined) {
    const domain = lookup(lookup(schema.namespaces, inner.typeNamespace)?.domains ?? {}, inner.type);
    if (domain === undefined || found.includes(domain)) break;
    found.push(domain);
    inner = domain;
  }
  return found;
}
