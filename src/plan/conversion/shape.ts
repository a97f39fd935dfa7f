import type { Domain, TypeUse } from '../../schema/index.ts';
import type { FindUserType, UserType } from './conversion.ts';
import { scalarOf } from './scalar.ts';
import type { Scalar } from './scalar.ts';

export interface KnownDomain extends Domain {
  /** Tells it from others. */
  readonly key: string;
}

/** A type taken apart: an array of so many dimensions (0: none) of elements, each with the domains around it. */
export interface Shape {
  readonly element: Scalar;
  readonly dimensions: number;
  /** Of the value as a whole, from the innermost to the outermost. */
  readonly domains: readonly KnownDomain[];
  readonly elementDomains: readonly KnownDomain[];
}

export function shapeOf(use: TypeUse, find: FindUserType | undefined): Shape {
  const known = knownType(use, find);
  if (use.dimensions !== undefined) {
    const { element, dimensions, domains } = shapeOf(elementUse(use), find);
    // A domain over arrays is one value to the array that holds it.
    if (dimensions > 0) {
      const opaque = scalarOf(elementUse(use), undefined);
      return { element: opaque, dimensions: use.dimensions, domains: [], elementDomains: [] };
    }
    return { element, dimensions: use.dimensions, domains: [], elementDomains: domains };
  }
  if (known?.kind !== 'domain')
    return { element: scalarOf(use, known), dimensions: 0, domains: [], elementDomains: [] };
  const base = shapeOf(known, find);
  return { ...base, domains: [...base.domains, { ...known, key: JSON.stringify([use.typeNamespace, use.type]) }] };
}

function knownType({ type, typeNamespace }: TypeUse, find: FindUserType | undefined): UserType | undefined {
  return typeNamespace === undefined ? undefined : find?.(typeNamespace, type);
}

function elementUse({ type, typeNamespace }: TypeUse): TypeUse {
  return typeNamespace === undefined ? { type } : { type, typeNamespace };
}
