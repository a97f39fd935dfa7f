import { quoteIdentifier, quoteLiteral, quoteName } from '../sql/index.ts';
import { columnType } from './column-definition.ts';
import { nameOf, namespaceOf, tableSql } from './keys.ts';
import type { EnumColumn, ReplaceEnum } from './kinds/enum.ts';
import { statement } from './statement.ts';
import type { Statement } from './statement.ts';

/** PostgreSQL cuts names at 63 bytes; the suffix must survive. */
const MAX_BASE_LENGTH = 56;

/**
 * Makes a type anew under its name and moves its columns over by way of text. Defaults are taken off meanwhile, since
 * they are constants of the old type.
 */
export function replaceEnumStatements({ id, labels, columns }: ReplaceEnum): Statement[] {
  const type = quoteName(namespaceOf(id), nameOf(id));
  const oldName = `${nameOf(id).slice(0, MAX_BASE_LENGTH)}__old`;
  return [
    ...columns.filter(({ before }) => before.default !== undefined).map((column) => alter(column, 'drop default')),
    statement(`alter type ${type} rename to ${quoteIdentifier(oldName)};`),
    statement(`create type ${type} as enum (${labels.map(quoteLiteral).join(', ')});`),
    ...columns.map((column) => alter(column, moveOver(column))),
    ...columns
      .filter(({ before, after }) => before.default !== undefined && after.default !== undefined)
      .map((column) => alter(column, `set default ${column.after.default}`)),
    statement(`drop type ${quoteName(namespaceOf(id), oldName)};`),
  ];
}

function alter({ id }: EnumColumn, action: string): Statement {
  return statement(`alter table ${tableSql(id)} alter column ${quoteIdentifier(nameOf(id))} ${action};`);
}

function moveOver({ id, after }: EnumColumn): string {
  const type = columnType(after);
  const text = `text${'[]'.repeat(after.dimensions ?? 0)}`;
  return `type ${type} using (${quoteIdentifier(nameOf(id))}::${text}::${type})`;
}
