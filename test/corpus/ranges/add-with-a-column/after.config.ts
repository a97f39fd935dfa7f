import { defineConfig } from 'moult';

export default defineConfig({
  ranges: { floatrange: { subtype: 'float8', subtypeDiff: 'float8mi', comment: 'spans' } },
});
