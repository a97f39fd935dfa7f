import type { Index, IndexKey } from '../../schema/index.ts';
import { quoteIdentifier, quoteList } from '../../sql/index.ts';
import { parametersClause } from '../tables/storage-parameters.ts';

/** A key of an index, or of a partitioned table. */
export function indexKeySql(key: IndexKey): string {
  if (typeof key === 'string') return quoteIdentifier(key);
  const parts = [key.column === undefined ? `(${key.expression ?? ''})` : quoteIdentifier(key.column)];
  if (key.collation !== undefined) parts.push(`collate ${quoteIdentifier(key.collation)}`);
  if (key.operatorClass !== undefined) parts.push(key.operatorClass);
  if (key.order !== undefined) parts.push(key.order);
  if (key.nulls !== undefined) parts.push(`nulls ${key.nulls}`);
  return parts.join(' ');
}

/**
 * @param relation quoted name of the table or view
 * @see https://www.postgresql.org/docs/current/sql-createindex.html
 */
export function createIndexSql(name: string, relation: string, index: Index): string {
  if (index.definition !== undefined) return index.definition;
  const parts = [`create ${index.unique ? 'unique ' : ''}index ${quoteIdentifier(name)} on ${relation}`];
  if (index.method !== undefined) parts.push(`using ${index.method}`);
  parts.push(`(${index.keys.map(indexKeySql).join(', ')})`);
  if (index.include !== undefined) parts.push(`include ${quoteList(index.include)}`);
  if (index.nullsNotDistinct) parts.push('nulls not distinct');
  const where = index.where === undefined ? '' : ` where ${index.where}`;
  return `${parts.join(' ')}${parametersClause(index.storageParameters)}${where}`;
}

/** The SQL in an index that nobody parsed. */
export function expressionsOf({ keys, where, definition }: Index): string[] {
  const expressions = keys.map((key) => (typeof key === 'string' ? undefined : key.expression));
  return [...expressions, where, definition].filter((text) => text !== undefined);
}

/** Columns that an index names. */
export function namedColumns({ keys, include = [] }: Pick<Index, 'keys' | 'include'>): string[] {
  const columns = keys.map((key) => (typeof key === 'string' ? key : key.column));
  return [...columns.filter((column) => column !== undefined), ...include];
}
