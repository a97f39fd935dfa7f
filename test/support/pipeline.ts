import { fileURLToPath } from 'node:url';

import { planMigration } from '../../src/app/plan-migration.ts';
import { DEFAULT_MAPPING, mapToSchema } from '../../src/mapping/index.ts';
import type { DeclaredObjects } from '../../src/mapping/index.ts';
import { scanSources } from '../../src/scan/index.ts';
import { EMPTY_SCHEMA } from '../../src/schema/index.ts';
import type { Schema } from '../../src/schema/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The schema that entity files describe, together with what is declared beside them. */
export async function schemaOf(pattern: string, cwd: string = ROOT, declared: DeclaredObjects = {}): Promise<Schema> {
  return mapToSchema(await scanSources({ patterns: [pattern], cwd }), { ...DEFAULT_MAPPING, declared });
}

/** The statements that lead from one schema to another. */
export async function statementsBetween(before: Schema, after: Schema): Promise<string[]> {
  const planned = await planMigration(before, after);
  return planned === null ? [] : planned.up.map(({ sql }) => sql);
}

/** The statements that create, in an empty database, what entity files describe. */
export async function schemaStatements(pattern: string): Promise<string[]> {
  return statementsBetween(EMPTY_SCHEMA, await schemaOf(pattern));
}
