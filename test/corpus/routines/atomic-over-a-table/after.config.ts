import { defineConfig } from 'moult';

export default defineConfig({
  routines: [
    { name: 'count_things', returns: 'bigint', atomic: true, body: 'return (select count(*) from thing)' },
    {
      name: 'sizes',
      returns: 'table(id integer, size integer)',
      atomic: true,
      body: 'begin atomic select id, size from thing; end',
    },
  ],
});
