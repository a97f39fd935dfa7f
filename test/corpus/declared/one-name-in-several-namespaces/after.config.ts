import { defineConfig } from 'moult';

export default defineConfig({
  domains: { word: { type: 'text' }, 'app.word': { type: 'varchar(9)' } },
  sequences: { 'app.numbers': {}, numbers: {} },
  routines: [
    { name: 'f', returns: 'integer', body: 'select 1' },
    { name: 'app.f', returns: 'integer', body: 'select 2' },
  ],
});
