import type { ObjectId } from '../schema/index.ts';
import { quoteIdentifier, quoteLiteral, quoteName } from '../sql/index.ts';
import { columnType } from './column-definition.ts';
import { nameOf, namespaceOf, tableSql } from './keys.ts';
import type { EnumColumn, ReplaceEnum } from './enum-operation.ts';
import { clipName, MAX_NAME_BYTES } from './sequence.ts';
import { statement } from './statement.ts';
import type { Statement } from './statement.ts';

/** PostgreSQL cuts names at 63 bytes; the suffix must survive. */
const SUFFIX = '__old';

/**
 * Makes a type anew under its name and moves its columns over by way of text. Defaults are taken off meanwhile, since
 * they are constants of the old type.
 */
export function replaceEnumStatements({ id, labels, columns }: ReplaceEnum): Statement[] {
  const type = quoteName(namespaceOf(id), nameOf(id));
  return [
    ...columns.filter(({ before }) => before.default !== undefined).map((column) => alter(column, 'drop default')),
    statement(`alter type ${type} rename to ${quoteIdentifier(oldEnumName(id))};`),
    statement(`create type ${type} as enum (${labels.map(quoteLiteral).join(', ')});`),
    ...columns.map((column) => alter(column, moveOver(column))),
    ...columns
      .filter(({ before, after }) => before.default !== undefined && before.default === after.default)
      .map((column) => alter(column, `set default ${column.after.default}`)),
  ];
}

/** What a type is called from when its new form is there until nothing uses the old one any more. */
export function oldEnumName(id: ObjectId<'enum'>): string {
  return clipName(nameOf(id), MAX_NAME_BYTES - SUFFIX.length) + SUFFIX;
}

function alter({ id }: EnumColumn, action: string): Statement {
  return statement(`alter table ${tableSql(id)} alter column ${quoteIdentifier(nameOf(id))} ${action};`);
}

/** A change between one value and an array of them is a step of its own, on the new type. */
function moveOver({ id, before }: EnumColumn): string {
  const type = columnType(before);
  const text = `text${'[]'.repeat(before.dimensions ?? 0)}`;
  return `type ${type} using (${quoteIdentifier(nameOf(id))}::${text}::${type})`;
}
