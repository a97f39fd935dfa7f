import { defineConfig } from 'moult';

export default defineConfig({
  routines: [
    {
      name: 'double',
      arguments: [{ name: 'n', type: 'integer', default: '1' }],
      returns: 'integer',
      body: 'select n * 2',
    },
  ],
});
