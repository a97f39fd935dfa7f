import { parseTypeName } from '../../schema/index.ts';
import type { Column, TypeUse } from '../../schema/index.ts';

/** Base types whose values never leave the row, or are stored in another way than `extended`. */
const STORAGE: Readonly<Record<string, readonly string[]>> = {
  main: ['numeric', 'inet', 'cidr'],
  plain: [
    ['boolean', 'smallint', 'integer', 'bigint', 'real', 'double precision', 'money', 'oid', 'uuid', 'name'],
    ['date', 'time', 'timetz', 'timestamp', 'timestamptz', 'interval', 'macaddr', 'macaddr8', 'tsquery'],
    ['point', 'line', 'lseg', 'box', 'circle', 'pg_lsn'],
  ].flat(),
  extended: [
    ['text', 'varchar', 'char', 'bytea', 'json', 'jsonb', 'jsonpath', 'xml', 'bit', 'varbit', 'tsvector'],
    ['path', 'polygon', 'int4range', 'int8range', 'numrange', 'daterange', 'tsrange', 'tstzrange'],
  ].flat(),
};

/**
 * How values of a type are stored unless a column says otherwise, as a word for `set storage`.
 *
 * @param base what the values are stored as, without domains
 * @returns `default` for types that are not PostgreSQL's own: the word exists from PostgreSQL 16 on
 * @see https://www.postgresql.org/docs/current/storage-toast.html
 */
export function usualStorage(base: TypeUse): string {
  if (base.dimensions !== undefined) return 'extended';
  if (base.typeNamespace !== undefined) return 'default';
  const name = parseTypeName(base.type).base;
  return Object.keys(STORAGE).find((storage) => STORAGE[storage]?.includes(name)) ?? 'default';
}

/** What of a column `create table` and `add column` do not say on every version. */
export function hasSettings({ storage, statistics }: Column): boolean {
  return storage !== undefined || statistics !== undefined;
}

/** What a column has to be told again when it gets another type: it then has what the type wants. */
export function lostWithType({ storage, compression }: Column): string[] {
  return [
    ...(storage === undefined ? [] : [`set storage ${storage}`]),
    ...(compression === undefined ? [] : [`set compression ${compression}`]),
  ];
}
