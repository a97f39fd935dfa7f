import { join } from 'node:path';

import type { Settings } from '../config/index.ts';
import { mapToSchema } from '../mapping/index.ts';
import type { EntityDescriptor } from '../mapping/index.ts';
import { DiskCache, describeClasses, scanSources } from '../scan/index.ts';
import type { Schema } from '../schema/index.ts';
import { withPlaces } from './with-places.ts';

export interface EntitySchema {
  readonly schema: Schema;
  /** Number of entity classes. */
  readonly entities: number;
}

/** Reads the entities of a project and maps them. */
export async function readEntities(settings: Settings): Promise<EntitySchema> {
  return await withPlaces(settings.root, async () => {
    const descriptors = await describe(settings);
    const schema = mapToSchema(descriptors, settings);
    return { schema, entities: descriptors.filter(({ kind }) => kind === 'entity').length };
  });
}

async function describe({
  root,
  entities,
  classes,
  local,
  decorators,
}: Settings): Promise<readonly EntityDescriptor[]> {
  if (classes.length > 0) return describeClasses(classes);
  const cache = new DiskCache(join(local, 'cache'));
  return await scanSources({ patterns: entities, cwd: root, cache, decorators });
}
