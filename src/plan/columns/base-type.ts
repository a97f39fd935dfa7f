import { findObject, objectId } from '../../schema/index.ts';
import type { Schema, TypeUse } from '../../schema/index.ts';

/** The use of a type with its domains taken away: what the values are stored as. */
export function baseType(schema: Schema, use: TypeUse): TypeUse {
  let base = use;
  for (const seen = new Set<unknown>(); base.typeNamespace !== undefined;) {
    const domain = findObject(schema, objectId('domain', base.typeNamespace, base.type));
    if (domain === undefined || seen.has(domain)) break;
    // An array of a domain over arrays has no name without the domain.
    if (domain.dimensions !== undefined && base.dimensions !== undefined) break;
    seen.add(domain);
    const dimensions = domain.dimensions ?? base.dimensions;
    base = {
      type: domain.type,
      ...(domain.typeNamespace !== undefined && { typeNamespace: domain.typeNamespace }),
      ...(dimensions !== undefined && { dimensions }),
    };
  }
  return base;
}
