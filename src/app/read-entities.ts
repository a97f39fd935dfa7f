import { join } from 'node:path';

import type { Settings } from '../config/index.ts';
import { mapWithAdvice } from '../mapping/index.ts';
import { DiskCache, describeClasses, scan } from '../scan/index.ts';
import type { Scan } from '../scan/index.ts';
import type { Mapped } from '../mapping/index.ts';
import { withPlaces } from './with-places.ts';

export interface EntitySchema extends Mapped {
  /** Number of entity classes. */
  readonly entities: number;
}

/** Finds the entities of a project: its classes, or what its files say, which are not run. */
export async function findEntities({ root, entities, classes, local, decorators }: Settings): Promise<Scan> {
  if (classes.length > 0) return { fingerprint: undefined, descriptors: () => describeClasses(classes) };
  const cache = new DiskCache(join(local, 'cache'));
  return await withPlaces(root, () => scan({ patterns: entities, cwd: root, cache, decorators }));
}

/** Maps the entities of a project to the schema they describe. */
export async function mapEntities(found: Scan, settings: Settings): Promise<EntitySchema> {
  return await withPlaces(settings.root, async () => {
    const descriptors = found.descriptors();
    const mapped = mapWithAdvice(descriptors, settings);
    return { ...mapped, entities: descriptors.filter(({ kind }) => kind === 'entity').length };
  });
}
