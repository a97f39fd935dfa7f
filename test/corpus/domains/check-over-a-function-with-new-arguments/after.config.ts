import { defineConfig } from 'moult';

export default defineConfig({
  domains: { email: { type: 'text', checks: { ok: 'is_mail(value)' } } },
  routines: [
    {
      name: 'is_mail',
      arguments: [{ type: 'varchar' }],
      returns: 'boolean',
      body: 'select true',
      volatility: 'immutable',
    },
  ],
});
