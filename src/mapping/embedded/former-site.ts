import type { EmbeddedSite, MappedProperty } from '../class-members.ts';
import { underscore } from '../naming.ts';

/**
 * What the columns of an embedded value may have begun with, where its property or one around it had another name: as
 * its standard prefix, or as a prefix that is given.
 */
export function formerSite(
  { options: { renamedFrom } }: MappedProperty,
  prefix: string,
  around: EmbeddedSite | undefined,
): Pick<EmbeddedSite, 'formerPrefixes' | 'formerPlace'> {
  const outer = around?.prefix ?? '';
  const outerFormer = around?.formerPrefixes ?? [];
  const place = renamedFrom?.place ?? around?.formerPlace;
  const own = renamedFrom === undefined ? [] : [`${underscore(renamedFrom.name)}_`, renamedFrom.name];
  const names =
    renamedFrom === undefined
      ? outerFormer.filter(() => prefix.startsWith(outer)).map((former) => former + prefix.slice(outer.length))
      : [...outerFormer, outer].flatMap((former) => own.map((name) => former + name));
  const formerPrefixes = [...new Set(names)].filter((name) => name !== prefix);
  if (formerPrefixes.length === 0) return {};
  return { formerPrefixes, ...(place !== undefined && { formerPlace: place }) };
}
