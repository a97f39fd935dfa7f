import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** A digest of the files of entities/, by which expected.sql names what it was made of. */
export function sourcesHash() {
  const entities = new URL('entities/', import.meta.url);
  const paths = readdirSync(entities, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
  const hash = createHash('sha256');
  const byName = (a, b) => (a < b ? -1 : 1);
  for (const path of paths.filter((name) => name.endsWith('.ts')).toSorted(byName)) {
    hash.update(`${path}\0${readFileSync(new URL(path, entities), 'utf8').replaceAll('\r\n', '\n')}\0`);
  }
  return hash.digest('hex').slice(0, 16);
}
