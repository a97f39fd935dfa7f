import { defineConfig } from 'moult';

export default defineConfig({
  enums: { kind: { labels: ['a', 'b'] } },
  domains: { weight: { type: 'numeric(5,1)' } },
  composites: {
    parcel: { attributes: { where: 'address', kind: 'kind', weights: 'weight[]' } },
    address: { attributes: { street: { type: 'text', collation: 'C' } } },
  },
});
