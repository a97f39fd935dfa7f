import { findObject, objectId, objectKey, walkSchema } from '../../schema/index.ts';
import type { ObjectId, ObjectKind, Schema } from '../../schema/index.ts';
import { quoteIdentifier } from '../../sql/index.ts';
import { allColumnsKey, columnKeys } from '../keys.ts';
import { mentionedNames } from './mentions.ts';
import { groupsRows, namesAllColumns, wordsOf } from './sql-words.ts';

/** What SQL can name: in a query, an expression, the body of a routine. */
const NAMED_IN_SQL: readonly ObjectKind[] = [
  'enum',
  'domain',
  'composite',
  'range',
  'sequence',
  'routine',
  'table',
  'partition',
  'view',
];

interface NameIndex {
  /** Lower-case name → the objects of that name, in any namespace. */
  readonly words: ReadonlyMap<string, readonly ObjectId[]>;
  /** Names that no word can spell, quoted. */
  readonly quoted: readonly (readonly [string, ObjectId])[];
}

/** Schemas do not change, and a plan asks the same two for each of its expressions. */
const INDEXES = new WeakMap<Schema, NameIndex>();

/**
 * The objects of a schema that an SQL text may use, whatever their namespace; the text is not parsed, see
 * `mentionedNames`. Overloads of a routine all count.
 */
export function mentionedObjects(schema: Schema, sql: string): ObjectId[] {
  const index = INDEXES.get(schema) ?? indexNames(schema);
  INDEXES.set(schema, index);
  const found = [...wordsOf(sql)].flatMap((word) => index.words.get(word) ?? []);
  return [...found, ...index.quoted.filter(([name]) => sql.includes(name)).map(([, id]) => id)];
}

/**
 * Keys of those objects, of the columns of the tables among them that the text may use, and of their primary keys where
 * it groups rows: columns outside of the groups then hang on them.
 */
export function mentionedObjectKeys(schema: Schema, sql: string): string[] {
  const [isWhole, isGrouped] = [namesAllColumns(sql), groupsRows(sql)];
  return mentionedObjects(schema, sql).flatMap((id) => {
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

function indexNames(schema: Schema): NameIndex {
  const words = new Map<string, ObjectId[]>();
  const quoted: [string, ObjectId][] = [];
  for (const { id } of walkSchema(schema)) {
    if (!NAMED_IN_SQL.includes(id.kind)) continue;
    const name = nameInSql(schema, id);
    const word = name.toLowerCase();
    if (wordsOf(name).has(word)) words.set(word, [...(words.get(word) ?? []), id]);
    else quoted.push([quoteIdentifier(name), id]);
  }
  return { words, quoted };
}

/** The name of a routine without its arguments. */
function nameInSql(schema: Schema, id: ObjectId): string {
  const routine = id.kind === 'routine' ? findObject(schema, objectId('routine', ...id.path)) : undefined;
  return routine?.name ?? id.path.at(-1) ?? '';
}
