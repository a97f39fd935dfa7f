import { defineConfig } from 'moult';

export default defineConfig({
  domains: { email: { type: 'text' } },
  composites: { contact: { attributes: { mail: 'email', phone: 'text' } } },
  routines: [{ name: 'is_mail', arguments: [{ type: 'email' }], returns: 'boolean', body: "select $1 like '%@%'" }],
});
