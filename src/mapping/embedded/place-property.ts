import type { EmbeddedSite, MappedProperty } from '../class-members.ts';
import type { PropertyFacts } from '../property-descriptor.ts';
import { relocateExpression } from '../relocate.ts';

/** A member of an embeddable as a property of the entity that embeds it. */
export function placeProperty(
  property: MappedProperty,
  { path, prefix, formerPrefixes, formerPlace, nullable }: EmbeddedSite & { readonly nullable: boolean },
): MappedProperty {
  const { declaredBy: _, ...member } = property;
  const { options, name, kind } = member;
  const rename = (mentioned: string): string => `${path}.${mentioned}`;
  const prefixed = (names: readonly string[]): readonly string[] => names.map((own) => prefix + own);
  const { columnNames, joinColumns, check, generated, using, backfill } = options;
  const placed: PropertyFacts = {
    ...options,
    ...(nullable && { nullable }),
    ...(columnNames !== undefined && { columnNames: prefixed(columnNames) }),
    ...(joinColumns !== undefined && kind !== 'manyToMany' && { joinColumns: prefixed(joinColumns) }),
    ...(check !== undefined && { check: relocateExpression(check, rename) }),
    ...(generated !== undefined && { generated: relocateExpression(generated, rename) }),
    ...(using !== undefined && { using: relocateExpression(using, rename) }),
    ...(backfill !== undefined && { backfill: relocateExpression(backfill, rename) }),
  };
  const embedded = {
    path,
    prefix,
    member: name,
    ...(formerPrefixes !== undefined && { formerPrefixes }),
    ...(formerPlace !== undefined && { formerPlace }),
  };
  return { ...member, name: rename(name), embedded, options: placed };
}
