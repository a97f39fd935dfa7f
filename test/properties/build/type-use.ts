import type { TypeUse } from '../../../src/schema/index.ts';
import { TYPES } from '../types.ts';
import type { World } from './world.ts';

/** The type of a draft, by its name: PostgreSQL's own, of the same namespace, of another; a text when there is none. */
export function typeUse(
  { type, array }: { readonly type: string; readonly array: boolean },
  namespace: string,
  world: World,
): TypeUse {
  const dimensions = array ? { dimensions: 1 } : {};
  if (Object.hasOwn(TYPES, type)) return { type, ...dimensions };
  const found = world.findType(type, namespace);
  if (found !== undefined) return { type, typeNamespace: found.namespace, ...dimensions };
  return { type: world.extensions.has('citext') && type === 'valueOf' ? 'citext' : 'text', ...dimensions };
}
