import { findObject, objectId } from '../../schema/index.ts';
import type { CompositeType, RangeType, Schema, TypeUse } from '../../schema/index.ts';
import { baseType } from './base-type.ts';
import { typeValue } from './type-values.ts';

/**
 * A value of any type as text: those of composite types and ranges are made of others.
 *
 * @param number from 1 on
 * @returns `undefined` for a type that nobody thought of
 */
export function madeValue(schema: Schema, use: TypeUse, number: number): string | undefined {
  const base = baseType(schema, use);
  if (base === undefined) return undefined;
  const element = elementValue(schema, base, number);
  return element === undefined ? undefined : inArray(element, base.dimensions);
}

function elementValue(schema: Schema, { type, typeNamespace }: TypeUse, number: number): string | undefined {
  if (typeNamespace === undefined) return typeValue(type, number);
  const path = [typeNamespace, type] as const;
  const labels = findObject(schema, objectId('enum', ...path))?.labels;
  if (labels !== undefined) return labels[number % labels.length];
  const composite = findObject(schema, objectId('composite', ...path));
  if (composite !== undefined) return compositeValue(schema, composite, number);
  const range = findObject(schema, objectId('range', ...path));
  if (range !== undefined) return rangeValue(schema, range, number);
  return typeValue(type, number); // of an extension, perhaps
}

/** Attributes of types that nobody thought of are null. */
function compositeValue(schema: Schema, { attributes }: CompositeType, number: number): string {
  const values = attributes.map((attribute) => madeValue(schema, attribute, number));
  return `(${values.map((value) => (value === undefined ? '' : quoted(value))).join(',')})`;
}

/** From a value to itself: which of two is the greater, only the server knows. */
function rangeValue(schema: Schema, { subtype, subtypeNamespace }: RangeType, number: number): string | undefined {
  const use = { type: subtype, ...(subtypeNamespace !== undefined && { typeNamespace: subtypeNamespace }) };
  const value = madeValue(schema, use, number);
  return value === undefined ? undefined : `[${quoted(value)},${quoted(value)}]`;
}

/** A value as the only element of an array. */
export function inArray(value: string, dimensions = 0): string {
  return dimensions === 0 ? value : '{'.repeat(dimensions) + quoted(value) + '}'.repeat(dimensions);
}

function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
