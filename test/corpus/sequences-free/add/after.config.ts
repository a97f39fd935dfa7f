import { defineConfig } from 'moult';

export default defineConfig({
  sequences: {
    numbers: {},
    'app.codes': {
      type: 'integer',
      start: 100,
      increment: 10,
      maximum: 9999,
      cycle: true,
      cache: 5,
      comment: "it's codes",
    },
  },
});
