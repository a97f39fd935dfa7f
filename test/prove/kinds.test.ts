import { describe, expect, inject, it } from 'vitest';
import type { Driver } from '../../src/database/index.ts';
import { prove } from '../../src/prove/index.ts';
import type { Proof } from '../../src/prove/index.ts';
import { EMPTY_NAMESPACE, EMPTY_SCHEMA, EMPTY_TABLE } from '../../src/schema/index.ts';
import type { Namespace, Schema, Table } from '../../src/schema/index.ts';
import { EVERY_KIND } from '../introspect/every-kind.ts';
import { embeddedCache } from '../support/embedded.ts';
import { planned, without } from './wrong-plans.ts';
import type { Migrating } from './wrong-plans.ts';

function provedOn(kind: Driver['kind'], migration: Migrating): Promise<Proof> {
  const url = kind === 'server' ? { url: inject('serverUrl') } : {};
  return prove({ ...migration, ...url, cacheFolder: embeddedCache });
}

const SERVER = expect.any(String) as string;

describe.each(['embedded', 'server'] as const)('a proof (%s)', (kind) => {
  it('holds for a schema with something of every kind, there and back', async () => {
    expect(await provedOn(kind, await planned(EMPTY_SCHEMA, EVERY_KIND))).toEqual({ server: SERVER, rows: 0 });
  });
});

function schemaWith(tables: Readonly<Record<string, Partial<Table>>>, rest: Partial<Namespace> = {}): Schema {
  const all = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, { ...EMPTY_TABLE, ...table }]));
  return { extensions: {}, namespaces: { public: { ...EMPTY_NAMESPACE, ...rest, tables: all } } };
}

const columns = { id: { type: 'integer' }, day: { type: 'date' } } as const;
const by = { columns, partitionBy: { strategy: 'range', keys: ['day'] } } as const;
const FIRST = { bound: `for values from ('2024-01-01') to ('2024-02-01')` };
const SECOND = { bound: `for values from ('2024-02-01') to ('2024-03-01')` };

describe('a proof with rows', () => {
  const proved = (migration: Migrating): Promise<Proof> => provedOn('server', migration);

  it('follows rows from a table into a partition and out of it', async () => {
    const before = schemaWith({ event: { ...by, partitions: { e1: FIRST } }, e2: { columns } });
    const after = schemaWith({ event: { ...by, partitions: { e2: { bound: 'default' } } }, e1: { columns } });
    expect(await proved(await planned(before, after))).toEqual({ server: SERVER, rows: 4 });
  });

  it('lets the rows of a partition go whose name one of another table takes', async () => {
    const before = schemaWith({ event: { ...by, partitions: { e1: FIRST, e2: SECOND } }, other: by });
    const after = schemaWith({
      event: { ...by, partitions: { e2: SECOND } },
      other: { ...by, partitions: { e1: FIRST } },
    });
    const migration = await planned(before, after);
    expect(await proved(migration)).toEqual({ server: SERVER, rows: 4, withoutRows: ['other'] });
    const silent = migration.up.map(({ loses: _, ...statement }) => statement);
    await expect(proved({ ...migration, up: silent })).rejects.toMatchObject({ code: 'PROVE_FAILED' });
  });

  it('says which partitioned tables stay without rows', async () => {
    const before = schemaWith({ event: by, gone: by, filled: { ...by, partitions: { e1: FIRST } } });
    const after = schemaWith({ event: { ...by, comment: 'c' }, filled: { ...by, partitions: { e1: FIRST } } });
    expect(await proved(await planned(before, after))).toEqual({ server: SERVER, rows: 4, withoutRows: ['event'] });
  });

  it('lets the rows of a partition go when a statement says so, and no others', async () => {
    const before = schemaWith({ event: { ...by, partitions: { e1: FIRST, e2: SECOND } } });
    const after = schemaWith({ event: { ...by, partitions: { e1: { bound: 'default' } } } });
    const migration = await planned(before, after);
    expect(await proved(migration)).toEqual({ server: SERVER, rows: 4 });
    const silent = migration.up.map(({ sql, transaction }) => ({ sql, transaction }));
    await expect(proved({ ...migration, up: silent })).rejects.toMatchObject({ code: 'PROVE_FAILED' });
    const emptied = [...migration.up, { sql: 'delete from event;', transaction: 'inside' } as const];
    await expect(proved({ ...migration, up: emptied })).rejects.toMatchObject({ code: 'PROVE_FAILED' });
  });

  it('holds while domains, composite types and policies change under rows', async () => {
    const types = (digits: number): Partial<Namespace> => ({
      domains: { code: { type: `varchar(${digits})`, checks: { k: `(VALUE <> '')` } } },
      composites: {
        pair: { attributes: [{ name: 'a', type: 'integer' }, ...(digits > 5 ? [{ name: 'b', type: 'text' }] : [])] },
      },
    });
    const room: Partial<Table> = {
      columns: {
        id: { type: 'integer', identity: 'always' },
        code: { type: 'code', typeNamespace: 'public' },
        pair: { type: 'pair', typeNamespace: 'public' },
      },
      rowSecurity: 'forced',
      policies: { own: { using: 'id > 0', roles: ['moult_reader'] } },
    };
    const before = schemaWith({ room }, types(5));
    const after = schemaWith({ room: { ...room, policies: {}, rowSecurity: 'enabled' } }, types(9));
    const migration = await planned(before, after);
    expect(await provedOn('embedded', migration)).toEqual({ server: SERVER, rows: 4 });
  });

  it('names what of a new kind is missing', async () => {
    const before = schemaWith({ t: { columns } });
    const after = schemaWith(
      { t: { columns, policies: { own: { using: 'id > 0' } } } },
      {
        views: { v: { definition: 'select id from t', viewIndexes: {}, viewTriggers: {} } },
        sequences: { s: { start: '5' } },
      },
    );
    const migration = await planned(before, after);
    const up = without(without(migration.up, 'create policy'), 'create sequence');
    await expect(proved({ ...migration, up })).rejects.toMatchObject({
      problems: [
        { message: 'After up, sequence s is missing', why: 'Expected {"start":"5"}, found nothing.' },
        { message: 'After up, policy t.own is missing' },
      ],
    });
  });
});
