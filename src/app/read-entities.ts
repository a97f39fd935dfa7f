import { join } from 'node:path';

import type { Settings } from '../config/index.ts';
import { mapToSchema } from '../mapping/index.ts';
import { DiskCache, scanSources } from '../scan/index.ts';
import type { Schema } from '../schema/index.ts';

export interface EntitySchema {
  readonly schema: Schema;
  /** Number of entity classes. */
  readonly entities: number;
}

/** Reads the entities of a project and maps them, without running their code. */
export async function readEntities(settings: Settings): Promise<EntitySchema> {
  const { root, entities, local, decorators } = settings;
  const cache = new DiskCache(join(local, 'cache'));
  const descriptors = await scanSources({ patterns: entities, cwd: root, cache, decorators });
  return { schema: mapToSchema(descriptors, settings), entities: descriptors.filter(({ kind }) => kind === 'entity').length };
}
