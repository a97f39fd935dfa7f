import type * as LibPgQuery from 'libpg-query';

export type { Node as SyntaxNode } from 'libpg-query';

/** PostgreSQL's own parser and scanner. */
export type PostgresParser = Pick<typeof LibPgQuery, 'hasSqlDetails' | 'parseSync' | 'scanSync'>;

let loaded: Promise<PostgresParser> | undefined;

/** Loads the parser, once. */
export function loadPostgresParser(): Promise<PostgresParser> {
  loaded ??= import('libpg-query').then(async (library) => {
    await library.loadModule();
    return library;
  });
  return loaded;
}
