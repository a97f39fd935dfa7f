import type { MappedProperty } from './class-members.ts';
import type { IndexFacts } from './entity-descriptor.ts';
import type { MappedEntity } from './mapped-entity.ts';

/** `unique: true` and `index: 'name'` on properties, in the form of the class decorators. */
export function propertyKeys(entity: MappedEntity, option: 'unique' | 'index'): IndexFacts[] {
  const primary = entity.properties.filter(({ options }) => options.primary);
  return entity.properties.flatMap((property: MappedProperty): IndexFacts[] => {
    const value = property.options[option];
    const isSoleKey = property.options.primary === true && primary.length === 1;
    if (value === undefined || value === false || (option === 'unique' && isSoleKey)) return [];
    if (property.options.persist === false || property.kind === 'manyToMany') return [];
    const { deferMode } = property.options;
    return [
      {
        properties: [property.name],
        ...(property.place !== undefined && { place: property.place }),
        ...(typeof value === 'string' && { name: value }),
        ...(option === 'unique' && deferMode !== undefined && { deferMode }),
      },
    ];
  });
}
