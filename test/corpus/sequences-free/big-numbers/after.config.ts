import { defineConfig } from 'moult';

export default defineConfig({
  sequences: { numbers: { minimum: -9223372036854775808n, start: 9223372036854775806n } },
});
