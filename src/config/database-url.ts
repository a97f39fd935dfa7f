import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { databaseUrlMissing } from '../errors/index.ts';
import type { Settings } from './config.ts';

/** The environment, as far as it decides which database is used. */
export interface Environment {
  readonly DATABASE_URL?: string | undefined;
  readonly NODE_ENV?: string | undefined;
}

/**
 * Which database to use: the one given, else `DATABASE_URL`, else the configured one, else the embedded one, which
 * production never falls back to.
 */
export function databaseUrl(given: string | undefined, settings: Settings, environment: Environment): string {
  const url = given ?? (environment.DATABASE_URL || undefined) ?? settings.url;
  if (url !== undefined) return url;
  if (environment.NODE_ENV === 'production') throw databaseUrlMissing();
  return `pglite://${pathToFileURL(join(settings.local, 'database')).pathname}`;
}
