import { defineConfig } from 'moult';

export default defineConfig({
  extensions: ['pg_trgm'],
  enums: { kind: { labels: ['a'] } },
  domains: { email: { type: 'text' } },
  composites: { pair: { attributes: { a: 'kind', b: 'email' } } },
  ranges: { floatrange: { subtype: 'float8' } },
  sequences: { numbers: {} },
  routines: [{ name: 'f', arguments: [{ type: 'pair' }], returns: 'integer', body: 'select 1' }],
});
