import { defineConfig } from 'moult';

export default defineConfig({ domains: { short: { type: 'email' }, email: { type: 'text' } } });
