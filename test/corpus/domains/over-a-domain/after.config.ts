import { defineConfig } from 'moult';

export default defineConfig({
  domains: { short: { type: 'email', checks: { s: 'length(value) < 9' } }, email: { type: 'text' } },
});
