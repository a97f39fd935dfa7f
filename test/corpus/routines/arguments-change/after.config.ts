import { defineConfig } from 'moult';

export default defineConfig({
  routines: [{ name: 'double', arguments: [{ name: 'n', type: 'bigint' }], returns: 'bigint', body: 'select n * 2' }],
});
