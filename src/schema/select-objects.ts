import { EMPTY_SCHEMA } from './empty.ts';
import type { Named } from './named.ts';
import type { Schema } from './schema.ts';
import { childCollections, objectId } from './structure.ts';
import type { ObjectId } from './structure.ts';
import { namedSet } from './walk.ts';

/**
 * The part of a schema that lies in wanted extensions, namespaces, and objects of namespaces, each with all that is in it. A
 * namespace that holds a wanted object stays, as `public` does.
 */
export function selectObjects(schema: Schema, isWanted: (id: ObjectId) => boolean): Schema {
  const namespaces = Object.entries(schema.namespaces).flatMap(([name, namespace]) => {
    const sets = [...childCollections('namespace')].map(([collection, kind]) => {
      const set = (namespace as unknown as Named<Named<unknown>>)[collection] ?? {}; // childCollections describes its sets
      return [collection, Object.entries(set).filter(([own]) => isWanted(objectId(kind, name, own)))] as const;
    });
    const isKept = isWanted(objectId('namespace', name)) || sets.some(([, entries]) => entries.length > 0);
    if (!isKept) return Object.hasOwn(EMPTY_SCHEMA.namespaces, name) ? [[name, EMPTY_SCHEMA.namespaces[name]]] : [];
    return [[name, { ...namespace, ...Object.fromEntries(sets.map(([key, entries]) => [key, namedSet(entries)])) }]];
  });
  return {
    extensions: namedSet(Object.entries(schema.extensions).filter(([name]) => isWanted(objectId('extension', name)))),
    namespaces: namedSet(namespaces as [string, Schema['namespaces'][string]][]), // namespaces with fewer objects
  };
}
