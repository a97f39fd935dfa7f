import { join, resolve } from 'node:path';

import { databaseUrlMissing } from '../errors/index.ts';
import type { Settings } from './config.ts';

/** The environment, as far as it decides which database is used. */
export interface Environment {
  readonly DATABASE_URL?: string | undefined;
  readonly NODE_ENV?: string | undefined;
}

/** What named the database; `default`: nothing did, so it is the embedded one. */
export type UrlSource = 'given' | 'environment' | 'config' | 'default';

export interface UrlOptions {
  readonly given?: string;
  readonly environment: Environment;
  /** Folder that a relative `pglite://` path starts from; one in the configuration starts from the configuration. */
  readonly cwd: string;
}

const EMBEDDED = 'pglite://';

/**
 * Which database to use: the one given, else `DATABASE_URL`, else the configured one, else the embedded one, which
 * production never falls back to.
 */
export function databaseUrl(
  settings: Settings,
  { given, environment, cwd }: UrlOptions,
): { readonly url: string; readonly source: UrlSource } {
  if (given !== undefined) return { url: absolute(given, cwd), source: 'given' };
  const { DATABASE_URL: fromEnvironment = '', NODE_ENV: mode } = environment;
  if (fromEnvironment !== '') return { url: absolute(fromEnvironment, cwd), source: 'environment' };
  if (settings.url !== undefined) return { url: absolute(settings.url, settings.root), source: 'config' };
  if (mode === 'production') throw databaseUrlMissing();
  return { url: `${EMBEDDED}${join(settings.local, 'database')}`, source: 'default' };
}

function absolute(url: string, base: string): string {
  const path = url.startsWith(EMBEDDED) ? url.slice(EMBEDDED.length) : '';
  return path === '' || path === 'memory' ? url : `${EMBEDDED}${resolve(base, path)}`;
}
