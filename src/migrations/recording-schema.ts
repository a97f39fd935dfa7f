import { createRequire } from 'node:module';
import type * as KyselyPackage from 'kysely';
import type { CompiledQuery, QueryExecutor, SchemaModule } from 'kysely';

type Kysely = Pick<typeof KyselyPackage, 'SchemaModule' | 'NoopQueryExecutor' | 'PostgresQueryCompiler'>;

/**
 * Kysely's schema builder, whose statements are recorded the moment `execute()` is called, not when its promise is awaited: a
 * forgotten `await` then changes nothing. Kysely is loaded by `require`, because a getter can't wait for an import.
 */
export function recordingSchema(record: (sql: string, params: readonly unknown[]) => void): SchemaModule {
  const kysely = createRequire(import.meta.url)('kysely') as Kysely; // the package of that name
  const compiler = new kysely.PostgresQueryCompiler();
  const executor: QueryExecutor = Object.assign(new kysely.NoopQueryExecutor(), {
    compileQuery: compiler.compileQuery.bind(compiler),
    executeQuery: (query: CompiledQuery) => {
      record(query.sql, query.parameters);
      return Promise.resolve({ rows: [] });
    },
  });
  return new kysely.SchemaModule(executor);
}
