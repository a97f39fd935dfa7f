import type { ObjectId } from '../../schema/index.ts';
import { quoteIdentifier, quoteName } from '../../sql/index.ts';
import { columnType } from '../columns/column-definition.ts';
import { nameOf, namespaceOf, tableSql } from '../keys.ts';
import { lostValues } from '../columns/lost-values.ts';
import { lostWithType } from '../columns/column-settings.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';
import { oldTypeName } from './old-type-name.ts';
import type { DropOldType, SwappedColumn, SwapType } from './swap-operation.ts';
import type { SwappableKind } from './swappable-kinds.ts';

/** The statements that drop the old form of a type. */
export function dropOldStatements({ id, converter }: DropOldType<SwappableKind>): Statement[] {
  const drop = `drop type ${quoteName(namespaceOf(id), oldTypeName(nameOf(id)))};`;
  return [...(converter === null ? [] : [converter.drop]), drop].map((sql) => statement(sql));
}

/** The statements that give a type and what came with it other names. */
export function retireStatements({ id, renames }: Pick<SwapType<SwappableKind>, 'id' | 'renames'>): Statement[] {
  return [renameToOld(id), ...renames].map((sql) => statement(sql));
}

/**
 * The statements of the swap. Defaults are taken off meanwhile, since they are constants of the old type.
 *
 * @param create the statement that makes the new form
 */
export function swapStatements(
  { id, columns, renames, converter }: SwapType<SwappableKind>,
  create: string,
): Statement[] {
  return [
    ...columns.filter(({ before }) => before.default !== undefined).map((column) => alter(column, 'drop default')),
    ...retireStatements({ id, renames }),
    statement(create),
    ...(converter === null ? [] : [statement(converter.create)]),
    ...columns.flatMap((column) => [moveOver(column), ...settingsOf(column)]),
    ...columns.flatMap((column) =>
      column.keptDefault === undefined ? [] : [alter(column, `set default ${column.keptDefault}`)],
    ),
  ];
}

function renameToOld(id: ObjectId): string {
  return `alter type ${quoteName(namespaceOf(id), nameOf(id))} rename to ${quoteIdentifier(oldTypeName(nameOf(id)))};`;
}

function alter({ id }: SwappedColumn, action: string): Statement {
  return statement(`alter table ${tableSql(id)} alter column ${quoteIdentifier(nameOf(id))} ${action};`);
}

/** A change between one value and an array of them is a step of its own, on the new type. */
function moveOver(column: SwappedColumn): Statement {
  const { id, before, using, loses } = column;
  const [type, collation] = [columnType(before), before.collation];
  const collate = collation === undefined ? '' : ` collate ${quoteIdentifier(collation)}`;
  const move = alter(column, `type ${type}${collate}${using === null ? '' : ` using (${using})`}`);
  return { ...move, ...lostValues(id, loses) };
}

/** A column of another type has the storage that the type wants. */
function settingsOf(column: SwappedColumn): Statement[] {
  return lostWithType(column.before).map((action) => alter(column, action));
}
