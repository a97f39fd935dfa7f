import { defineConfig } from 'moult';

export default defineConfig({
  domains: { positive: { type: 'integer' } },
  enums: { kind: { labels: ['a'] } },
  routines: [
    {
      name: 'app.take',
      arguments: [{ type: 'positive' }, { type: 'kind[]' }, { type: 'varchar(5)' }],
      returns: 'positive',
      body: 'select $1',
    },
  ],
});
