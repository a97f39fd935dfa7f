import { findObject, lookup, namedSet, objectId } from '../../schema/index.ts';
import type { CompositeAttribute, ObjectId, Schema, TypeUse } from '../../schema/index.ts';
import { quoteIdentifier } from '../../sql/index.ts';
import { baseType } from '../columns/base-type.ts';
import { columnType, typeIds } from '../columns/column-definition.ts';
import { planConversion } from '../conversion/plan-conversion.ts';
import type { Sides } from '../operation.ts';
import { converterName } from './converter-name.ts';
import { successorOf } from './kind-change.ts';
import { isSwappable } from './swappable-kinds.ts';
import { isSwapped } from './swapped-types.ts';
import type { SwappableKind } from './swappable-kinds.ts';

/**
 * The expression that brings a value from the old form of a swapped type to its new one: by way of text, or attribute by
 * attribute where a composite type has others now.
 *
 * @param value SQL of a value of the old form
 * @returns `null` where assigning the value is enough
 */
export function toNewForm(value: string, use: TypeUse, sides: Sides): string | null {
  const type = swappedTypeOf(use, sides);
  if (type === undefined) return null;
  const brackets = '[]'.repeat(use.dimensions ?? 0);
  const byText = `${value}::text${brackets}::${columnType(use)}`;
  if (successorOf(type, sides) !== undefined) return byText;
  if (type.kind === 'composite' && hasOtherRow(type, sides)) {
    return brackets === ''
      ? newRow(value, objectId(type.kind, ...type.path), sides)
      : `${converterName(type)}(${value})`;
  }
  if (type.kind !== 'domain') return byText;
  const [from, to] = [baseType(sides.before, use), baseType(sides.after, use)];
  const isSame = columnType(from) === columnType(to);
  if (brackets !== '')
    return isSame && swappedTypeOf(from, sides) !== undefined ? byText : planConversion(from, to, sides).using(value);
  return isSame ? toNewForm(value, from, sides) : planConversion(from, to, sides).using(value);
}

/** A row of the new form, made of a value of the old one. A row of nulls is not no row. */
export function newRow(value: string, id: ObjectId<'composite'>, sides: Sides): string {
  const old = namedSet(attributesOf(sides.before, id).map((attribute) => [attribute.name, attribute]));
  const fields = attributesOf(sides.after, id).map((attribute) => {
    const earlier = lookup(old, attribute.name);
    const field = `(${value}).${quoteIdentifier(attribute.name)}`;
    return earlier === undefined ? 'null' : (changedValue(field, { from: earlier, to: attribute }, sides) ?? field);
  });
  const [namespace = '', type = ''] = id.path;
  return `case when ${value} is distinct from null then row(${fields.join(', ')})::${columnType({ type, typeNamespace: namespace })} end`;
}

/** Whether the text of an old value is not that of a new one: other attributes, here or within them. */
export function hasOtherRow(id: ObjectId, sides: Sides): boolean {
  if (id.kind !== 'composite') return false;
  const composite = objectId(id.kind, ...id.path);
  const [before, after] = [attributesOf(sides.before, composite), attributesOf(sides.after, composite)];
  const names = (list: readonly CompositeAttribute[]): string => JSON.stringify(list.map(({ name }) => name));
  if (names(before) !== names(after)) return true;
  return before.some((attribute, index) => {
    const other = after[index] ?? attribute;
    if (columnType(attribute) !== columnType(other)) return true;
    return typeIds(attribute).some((part) => isSwapped(part, sides) && hasOtherRow(part, sides));
  });
}

interface Uses {
  readonly from: TypeUse;
  readonly to: TypeUse;
}

/**
 * The expression that turns a value of one type into one of another, each of which may be swapped.
 *
 * @returns `null` where assigning the value is enough
 */
export function changedValue(value: string, { from, to }: Uses, sides: Sides): string | null {
  if (columnType(from) === columnType(to)) return toNewForm(value, to, sides);
  const [before, after] = [baseType(sides.before, from), baseType(sides.after, to)];
  return columnType(before) === columnType(after)
    ? toNewForm(value, before, sides)
    : planConversion(before, after, sides).using(value);
}

function swappedTypeOf(use: TypeUse, sides: Sides): ObjectId<SwappableKind> | undefined {
  const ids: readonly ObjectId[] = typeIds(use);
  return ids.filter(isSwappable).find((id) => isSwapped(id, sides));
}

function attributesOf(schema: Schema, id: ObjectId<'composite'>): readonly CompositeAttribute[] {
  return findObject(schema, id)?.attributes ?? [];
}
