import { findObject, objectId } from '../../schema/index.ts';
import type { Domain, Schema, TypeUse } from '../../schema/index.ts';

/** A type with the domains in which it is wrapped. */
export interface BaseType extends TypeUse {
  /** Outermost first. */
  readonly domains: readonly Domain[];
}

/** What lies under the domains of a type. `undefined`: arrays of arrays, of which nobody thought. */
export function baseType(schema: Schema, { type, typeNamespace, dimensions }: TypeUse): BaseType | undefined {
  const id = objectId('domain', typeNamespace ?? '', type);
  const domain = findObject(schema, id);
  const shape = dimensions === undefined ? {} : { dimensions };
  if (domain === undefined)
    return { type, ...(typeNamespace !== undefined && { typeNamespace }), ...shape, domains: [] };
  const base = baseType(schema, domain);
  if (base === undefined || (dimensions !== undefined && base.dimensions !== undefined)) return undefined;
  return { ...base, ...shape, domains: [domain, ...base.domains] };
}

/** Whether a column takes null. */
export function takesNull(schema: Schema, column: TypeUse & { readonly nullable?: true }): boolean {
  const domains = baseType(schema, column)?.domains ?? [];
  return column.nullable === true && !domains.some(({ notNull }) => notNull);
}

/** Whether a column that nobody gives a value gets one. */
export function hasDefault(schema: Schema, column: TypeUse & { readonly default?: string }): boolean {
  const domains = baseType(schema, column)?.domains ?? [];
  return column.default !== undefined || domains.some((domain) => domain.default !== undefined);
}
