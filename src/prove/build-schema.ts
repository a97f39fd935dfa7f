import type { Connection } from '../database/index.ts';
import { diff } from '../diff/index.ts';
import { plan } from '../plan/index.ts';
import { EMPTY_SCHEMA } from '../schema/index.ts';
import type { Schema } from '../schema/index.ts';
import { runStatements } from './run-statements.ts';
import type { StatementFailure } from './run-statements.ts';

/** Builds a schema in an empty database. */
export async function buildSchema(connection: Connection, schema: Schema): Promise<StatementFailure | undefined> {
  const { statements } = plan(diff(EMPTY_SCHEMA, schema), EMPTY_SCHEMA, schema);
  return runStatements(connection, statements, { mayDivide: true });
}
