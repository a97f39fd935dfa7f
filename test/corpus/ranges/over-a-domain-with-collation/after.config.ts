import { defineConfig } from 'moult';

export default defineConfig({
  domains: { word: { type: 'text' } },
  ranges: { 'app.words': { subtype: 'text', collation: 'C' }, dwords: { subtype: 'word' } },
});
