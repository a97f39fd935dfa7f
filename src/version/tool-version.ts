import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The version of moult itself, from its package. */
export function toolVersion(): string {
  // The package has this file at the same depth in its sources and in what is built from them.
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Differs between any two builds, so that no build reads what another one cached. */
export function buildStamp(): string {
  return `${toolVersion()} ${statSync(fileURLToPath(import.meta.url)).mtimeMs}`;
}
