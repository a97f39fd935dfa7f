import { expect, it } from 'vitest';
import { describeEachDriver } from '../support/each-driver.ts';
import { introspected } from './introspected.ts';

describeEachDriver(
  'the extension that is read',
  (database) => {
    it('stands for all that it brought, and lies where it was put', async () => {
      const { schema, unknown } = await introspected(database, [
        'create extension citext; create schema ext; create extension pg_trgm schema ext; create extension hstore schema ext',
        'create table t (name citext collate "C", label text, data ext.hstore)',
        'create index i on t using gist (label ext.gist_trgm_ops (siglen = 32))',
      ]);
      expect(schema.extensions).toEqual({ citext: {}, hstore: { namespace: 'ext' }, pg_trgm: { namespace: 'ext' } });
      expect(Object.keys(schema.namespaces)).toEqual(['public', 'ext']);
      expect(schema.namespaces['public']).toMatchObject({
        routines: {},
        tables: {
          t: {
            columns: {
              name: { type: 'citext', nullable: true, collation: 'C' },
              label: { type: 'text', nullable: true },
              data: { type: 'hstore', typeNamespace: 'ext', nullable: true },
            },
            indexes: {
              i: { keys: [{ column: 'label', operatorClass: 'ext.gist_trgm_ops(siglen=32)' }], method: 'gist' },
            },
          },
        },
      });
      expect(schema.namespaces['ext']).toMatchObject({ routines: {}, tables: {} });
      expect(unknown).toEqual([]);
    });

    it('has a version that is not the one of the server', async () => {
      const { schema, unknown } = await introspected(database, [
        `create extension pg_trgm version '1.3'; comment on extension pg_trgm is 'ours'`,
      ]);
      expect(schema.extensions).toEqual({ pg_trgm: { version: '1.3' } });
      expect(unknown).toEqual([{ kind: 'extension', namespace: null, name: 'pg_trgm', why: 'comment ours' }]);
    });

    it('keeps the namespace of an ignored table where it lies', async () => {
      const { schema } = await introspected(
        database,
        ['create schema ops; create table ops.journal (a int); create extension citext schema ops'],
        { ignore: [{ namespace: 'ops', name: 'journal' }] },
      );
      expect(Object.keys(schema.namespaces)).toEqual(['public', 'ops']);
      expect(schema.extensions).toEqual({ citext: { namespace: 'ops' } });
    });
  },
  ['citext', 'hstore', 'pg_trgm'],
);
