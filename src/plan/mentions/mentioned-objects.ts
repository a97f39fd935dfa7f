import { findObject, objectId, objectKey } from '../../schema/index.ts';
import type { ObjectId, Schema } from '../../schema/index.ts';
import { allColumnsKey, columnKeys } from '../keys.ts';
import { mentionedNames } from './mentions.ts';
import { indexNames } from './name-index.ts';
import type { NameIndex } from './name-index.ts';
import { groupsRows, namesAllColumns } from './sql-words.ts';
import { wordsOf } from './take-apart.ts';

interface Names {
  readonly index: NameIndex;
  /** The texts that were asked about: most are asked about several times. */
  readonly found: Map<string, readonly ObjectId[]>;
}

/** Schemas do not change, and a plan asks the same two for each of its expressions. */
const NAMES = new WeakMap<Schema, Names>();

/**
 * The objects of a schema that an SQL text may use, whatever their namespace; the text is not parsed, see
 * `mentionedNames`. Overloads of a routine all count.
 */
export function mentionedObjects(schema: Schema, sql: string): readonly ObjectId[] {
  const names = NAMES.get(schema) ?? { index: indexNames(schema), found: new Map() };
  NAMES.set(schema, names);
  const found = names.found.get(sql) ?? findNames(names.index, sql);
  names.found.set(sql, found);
  return found;
}

function findNames({ words, quoted }: NameIndex, sql: string): ObjectId[] {
  const present = [...wordsOf(sql)];
  const perhaps = ['', ...present].flatMap((word) => quoted.get(word) ?? []);
  return [
    ...present.flatMap((word) => words.get(word) ?? []),
    ...perhaps.filter(({ forms }) => forms.some((form) => sql.includes(form))).map(({ id }) => id),
  ];
}

/**
 * Keys of objects that a text may use, of the columns of the tables among them that it may use, and of their primary keys
 * where it groups rows: columns outside of the groups then hang on them.
 */
export function keysOfMentioned(schema: Schema, sql: string, ids: readonly ObjectId[]): string[] {
  const [isWhole, isGrouped] = [namesAllColumns(sql), groupsRows(sql)];
  return ids.flatMap((id) => {
    if (id.kind !== 'table' && id.kind !== 'partition') return [objectKey(id)];
    // The columns of a partition are those of its table.
    const table = objectId('table', ...id.path.slice(0, 2));
    const { columns = {}, primaryKey = {} } = findObject(schema, table) ?? {};
    const names = Object.keys(columns);
    return [
      objectKey(id),
      ...(isWhole
        ? [allColumnsKey(table), ...columnKeys(table, names)]
        : columnKeys(table, mentionedNames(sql, names))),
      ...(isGrouped
        ? Object.keys(primaryKey).map((name) => objectKey(objectId('primaryKey', ...table.path, name)))
        : []),
    ];
  });
}
