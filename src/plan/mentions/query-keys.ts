import { objectKey } from '../../schema/index.ts';
import type { ObjectId, Schema } from '../../schema/index.ts';
import { rowsKey } from '../keys.ts';
import { meanings } from './meanings.ts';
import { keysOfMentioned, mentionedObjects } from './mentioned-objects.ts';
import { nameInSql } from './name-index.ts';
import { readNames } from './sql-words.ts';

/** What a query rests on. */
export interface QueryKeys {
  /** What it seems to read and call. */
  readonly likely: readonly string[];
  /** All that it may name. */
  readonly possible: readonly string[];
  /** The rows of the tables that it may name. */
  readonly rows: readonly string[];
}

/** @param sql a query that PostgreSQL reads when the object is made, and not only when it is used */
export function queryKeys(schema: Schema, sql: string): QueryKeys {
  const read = readNames(sql);
  const isMeant = meanings(schema, sql);
  const meant = mentionedObjects(schema, sql).filter((id) => isMeant(id, ({ isQualifier }) => !isQualifier));
  const isLikely = (id: ObjectId): boolean =>
    id.kind === 'routine'
      ? !hasOverload(schema, id, meant)
      : ['table', 'view'].includes(id.kind) && read.has(id.path.join('.').toLowerCase());
  return {
    likely: meant.filter(isLikely).map(objectKey),
    possible: keysOfMentioned(schema, sql, meant),
    rows: meant.filter(({ kind }) => kind === 'table').map(rowsKey),
  };
}

/** Which one a call means cannot be told from the text. */
function hasOverload(schema: Schema, id: ObjectId, meant: readonly ObjectId[]): boolean {
  const isOverload = (other: ObjectId): boolean =>
    other !== id &&
    other.kind === 'routine' &&
    other.path[0] === id.path[0] &&
    nameInSql(schema, other) === nameInSql(schema, id);
  return meant.some(isOverload);
}
