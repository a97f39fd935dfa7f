import { defineConfig } from 'moult';

export default defineConfig({
  routines: [
    { name: 'is_fine', arguments: [{ type: 'int' }], returns: 'boolean', body: 'select true', volatility: 'immutable' },
  ],
});
