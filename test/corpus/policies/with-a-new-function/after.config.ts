import { defineConfig } from 'moult';

export default defineConfig({
  routines: [
    { name: 'may_see', arguments: [{ type: 'int' }], returns: 'boolean', body: 'select $1 > 0', volatility: 'stable' },
  ],
});
