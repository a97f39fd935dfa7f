import { findObject, objectId } from '../../schema/index.ts';
import type { Schema, TypeUse } from '../../schema/index.ts';

/** A text that is the same for two types exactly when values of them are written alike. */
export function typeShape(schema: Schema, { type, typeNamespace, dimensions = 0 }: TypeUse): string {
  return `${elementShape(schema, { type, ...(typeNamespace !== undefined && { typeNamespace }) })}${'[]'.repeat(dimensions)}`;
}

function elementShape(schema: Schema, { type, typeNamespace }: TypeUse): string {
  if (typeNamespace === undefined) return type;
  const path = [typeNamespace, type] as const;
  const domain = findObject(schema, objectId('domain', ...path));
  if (domain !== undefined) return typeShape(schema, domain);
  const composite = findObject(schema, objectId('composite', ...path));
  if (composite !== undefined) return `(${composite.attributes.map((one) => typeShape(schema, one)).join()})`;
  const range = findObject(schema, objectId('range', ...path));
  if (range === undefined) return path.join('.');
  const { subtype, subtypeNamespace } = range;
  return `range of ${typeShape(schema, { type: subtype, ...(subtypeNamespace !== undefined && { typeNamespace: subtypeNamespace }) })}`;
}
