import { defineConfig } from 'moult';

export default defineConfig({
  domains: {
    email: { type: 'text', nullable: true, checks: { email_looks_right: "value like '%@%'" }, comment: 'an address' },
  },
});
