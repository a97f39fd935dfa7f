import { expect, it } from 'vitest';
import type { Connection, SqlText } from '../../src/database/index.ts';
import { introspect } from '../../src/introspect/index.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import { onConnection } from './introspected.ts';

const TABLES = 1_000;

describeEachDriver('a database of 1,000 tables', (database) => {
  it('is read in one round trip', async () => {
    await database.empty();
    await onConnection(database.driver, async (connection) => {
      for (let from = 0; from < TABLES; from += 100) {
        await connection.execute(Array.from({ length: 100 }, (_, index) => tableSql(from + index)).join('\n'));
      }
      let [batches, queries] = [0, 0];
      const counted: Connection = Object.assign(Object.create(connection) as Connection, {
        serverVersion: connection.serverVersion,
        batch: (statements: readonly SqlText[]) => {
          batches += 1;
          return connection.batch(statements);
        },
        query: () => {
          queries += 1;
        },
      });
      const started = performance.now();
      const { schema, unknown } = await introspect(counted);
      console.log(`${TABLES} tables read in ${Math.round(performance.now() - started)} ms (${database.kind})`);
      expect({ batches, queries, unknown }).toEqual({ batches: 1, queries: 0, unknown: [] });
      expect(Object.keys(schema.namespaces['public']?.tables ?? {})).toHaveLength(TABLES);
      expect(schema.namespaces['public']?.tables['t999']).toMatchObject({
        columns: { id: { type: 'integer', serial: true }, parent: { type: 'integer', nullable: true } },
        primaryKey: { t999_pkey: { columns: ['id'] } },
        uniques: { t999_code_key: { columns: ['code'] } },
        indexes: { t999_lower: { keys: [{ expression: 'lower(name)' }] } },
        foreignKeys: { t999_parent_fkey: { references: { table: 't998' } } },
        checks: { t999_check: { expression: '(amount >= (0)::numeric)' } },
      });
    });
  });
});

function tableSql(index: number): string {
  const name = `t${index}`;
  return `create table ${name} (id serial primary key, code varchar(20) not null unique, name text not null default '',
    amount numeric(10,2) not null default 0, active boolean not null default true, tags text[], data jsonb,
    made timestamptz not null default now(), note text, parent int references t${Math.max(0, index - 1)},
    constraint ${name}_check check (amount >= 0));
    create index ${name}_parent on ${name} (parent); create index ${name}_lower on ${name} (lower(name)) where active;`;
}
