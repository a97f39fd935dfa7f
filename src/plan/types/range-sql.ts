import type { ObjectId, RangeType } from '../../schema/index.ts';
import { quoteIdentifier, quoteName } from '../../sql/index.ts';
import { typeIds } from '../columns/column-definition.ts';
import { nameOf, namespaceOf } from '../keys.ts';
import type { Sides } from '../operation.ts';
import { multirangeName } from '../swap/multirange-name.ts';
import { oldTypeName } from '../swap/old-type-name.ts';
import { isSwapped } from '../swap/swapped-types.ts';

type Id = ObjectId<'range'>;

/** @see https://www.postgresql.org/docs/current/sql-createtype.html "Range Types" */
export function createRangeSql(id: Id, range: RangeType): string {
  const { operatorClass, collation, canonical, subtypeDiff, multirange } = range;
  const options = [
    `subtype = ${subtypeSql(range)}`,
    operatorClass !== undefined && `subtype_opclass = ${operatorClass}`,
    collation !== undefined && `collation = ${quoteIdentifier(collation)}`,
    canonical !== undefined && `canonical = ${canonical}`,
    subtypeDiff !== undefined && `subtype_diff = ${subtypeDiff}`,
    multirange !== undefined && `multirange_type_name = ${quoteName(namespaceOf(id), multirange)}`,
  ].filter((option) => option !== false);
  return `create type ${quoteName(namespaceOf(id), nameOf(id))} as range (${options.join(', ')});`;
}

function subtypeSql({ subtype, subtypeNamespace }: RangeType): string {
  return subtypeNamespace === undefined ? subtype : quoteName(subtypeNamespace, subtype);
}

/** What came with a range type and does not follow when it is renamed: its multirange type, and the functions that make values. */
export function renameRangeParts(id: Id, range: RangeType, sides: Sides): string[] {
  const [name, multi] = [nameOf(id), multirangeName(nameOf(id), range)];
  const inNamespace = (part: string): string => quoteName(namespaceOf(id), part);
  const [old, subtype] = [inNamespace(oldTypeName(name)), nameOfOldSubtype(range, sides)];
  const renameFunction = (part: string, args: string): string =>
    `alter function ${inNamespace(part)}(${args}) rename to ${quoteIdentifier(oldTypeName(part))};`;
  return [
    renameFunction(name, `${subtype}, ${subtype}`),
    renameFunction(name, `${subtype}, ${subtype}, text`),
    `alter type ${inNamespace(multi)} rename to ${quoteIdentifier(oldTypeName(multi))};`,
    renameFunction(multi, ''),
    renameFunction(multi, old),
    renameFunction(multi, `variadic ${old}[]`),
  ];
}

/** The subtype has been renamed itself by then, when it is swapped too. */
function nameOfOldSubtype(range: RangeType, sides: Sides): string {
  const { subtype: type, subtypeNamespace: typeNamespace } = range;
  if (typeNamespace === undefined) return type;
  return quoteName(typeNamespace, isSubtypeSwapped(range, sides) ? oldTypeName(type) : type);
}

export function isSubtypeSwapped({ subtype: type, subtypeNamespace }: RangeType, sides: Sides): boolean {
  if (subtypeNamespace === undefined) return false;
  return typeIds({ type, typeNamespace: subtypeNamespace }).some((id) => isSwapped(id, sides));
}
