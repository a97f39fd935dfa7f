import { findObject, objectId } from '../../schema/index.ts';
import type { Schema, TypeUse } from '../../schema/index.ts';

/** A type and all that its values are made of. */
export function typeParts(schema: Schema, use: TypeUse): TypeUse[] {
  const { type, typeNamespace } = use;
  if (typeNamespace === undefined) return [use];
  const path = [typeNamespace, type] as const;
  const domain = findObject(schema, objectId('domain', ...path));
  const composite = findObject(schema, objectId('composite', ...path));
  const range = findObject(schema, objectId('range', ...path));
  const inner: readonly TypeUse[] = [
    ...(domain === undefined ? [] : [domain]),
    ...(composite?.attributes ?? []),
    ...(range?.subtypeNamespace === undefined ? [] : [{ type: range.subtype, typeNamespace: range.subtypeNamespace }]),
  ];
  return [use, ...inner.flatMap((part) => typeParts(schema, part))];
}
