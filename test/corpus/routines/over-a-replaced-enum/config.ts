import { defineConfig } from 'moult';

export default defineConfig({
  routines: [
    {
      name: 'is_first',
      arguments: [{ type: 'kind' }],
      returns: 'boolean',
      body: "select $1 = 'a'",
      volatility: 'immutable',
    },
  ],
});
