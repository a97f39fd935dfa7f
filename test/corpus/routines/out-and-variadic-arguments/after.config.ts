import { defineConfig } from 'moult';

export default defineConfig({
  routines: [
    {
      name: 'parts',
      arguments: [
        { name: 'whole', type: 'integer' },
        { name: 'half', type: 'integer', mode: 'out' },
        { name: 'double', type: 'integer', mode: 'out' },
      ],
      body: 'select whole / 2, whole * 2',
    },
    {
      name: 'all_of',
      arguments: [{ name: 'texts', type: 'text[]', mode: 'variadic' }],
      returns: 'text[]',
      body: 'select texts',
    },
  ],
});
