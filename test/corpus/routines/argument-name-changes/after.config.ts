import { defineConfig } from 'moult';

export default defineConfig({
  routines: [{ name: 'double', arguments: [{ name: 'm', type: 'integer' }], returns: 'integer', body: 'select m * 2' }],
});
