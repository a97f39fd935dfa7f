import { defineConfig } from 'moult';

export default defineConfig({
  domains: { email: { type: 'text', checks: { email_looks_right: "value like '%@%'" } } },
});
