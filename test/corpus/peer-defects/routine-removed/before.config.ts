import { defineConfig } from 'moult';

export default defineConfig({
  routines: [{ name: 'base_price', returns: 'integer', language: 'sql', body: 'select 10' }],
});
