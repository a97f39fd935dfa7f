import { defineConfig } from 'moult';

export default defineConfig({
  domains: {
    email: { type: 'text' },
    a: { type: 'integer', default: 1 },
    b: { type: 'text', defaultRaw: 'current_user' },
  },
});
