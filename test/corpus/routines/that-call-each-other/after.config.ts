import { defineConfig } from 'moult';

export default defineConfig({
  routines: [
    { name: 'a_first', returns: 'integer', body: 'select z_last()' },
    { name: 'z_last', returns: 'integer', body: 'select 1' },
  ],
});
