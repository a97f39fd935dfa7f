import { planMigration } from '../../src/app/plan-migration.ts';
import type { PlannedMigration } from '../../src/app/plan-migration.ts';
import type { Statement } from '../../src/plan/index.ts';
import { EMPTY_NAMESPACE, EMPTY_TABLE } from '../../src/schema/index.ts';
import type { Column, Schema, Table } from '../../src/schema/index.ts';

/** A schema of one table `thing`. */
export function schemaWith(columns: Readonly<Record<string, Column>>, more: Partial<Table> = {}): Schema {
  const id: Column = { type: 'integer', serial: true };
  const thing = {
    ...EMPTY_TABLE,
    columns: { id, ...columns },
    primaryKey: { thing_pkey: { columns: ['id'] } },
    ...more,
  };
  return { extensions: {}, namespaces: { public: { ...EMPTY_NAMESPACE, tables: { thing } } } };
}

export interface Migrating extends PlannedMigration {
  readonly before: Schema;
  readonly after: Schema;
}

export async function planned(before: Schema, after: Schema): Promise<Migrating> {
  const migration = await planMigration(before, after);
  if (migration === null) throw new Error('The schemas do not differ.');
  return { ...migration, before, after };
}

/** The statements with a part of their SQL replaced. */
export function respelt(statements: readonly Statement[], from: string, to: string): readonly Statement[] {
  if (!statements.some(({ sql }) => sql.includes(from))) throw new Error(`No statement has ${from}`);
  return statements.map((statement) => ({ ...statement, sql: statement.sql.replace(from, to) }));
}

/** The statements without those that contain a text. */
export function without(statements: readonly Statement[], text: string): readonly Statement[] {
  const left = statements.filter(({ sql }) => !sql.includes(text));
  if (left.length === statements.length) throw new Error(`No statement has ${text}`);
  return left;
}
