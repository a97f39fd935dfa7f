import { defineConfig } from 'moult';

export default defineConfig({
  routines: [{ name: 'double', arguments: [{ name: 'n', type: 'integer' }], returns: 'numeric', body: 'select n * 2' }],
});
