import { enumMismatch } from '../errors/index.ts';
import type { EnumType } from '../schema/index.ts';
import { adviseEnums } from './advice/enum-advice.ts';
import { enumItems, nativeEnumName } from './scalar-column.ts';
import { isView } from './mapped-entity.ts';
import type { MappedEntity, MappingRun } from './mapped-entity.ts';

export interface NamedEnum {
  readonly namespace: string;
  readonly name: string;
  readonly type: EnumType;
}

/** The enum types that properties ask for; several properties may share one. */
export function nativeEnums(run: MappingRun): NamedEnum[] {
  const found = new Map<string, NamedEnum & { owner: string }>();
  for (const entity of run.entities.values()) {
    if (isView(entity)) continue; // it shows what its tables hold
    adviseEnums(entity, run);
    for (const candidate of enumsOf(entity)) {
      const key = JSON.stringify([candidate.namespace, candidate.name]);
      const known = found.get(key);
      if (known === undefined) found.set(key, candidate);
      else if (JSON.stringify(known.type) !== JSON.stringify(candidate.type)) {
        run.problems.push(enumMismatch(candidate.name, [known.owner, candidate.owner], candidate.place));
      }
    }
  }
  return [...found.values()].map(({ namespace, name, type }) => ({ namespace, name, type }));
}

function enumsOf(
  entity: MappedEntity,
): (NamedEnum & { owner: string; place?: NonNullable<MappedEntity['descriptor']['place']> })[] {
  return entity.properties.flatMap((property) => {
    if (property.options.nativeEnumName === undefined || property.options.persist === false) return [];
    const labels = (enumItems(property) ?? []).map(String);
    const owner = `${entity.descriptor.className}.${property.name}`;
    const place = property.place === undefined ? {} : { place: property.place };
    return [{ ...nativeEnumName(property.options, entity), type: { labels }, owner, ...place }];
  });
}
