import { defineConfig } from 'moult';

export default defineConfig({
  routines: [
    { name: 'things', returns: 'setof thing', body: 'select * from thing', rows: 10 },
    { name: 'is_big', arguments: [{ name: 't', type: 'thing' }], returns: 'boolean', body: 'select t.size > 1' },
  ],
});
