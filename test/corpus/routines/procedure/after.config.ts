import { defineConfig } from 'moult';

export default defineConfig({
  routines: [
    {
      name: 'clean',
      kind: 'procedure',
      arguments: [{ name: 'below', type: 'int' }],
      body: 'begin delete from thing where size < below; end',
    },
  ],
});
