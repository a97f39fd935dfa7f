import { findObject, objectId, objectKey } from '../../schema/index.ts';
import type { ObjectId, Schema } from '../../schema/index.ts';
import { rowsKey } from '../keys.ts';
import { mentionedObjectKeys, mentionedObjects } from './mentioned-objects.ts';
import { calledNames, readNames } from './sql-words.ts';

/** What a query rests on. */
export interface QueryKeys {
  /** What it surely reads and calls. */
  readonly sure: readonly string[];
  /** All that it may name. */
  readonly possible: readonly string[];
  /** The rows of the tables that it may name. */
  readonly rows: readonly string[];
}

export function queryKeys(schema: Schema, sql: string): QueryKeys {
  const [read, called] = [readNames(sql), calledNames(sql)];
  const isSure = (id: ObjectId): boolean => {
    if (id.kind === 'routine') return called.has(routineName(schema, id).toLowerCase());
    return ['table', 'view'].includes(id.kind) && read.has(id.path.join('.').toLowerCase());
  };
  const mentioned = mentionedObjects(schema, sql);
  return {
    sure: mentioned.filter(isSure).map(objectKey),
    possible: mentionedObjectKeys(schema, sql),
    rows: mentioned.filter(({ kind }) => kind === 'table').map(rowsKey),
  };
}

function routineName(schema: Schema, { path }: ObjectId): string {
  return findObject(schema, objectId('routine', ...path))?.name ?? '';
}
