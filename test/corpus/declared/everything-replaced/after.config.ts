import { defineConfig } from 'moult';

export default defineConfig({
  enums: { kind: { labels: ['b', 'c'] } },
  domains: { email: { type: 'varchar(5)' } },
  composites: { pair: { attributes: { b: 'email', a: 'kind' } } },
  ranges: { floatrange: { subtype: 'numeric' } },
  sequences: { numbers: { type: 'smallint' } },
  routines: [
    { name: 'f', arguments: [{ type: 'pair' }, { type: 'floatrange' }], returns: 'integer', body: 'select 1' },
  ],
});
