import { defineConfig } from 'moult';

export default defineConfig({
  routines: [{ name: 'widest', returns: 'text', atomic: true, body: 'return (select max(size)::text from thing)' }],
});
