import { defineConfig } from 'moult';

export default defineConfig({
  routines: [
    {
      name: 'double',
      arguments: [
        { name: 'n', type: 'integer' },
        { name: 'times', type: 'integer' },
      ],
      returns: 'integer',
      body: 'select n * times',
    },
  ],
});
