import { defineConfig } from 'moult';

export default defineConfig({
  domains: { email: { type: 'text', default: "it's" }, a: { type: 'integer', default: 2 }, b: { type: 'text' } },
});
