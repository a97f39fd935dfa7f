import type { EmbeddedSite, MappedProperty } from '../class-members.ts';
import type { PropertyFacts } from '../property-descriptor.ts';
import { relocateExpression } from '../relocate.ts';

/** A member of an embeddable as a property of the entity that embeds it. */
export function placeProperty(
  property: MappedProperty,
  { path, prefix, nullable }: EmbeddedSite & { readonly nullable: boolean },
): MappedProperty {
  const { declaredBy: _, ...member } = property;
  const { options, name, kind } = member;
  const rename = (mentioned: string): string => `${path}.${mentioned}`;
  const prefixed = (names: readonly string[]): readonly string[] => names.map((own) => prefix + own);
  const { columnNames, joinColumns, check, generated } = options;
  const placed: PropertyFacts = {
    ...options,
    ...(nullable && { nullable }),
    ...(columnNames !== undefined && { columnNames: prefixed(columnNames) }),
    ...(joinColumns !== undefined && kind !== 'manyToMany' && { joinColumns: prefixed(joinColumns) }),
    ...(check !== undefined && { check: relocateExpression(check, rename) }),
    ...(generated !== undefined && { generated: relocateExpression(generated, rename) }),
  };
  return { ...member, name: rename(name), embedded: { path, prefix, member: name }, options: placed };
}
