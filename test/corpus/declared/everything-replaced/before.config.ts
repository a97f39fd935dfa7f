import { defineConfig } from 'moult';

export default defineConfig({
  enums: { kind: { labels: ['a', 'b'] } },
  domains: { email: { type: 'text' } },
  composites: { pair: { attributes: { a: 'kind', b: 'email' } } },
  ranges: { floatrange: { subtype: 'float8' } },
  sequences: { numbers: {} },
  routines: [
    { name: 'f', arguments: [{ type: 'pair' }, { type: 'floatrange' }], returns: 'integer', body: 'select 1' },
  ],
});
