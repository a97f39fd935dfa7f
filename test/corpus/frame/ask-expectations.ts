import type { Connection } from '../../../src/database/index.ts';
import type { Expectation } from '../../../src/plan/index.ts';

/** The titles of what is not as expected. A query that the server does not take is a failure of its own. */
export async function unexpected(connection: Connection, expectations: readonly Expectation[]): Promise<string[]> {
  const version = Math.floor(connection.serverVersion / 10_000);
  const found: string[] = [];
  for (const { title, sql, since = 0, until = Infinity } of expectations) {
    if (version < since || version > until) continue;
    const query = { sql: `select * from (${sql}) as offending limit 1` };
    const begin = { sql: `begin read only; set local search_path = public; set local TimeZone = 'UTC'` };
    const { rows, error } = await connection.batch([begin, query, { sql: 'rollback' }]);
    if (error !== undefined) {
      await connection.execute('rollback');
      throw new Error(`${error.message}\nasking: ${sql}`, { cause: error });
    }
    if ((rows[1]?.length ?? 0) > 0) found.push(title);
  }
  return found;
}
