import { defineConfig } from 'moult';

export default defineConfig({
  routines: [
    {
      name: 'double',
      arguments: [{ name: 'n', type: 'integer' }],
      returns: 'integer',
      body: 'select n * 2',
      volatility: 'stable',
      securityDefiner: true,
      parallel: 'restricted',
      settings: { search_path: "''", work_mem: "'1MB'" },
    },
  ],
});
