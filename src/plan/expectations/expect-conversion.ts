import { findObject, objectId } from '../../schema/index.ts';
import type { Column, ObjectId, TypeUse } from '../../schema/index.ts';
import { quoteIdentifier } from '../../sql/index.ts';
import { adviceFor } from '../columns/column-advice.ts';
import { typeIds } from '../columns/column-definition.ts';
import { planConversion } from '../conversion/plan-conversion.ts';
import { displayName, nameOf, tableOf } from '../keys.ts';
import { canAsk } from './can-ask.ts';
import type { Expectation } from './expectation.ts';
import type { RowsBefore } from './rows-before.ts';
import { selectRows } from './select-rows.ts';

/** The first version that can be asked whether a type reads a text, and the last one of those that cannot. */
const ASKS_THE_TYPE = 16;
const VERSION_NUMBERS = 10_000;

interface Forms {
  readonly before: Column;
  readonly after: Column;
}

/**
 * No value that a change of type refuses, or makes null where nulls must not be. Older servers cannot test a value without
 * failing on it, except for the most common types: for others they are asked nothing.
 */
export function expectConversion(id: ObjectId<'column'>, forms: Forms, rows: RowsBefore): Expectation[] {
  if (adviceFor(id, rows.context)?.using !== undefined || forms.before.virtual === true) return [];
  const title = `every ${displayName(id)} converts to ${typeName(forms.after)}`;
  const [current, old] = [ASKS_THE_TYPE, 0].map((version) => queryFor(id, forms, { rows, version }));
  if (current === old) return current === undefined ? [] : [{ title, sql: current }];
  return [
    ...(current === undefined ? [] : [{ title, sql: current, since: ASKS_THE_TYPE }]),
    ...(old === undefined ? [] : [{ title, sql: old, until: ASKS_THE_TYPE - 1 }]),
  ];
}

interface Asking {
  readonly rows: RowsBefore;
  readonly version: number;
}

function queryFor(id: ObjectId<'column'>, { before, after }: Forms, { rows, version }: Asking): string | undefined {
  const facts = version === 0 ? {} : { serverVersion: version * VERSION_NUMBERS };
  const conversion = planConversion(before, after, { ...rows.context, ...facts });
  const name = quoteIdentifier(nameOf(id));
  const isRequired = after.nullable === undefined && adviceFor(id, rows.context)?.backfill === undefined;
  const conditions = [
    ...(conversion.mayFail && isThere(after, rows) ? [conversion.offenders(name) ?? []].flat() : []),
    ...(isRequired ? [conversion.becomesNull(name) ?? []].flat() : []),
  ];
  if (conditions.length === 0) return undefined;
  return selectRows(tableOf(id), { columns: [], raw: [nameOf(id)], where: conditions.join(' or ') }, rows);
}

function typeName({ type, typeNamespace, dimensions = 0 }: Column): string {
  const name = typeNamespace === undefined ? type : displayName(objectId('enum', typeNamespace, type));
  return `${name}${'[]'.repeat(dimensions)}`;
}

/**
 * The conditions of enums and domains are made of what they consist of; every other type answers for itself, and so does a
 * domain over arrays in an array.
 */
function isThere(after: TypeUse, rows: RowsBefore): boolean {
  return rows.isKnown(after) && typeIds(after).every((type) => type.kind === 'enum' || isAnswering(type, after, rows));
}

function isAnswering(type: ObjectId, { dimensions }: TypeUse, rows: RowsBefore): boolean {
  const domain = type.kind === 'domain' ? findObject(rows.context.after, objectId(type.kind, ...type.path)) : undefined;
  if (domain === undefined || (domain.dimensions !== undefined && dimensions !== undefined)) return rows.isSame(type);
  const checks = Object.values(domain.checks ?? {}).join(' ');
  if (checks === '' && domain.notNull === undefined) return isThere(domain, rows);
  // What is tested is a value of the type that the domain is made of.
  return canAsk(rows, checks) && rows.isKnown(domain) && typeIds(domain).every((base) => rows.isSame(base));
}
