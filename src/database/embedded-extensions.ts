import type { Extension } from '@electric-sql/pglite';

/**
 * The extensions of PostgreSQL that the package of PGlite brings, by their own names.
 *
 * @see https://pglite.dev/extensions/
 */
const BROUGHT = new Set([
  'amcheck',
  'bloom',
  'btree_gin',
  'btree_gist',
  'citext',
  'cube',
  'dict_int',
  'dict_xsyn',
  'earthdistance',
  'file_fdw',
  'fuzzystrmatch',
  'hstore',
  'intarray',
  'isn',
  'lo',
  'ltree',
  'moddatetime',
  'pageinspect',
  'pg_buffercache',
  'pg_freespacemap',
  'pg_stat_statements',
  'pg_surgery',
  'pg_trgm',
  'pg_visibility',
  'pg_walinspect',
  'pgcrypto',
  'seg',
  'tablefunc',
  'tcn',
  'tsm_system_rows',
  'tsm_system_time',
  'unaccent',
  'uuid-ossp',
]);

/** What an extension needs of another before it can be created. */
const NEEDS: Readonly<Record<string, readonly string[]>> = { earthdistance: ['cube'] };

/** Whether the embedded database can have an extension. */
export function isEmbeddable(extension: string): boolean {
  return BROUGHT.has(extension);
}

/** The embeddable extensions that SQL, or a program with SQL in it, may create. It is not parsed: any name in it counts. */
export function extensionsIn(text: string): string[] {
  const words = text.toLowerCase();
  return words.includes('extension') ? [...BROUGHT].filter((name) => words.includes(name)) : [];
}

/** Loads the named extensions as far as they are there, so that `create extension` finds them. */
export async function loadExtensions(names: readonly string[]): Promise<Record<string, Extension>> {
  const wanted = new Set(names.flatMap((name) => [...(NEEDS[name] ?? []), name]).filter(isEmbeddable));
  const loaded: Record<string, Extension> = {};
  for (const name of wanted) {
    const module = name.replaceAll('-', '_');
    // each of these modules exports the extension under its own name
    const exported = (await import(`@electric-sql/pglite/contrib/${module}`)) as Record<string, Extension>;
    const extension = exported[module];
    if (extension !== undefined) loaded[module] = extension;
  }
  return loaded;
}
